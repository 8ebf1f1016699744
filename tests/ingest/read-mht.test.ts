import { describe, expect, it } from 'vitest';
import { extractText } from '#ingest/extract-text.ts';
import type { SourceText } from '#ingest/source/source-text.ts';

const page = (words = '', head = ''): string =>
  `<html><head>${head}</head><body><div class="nav"><a href="/">首页</a></div><div id="zoom"><p>甲市工作要点</p><p>一、要求</p><p>各地要抓好落实，明确责任，确保成效。${words}</p></div></body></html>`;
const lines = '甲市工作要点\n一、要求\n各地要抓好落实，明确责任，确保成效。\n';
/** 一、甲 in GB2312, quoted-printable, its lines cut as programs cut them. */
const gb =
  '<body><p>=D2=BB=A1=A2=\r\n=BC=D7</p><p>=BC=D7=D2=D2=B1=FB=B6=A1=A3=AC=BC=D7=D2=D2=A1=A3=\r\n</p></body>';

const part = (head: readonly string[], body: string): string =>
  `${head.join('\r\n')}\r\n\r\n${body}`;
const archive = (parts: readonly string[], more = '', head = 'MIME-Version: 1.0'): string =>
  `${head}\r\nContent-Type: multipart/related;\r\n\ttype="text/html";\r\n\tboundary="--=_x"${more}\r\n\r\n` +
  `This is a multi-part message.\r\n${parts.map((one) => `----=_x\r\n${one}\r\n`).join('')}----=_x--\r\n`;
const quoted = (html: string): string =>
  [...new TextEncoder().encode(html)]
    .map((byte) => (byte < 0x7f && byte !== 0x3d ? String.fromCharCode(byte) : toCode(byte)))
    .join('')
    .replace(/(?:=..|[^=]){1,70}/g, '$&=\r\n');
const toCode = (byte: number): string => `=${byte.toString(16).toUpperCase().padStart(2, '0')}`;
const asQuoted = (html: string, type = 'text/html', more: readonly string[] = []): string =>
  part(
    [`Content-Type: ${type}`, 'Content-Transfer-Encoding: quoted-printable', ...more],
    quoted(html),
  );
const picture = part(
  ['Content-Type: image/png', 'Content-Transfer-Encoding: base64', 'Content-Location: a.png'],
  'iVBORw0KGgo=',
);
const read = (text: string, name = 'a.mht'): SourceText =>
  extractText(new TextEncoder().encode(text), name);

describe('a web archive', () => {
  it('gives the document of its page', () => {
    const source = read(archive([asQuoted(page()), picture]));
    expect(source).toMatchObject({ text: lines, format: 'html', encoding: 'utf-8' });
    expect(source.notes.map(({ what, text }) => `${what}: ${text}`)).toEqual([
      'a web archive was opened; of its 2 parts only the page was read: ',
      'a part of the page’s frame: 首页',
    ]);
  });

  it('is known under any name, and read with line ends of either kind', () => {
    const text = archive([asQuoted(page())]);
    expect(read(text, 'a.txt').text).toBe(lines);
    expect(read(text.replaceAll('\r\n', '\n'), 'a.mhtml').text).toBe(lines);
  });

  it('may be written in base64', () => {
    const head = ['Content-Type: text/html; charset="utf-8"', 'Content-Transfer-Encoding: BASE64'];
    const body = Buffer.from(page()).toString('base64').replace(/.{76}/g, '$&\r\n');
    expect(read(archive([part(head, body)])).text).toBe(lines);
  });

  it.each([
    ['its part', ['Content-Type: text/html; charset="gb2312"'], ''],
    ['its page', ['Content-Type: text/html'], '<meta charset=3Dgbk>'],
    ['nothing', ['Content-Type: text/html'], ''],
  ])('is decoded by what %s says of it', (_, head, meta) => {
    const body = `<html><head>${meta}</head>${gb}</html>`;
    const whole = part([...head, 'Content-Transfer-Encoding: quoted-printable'], body);
    const source = read(archive([whole]));
    expect(source).toMatchObject({ text: '一、甲\n甲乙丙丁，甲乙。\n', encoding: 'gb18030' });
  });

  it('begins with its first page, or with the one that it names', () => {
    const frame = asQuoted(page('页内框架。'), 'text/html', ['Content-ID: <b>']);
    const main = asQuoted(page(), 'text/html', ['Content-ID: <a>']);
    expect(read(archive([picture, main, frame])).text).toBe(lines);
    expect(read(archive([frame, main], ';\r\n\tstart="<a>"')).text).toBe(lines);
  });

  it('may hold another, or be one page alone', () => {
    const inner = archive([asQuoted(page())], '', 'X-Inner: 1').replaceAll('--=_x', '--=_y');
    expect(read(archive([inner, picture])).text).toBe(lines);
    expect(read(`MIME-Version: 1.0\r\n${asQuoted(page())}`).text).toBe(lines);
  });

  it.each([
    ['https://www.example.gov/a.html', 'https://www.example.gov/a.html'],
    ['file:///C:/a.html', null],
  ])('says where its page was saved from: %s', (place, address) => {
    const head = `From: <Saved by Blink>\r\nSnapshot-Content-Location: ${place}\r\nMIME-Version: 1.0`;
    expect(read(archive([asQuoted(page())], '', head)).fields.address).toBe(address);
    const located = asQuoted(page(), 'text/html', [`Content-Location: ${place}`]);
    expect(read(archive([located])).fields.address).toBe(address);
  });

  it('is read as far as it goes where it was cut off', () => {
    const text = archive([asQuoted(page()), picture]);
    expect(read(text.slice(0, text.indexOf('iVBOR'))).text).toBe(lines);
  });

  it('is refused where it holds no page', () => {
    expect(() => read(archive([picture]))).toThrow('holds no page');
    expect(() => read(archive([]))).toThrow('holds no page');
  });

  it('gives markup as no more than text', () => {
    const source = read(
      archive([asQuoted(page('&lt;script&gt;{process.exit()}<script>x</script>'))]),
    );
    expect(source.text).toBe(lines.trimEnd() + '<script>{process.exit()}\n');
  });

  it('is not seen in a text that speaks of one', () => {
    expect(read('甲市工作要点\nMIME-Version: 1.0\n', 'a.txt').format).toBe('text');
  });
});
