import fc from 'fast-check';
import { parse } from 'parse5';
import { describe, expect, it } from 'vitest';
import { extractText } from '#ingest/extract-text.ts';
import { formatPreview } from '#ingest/report/preview/format-preview.ts';
import { ingestText } from '#ingest/ingest-text.ts';
import { listElements } from '#scripts/verify/site/html.ts';
import { listWords } from '#policy/tree/draft-words.ts';
import type { LineEvidence } from '#policy/recognise/lines/line-evidence.ts';
import { processorSeconds } from '../processor-seconds.ts';

const title = '甲市人民政府关于试点工作的通知';
const around = (words: string): string =>
  `${title}\n\n一、要求${words}\n\n(一)${words}。落实${words}。\n\n二、任务\n\n${words}\n`;
const squeeze = (text: string): string => text.replace(/\s/g, '');

const wordsOf = (text: string, lines: readonly LineEvidence[] = []): string => {
  const { draft } = ingestText(text, 'a.txt', lines).recognition;
  return squeeze([...listWords(draft)].join(''));
};

const hostile = [
  '<script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '{process.exit()}',
  '{{constructor.constructor("x")()}}',
  '::: warning',
  '[甲](javascript:alert(1))',
  '![甲](data:text/html,x)',
  '<!-- 甲 -->',
  '&lt;b&gt; &#x3c;',
  '\u202e反向\u2066隐\u2069\u200b藏',
  '```js',
  '---\ntitle: 甲\n---',
  'import x from "y"',
  '</pre></main><h1>甲',
  '\ud83d\ude00\u{20000}',
];

const preview = (text: string): string => {
  const source = extractText(new TextEncoder().encode(text), 'a.txt');
  const record = { name: '<b>.txt', sha256: '', received: '', recorded: false };
  return formatPreview({ ...source, ...record }, ingestText(source.text, 'a.txt', source.lines));
};

describe('hostile text', () => {
  it.each(hostile)('comes out as the text that it is: %j', (words) => {
    expect(wordsOf(around(words))).toBe(squeeze(around(words)));
  });

  it.each(hostile)('is no markup in the preview: %j', (words) => {
    const page = preview(around(words));
    const names = new Set(listElements(parse(page)).map(({ tagName }) => tagName));
    for (const name of ['script', 'img', 'form', 'iframe']) expect(names).not.toContain(name);
    expect(page).not.toMatch(/[\u202e\u2066\u2069\u200b]/);
    const once = listElements(parse(page)).filter(({ tagName }) => tagName === 'h1');
    expect(once.length).toBe(1);
  });

  it('is refused with its place where it holds a zero', () => {
    expect(() => preview('一、甲\0')).toThrow('U+0000 at offset 3');
  });

  it('is refused in a page where it holds control characters', () => {
    const bytes = new TextEncoder().encode('<html><body><p>一、甲\u0001</p></body></html>');
    expect(() => extractText(bytes, 'a.html')).toThrow('U+0001');
  });
});

describe('a text without measure', () => {
  const repeat = (text: string, length: number): string =>
    text.repeat(Math.ceil(length / text.length));

  it.each([
    ['one line of one character', repeat('甲', 1_000_000)],
    ['one line of sentences', repeat('全面推进各项工作。', 1_000_000)],
    ['one line of labels', repeat('一、', 300_000)],
    ['one line of nested labels', repeat('一、(一)1.(1)①', 300_000)],
    ['only brackets', repeat('《〈（〔', 300_000)],
    ['only numbers', repeat('1', 1_000_000)],
    ['only white space and one word', `${repeat(' \u3000', 1_000_000)}甲`],
    ['only line ends and words', repeat('甲\n', 300_000)],
    ['only document numbers', repeat('〔2012〕1号、', 300_000)],
    ['only Markdown', repeat('\\&*_#', 300_000)],
    ['one line of clauses', repeat('甲乙丙丁，', 1_000_000)],
    ['only dates in brackets', repeat('（2012年4月5日） ', 1_000_000)],
    ['one article of items', `第一条 甲：${repeat('（一）乙；（二）丙；', 300_000)}`],
    ['one section of lines', `一、甲\n${repeat('乙\n', 300_000)}`],
    ['only stray marks', `甲\n${repeat('|\n', 300_000)}`],
  ])('is read in time: %s', (_, text) => {
    const seconds = processorSeconds(() => ingestText(text, 'a.txt'));
    const per100KB = seconds / (text.length / 34_000);
    expect(per100KB).toBeLessThan(1);
  });

  it('keeps ten thousand labels that nest', () => {
    const labels = ['一、', '(一)', '1.', '(1)', '①'];
    const lines = Array.from({ length: 10_000 }, (_, at) => `${labels[at % 5] ?? ''}甲`);
    const text = `${title}\n${lines.join('\n')}\n`;
    expect(wordsOf(text)).toBe(squeeze(text));
  });

  it.each(['<div><b>', '<table><tr><td>', '<font>', '<ul><li>', '<x-y>', '<svg><g>'])(
    'is refused as a page of nested %s',
    (tags) => {
      const html = `<html><body>${tags.repeat(10_000)}一、甲`;
      const bytes = new TextEncoder().encode(html);
      expect(() => extractText(bytes, 'a.html')).toThrow('nested more than 500 deep');
    },
  );

  it('is read as a page of nested elements up to that depth', () => {
    const html = `<html><body>${'<div><b>'.repeat(240)}一、甲${'</b></div>'.repeat(240)}`;
    expect(extractText(new TextEncoder().encode(html), 'a.html').text).toBe('一、甲\n');
  });

  it('is read as a page of elements that end of themselves', () => {
    const html = `<html><body>${'<p><b>甲'.repeat(2_000)}`;
    const { text } = extractText(new TextEncoder().encode(html), 'a.html');
    expect(text).toBe('甲\n'.repeat(2_000));
  });

  it('is refused where it is larger than any document', () => {
    expect(() => extractText(new Uint8Array(100_000_001), 'a.txt')).toThrow('larger than');
  });
});

describe('any page', () => {
  const tag = fc.constantFrom(
    ...['p', 'div', 'table', 'tr', 'td', 'b', 'br', 'a href=x', 'nav', 'pre', 'h1', 'style'],
  );
  const piece = fc.oneof(
    tag.map((name) => `<${name}>`),
    tag.map((name) => `</${name}>`),
    fc.constantFrom('甲', '一、', ' ', '\n', '&nbsp;', '&lt;', '来源：', '打印', '。', '\u3000'),
  );

  it('is read or refused, and ingested whole', () => {
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
        const bytes = new TextEncoder().encode(`<html><body>甲${pieces.join('')}`);
        const { text, lines } = extractText(bytes, 'a.html');
        expect(wordsOf(text, lines)).toBe(squeeze(text));
      }),
      { numRuns: 500 },
    );
  });
});
