import { describe, expect, it } from 'vitest';
import { decodeHtml } from '#ingest/html/decode-html.ts';
import { parsePage } from '#ingest/html/parse-page.ts';

describe('the characters of a page', () => {
  const gb = Buffer.from('bcd7', 'hex');
  const decode = (head: string, stated: string | null = null, body: Uint8Array = gb) =>
    decodeHtml(Buffer.concat([Buffer.from(head, 'latin1'), body]), 'a.html', stated);

  it.each([
    '<meta charset="gbk">',
    "<META name=x CharSet = ' GB2312'>",
    '<meta http-equiv="Content-Type" content="text/html; charset=gb18030">',
    '<meta charset=x-gbk>',
    '<meta charset=chinese>',
  ])('are read as what its head names: %s', (head) => {
    expect(decode(head)).toEqual({ html: `${head}甲`, encoding: 'gb18030', notes: [] });
  });

  it('are read as what is stated of it before what its head names', () => {
    const big5 = Buffer.from('a5d2', 'hex');
    const head = '<meta charset="gbk">';
    expect(decode(head, 'Big5', big5)).toEqual({ html: `${head}甲`, encoding: 'big5', notes: [] });
    expect(decode(head, 'none such')).toMatchObject({ encoding: 'gb18030', notes: [] });
  });

  it('are read as they are where nothing is named that could be', () => {
    for (const head of [
      '<p>',
      '<meta charset="none">',
      '<meta charset="utf-16">',
      '<p charset="big5">',
    ])
      expect(decode(head)).toEqual({ html: `${head}甲`, encoding: 'gb18030', notes: [] });
    const far = `<!--${' '.repeat(4096)}--><meta charset="big5">`;
    expect(decode(far).encoding).toBe('gb18030');
  });

  it('are read as they are where they are not what is named', () => {
    expect(decode('<meta charset="utf-8">')).toEqual({
      html: '<meta charset="utf-8">甲',
      encoding: 'gb18030',
      notes: [
        {
          kind: 'changed',
          what: 'the page says that it is utf-8, but it is gb18030',
          text: '',
          offset: null,
        },
      ],
    });
  });

  it('are read by their mark before all else, and without it', () => {
    const marked = decodeHtml(Buffer.from('\ufeff<meta charset="gbk">甲\ufeff'), 'a.html', 'big5');
    expect(marked).toEqual({ html: '<meta charset="gbk">甲\ufeff', encoding: 'utf-8', notes: [] });
  });
});

describe('the elements of a page', () => {
  const nest = (depth: number) => () => parsePage('<div>'.repeat(depth), 'a.html');

  it('are nested five hundred deep at most', () => {
    expect(nest(498)).not.toThrow();
    expect(nest(499)).toThrow(
      'the file is damaged or is not what its name says (its elements are nested more than 500 deep)',
    );
    expect(() => parsePage('<div></div>'.repeat(1000), 'a.html')).not.toThrow();
  });

  it('are none where other pages stand in it', () => {
    const frames = '<html><frameset><frame src="a.html"></frameset></html>';
    expect(() => parsePage(frames, 'a.html')).toThrow('a.html: the file holds no text.');
  });
});
