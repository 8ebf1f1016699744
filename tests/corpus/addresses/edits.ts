import { drawFrom } from '#scripts/bench/draw.ts';

/** A change that an editor makes to the structure or the words of a text. */
export interface Edit {
  readonly name: string;
  readonly apply: (text: string, draw: () => number) => string;
}

/** Changes of text.md, each at a drawn place; a text that has no such place stays as it is. */
export const edits: readonly Edit[] = [
  {
    name: 'inserts a sentence',
    apply: (text, draw) =>
      replaceOne(text, /。/g, draw, () => `。新增的第${pick(draw)}句话在这里。`),
  },
  {
    name: 'inserts a paragraph',
    apply: (text, draw) =>
      replaceOne(
        text,
        /\n\n(?=[^#\n])/g,
        draw,
        () => `\n\n另起的一段,说的是第${pick(draw)}件事。\n\n`,
      ),
  },
  {
    name: 'splits a paragraph',
    apply: (text, draw) => replaceOne(text, /。(?=[^\n#])/g, draw, () => '。\n\n'),
  },
  {
    name: 'joins two paragraphs',
    apply: (text, draw) => replaceOne(text, /。\n\n(?=[^#\n])/g, draw, () => '。'),
  },
  {
    name: 'swaps two sentences',
    apply: (text, draw) =>
      replaceOne(text, /([^。\n#]+。)([^。\n#]+。)/g, draw, (_, a = '', b = '') => b + a),
  },
  {
    name: 'takes a sentence out',
    apply: (text, draw) => replaceOne(text, /(?<=。)[^。\n#]+。/g, draw, () => ''),
  },
  {
    name: 'corrects a character',
    apply: (text, draw) => replaceOne(text, /(?<=[\u4e00-\u9fff]{4})[的和在]/g, draw, () => '与'),
  },
  {
    name: 'dissolves a heading',
    apply: (text, draw) => replaceOne(text, /\n### [^\n]*\n/g, draw, () => '\n'),
  },
  {
    name: 'gives a clause another label',
    apply: (text, draw) =>
      replaceOne(text, /### \([一二三四五六七八九]\)/g, draw, () => '### (十一)'),
  },
  {
    name: 'inserts a clause and counts on',
    apply: (text, draw) =>
      replaceOne(
        text,
        /### \(二\)/g,
        draw,
        () => '### (二)新插入的工作\n\n这一项是新的。\n\n### (三)',
      ),
  },
  {
    name: 'puts a section under another',
    apply: (text, draw) => replaceOne(text, /\n## 三、/g, draw, () => '\n### (十二)'),
  },
];

/** A draw of numbers from 0 to 1 with a seed. */
export function drawWith(seed: number): () => number {
  return drawFrom(seed);
}

function pick(draw: () => number): string {
  return String(1 + Math.floor(draw() * 1000));
}

function replaceOne(
  text: string,
  pattern: RegExp,
  draw: () => number,
  by: (...parts: string[]) => string,
): string {
  const found = [...text.matchAll(pattern)];
  const match = found[Math.floor(draw() * found.length)];
  if (match === undefined) return text;
  return text.slice(0, match.index) + by(...match) + text.slice(match.index + match[0].length);
}
