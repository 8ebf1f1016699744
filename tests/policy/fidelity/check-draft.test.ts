import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { checkFidelity, isRemovable } from '#policy/fidelity/check-draft.ts';
import { normalisationsSchema } from '#schema/normalisation.ts';

const root = new URL('../../../', import.meta.url);
const read = (path: string): string => readFileSync(new URL(path, root), 'utf8');
const seedText = read('seeds/000_9413564484228989.txt');
const markdown = read('content/documents/zj-2012-key-points/text.md');
const normalisations = normalisationsSchema.parse(
  parse(read('content/documents/zj-2012-key-points/normalisations.yml')),
);
const check = (changed: string) => checkFidelity({ seedText, markdown: changed, normalisations });

describe('checkFidelity', () => {
  it('passes the real seed', () => {
    expect(check(markdown)).toEqual([]);
  });

  it('lists a stray mark and nothing but white space', () => {
    const stray = normalisations.filter(({ kind }) => kind === 'stray-mark');
    expect(stray).toEqual([{ offset: 2646, removed: '|', kind: 'stray-mark' }]);
    expect(normalisations.length).toBe(17);
    expect(normalisations.every(({ removed }) => /^(?:\s|\|)+$/.test(removed))).toBe(true);
  });

  it.each([
    ['changed', '2200亿元', '2300亿元', '"2" of the seed is "3" in text.md'],
    ['added', '2200亿元', '22000亿元', 'text.md has "0"'],
    ['dropped', '2200亿元', '220亿元', '"0" of the seed is missing'],
    ['moved', '早开工、早竣工', '早竣工、早开工', 'another order'],
  ] as const)('finds one character %s with offset and context', (kind, from, to, words) => {
    const [failure, ...others] = check(markdown.replace(from, to));
    expect(others).toEqual([]);
    const at = seedText.indexOf(from);
    expect(failure?.kind).toBe(kind);
    expect(failure?.offset).toBeGreaterThanOrEqual(at);
    expect(failure?.offset).toBeLessThan(at + from.length);
    expect(failure?.message).toContain(words);
    expect(failure?.message).toContain(`offset ${failure?.offset}`);
    const offset = failure?.offset ?? 0;
    expect(failure?.message).toContain(seedText.slice(offset - 20, offset));
    expect(failure?.message).toContain(seedText.slice(offset, offset + 20));
    expect(failure?.message).toContain('Restore');
  });

  it('finds any character changed, added, dropped or moved', () => {
    const words = [...markdown.matchAll(/[\p{Script=Han}\d]/gu)].map(({ index }) => index);
    const place = fc.constantFrom(...words);
    const edits: ((at: number) => string)[] = [
      (at) => `${markdown.slice(0, at)}某${markdown.slice(at + 1)}`,
      (at) => `${markdown.slice(0, at)}某${markdown.slice(at)}`,
      (at) => markdown.slice(0, at) + markdown.slice(at + 1),
    ];
    fc.assert(
      fc.property(place, fc.constantFrom(...edits), (at, edit) => check(edit(at)).length > 0),
      {
        numRuns: 150,
      },
    );
    const swap = (at: number): string =>
      markdown.slice(0, at) +
      markdown.charAt(at + 1) +
      markdown.charAt(at) +
      markdown.slice(at + 2);
    const movable = words.filter(
      (at) => words.includes(at + 1) && markdown.charAt(at) !== markdown.charAt(at + 1),
    );
    fc.assert(
      fc.property(fc.constantFrom(...movable), (at) => check(swap(at))[0]?.kind === 'moved'),
      { numRuns: 50 },
    );
    expect(movable.length).toBeGreaterThan(1000);
  });

  it('lets an editor correct the structure', () => {
    expect(check(markdown.replace('突出抓好', '\n\n突出抓好'))).toEqual([]);
    expect(check(markdown.replace('### (一)', '#### (一)'))).toEqual([]);
  });

  it('finds words that were cut off at either end', () => {
    expect(check(markdown.replace('各市、', ''))[0]?.offset).toBe(0);
    expect(check(markdown.replace(/氛围。\n$/, '氛围\n'))[0]).toMatchObject({
      kind: 'dropped',
      offset: 2644,
    });
  });

  it('reports a text.md that cannot be parsed', () => {
    expect(check(`${markdown}\n- 没有标号\n`)[0]).toMatchObject({ kind: 'markdown' });
  });

  it.each([
    ['words', { offset: 0, removed: '各市', kind: 'stray-mark' }, 'may not'],
    ['what the seed has not', { offset: 0, removed: ' ', kind: 'block-space' }, 'but the seed has'],
    ['punctuation as a stray mark', { offset: 2, removed: '、', kind: 'stray-mark' }, 'may not'],
  ] as const)('refuses a normalisation that removes %s', (_, item, words) => {
    const [failure] = checkFidelity({
      seedText,
      markdown,
      normalisations: [item, ...normalisations],
    });
    expect(failure).toMatchObject({ kind: 'normalisation', offset: item.offset });
    expect(failure?.message).toContain(words);
  });

  it('refuses normalisations that are out of order', () => {
    const [failure] = checkFidelity({
      seedText,
      markdown,
      normalisations: normalisations.toReversed(),
    });
    expect(failure?.message).toContain('listed before it');
  });
});

describe('what is left out of a small text', () => {
  /** The kinds of failure where these pieces are left out of a text (parted by /), each once where it stands first. */
  const failuresOf = (
    text: string,
    markdown: string,
    ...left: (readonly ['line-break' | 'page-number' | 'running-head' | 'other-language', string])[]
  ): string[] => {
    const seedText = text.replaceAll('/', '\n');
    const normalisations = left.map(([kind, piece]) => {
      const removed = piece.replaceAll('/', '\n');
      return { kind, removed, offset: seedText.indexOf(removed) };
    });
    return checkFidelity({ seedText, markdown, normalisations }).map(({ kind }) => kind);
  };
  const page = '甲'.repeat(70);

  it('is nothing that is not there', () => {
    expect(failuresOf('', '甲。\n')).toEqual(['added']);
  });

  it('is all that is listed', () => {
    expect(failuresOf('甲乙/丙丁', '甲乙丙丁\n', ['line-break', '/'])).toEqual([]);
    const two = [
      ['line-break', '乙/'],
      ['page-number', '- 3 -'],
    ] as const;
    expect(failuresOf('甲。乙/丙。- 3 -丁', '甲。丙。- 3 -丁\n', ...two)).toEqual([
      'normalisation',
    ]);
    expect(
      failuresOf('甲，/丙。- 3 -丁', '甲，丙。- 3 -丁\n', ['line-break', '/'], two[1]),
    ).toEqual(['added']);
  });

  it.each([
    ['other-language', 'Article 1 These Measures are made to promote investment.', true],
    ['running-head', 'Article 1 These Measures are made to promote investment.', false],
    ['page-number', '12', true],
    ['running-head', '12', false],
    ['running-head', '甲市年鉴3', true],
    ['page-number', '甲市年鉴3', false],
    ['running-head', '3甲市年鉴', true],
    ['page-number', '3甲市年鉴', false],
    ['running-head', '甲市县志', false],
  ] as const)('may be as a %s the line %s: %s', (kind, line, may) => {
    const text = `${page}，/12/${page}。/${page}，/甲市年鉴3/${page}。/${page}，/甲市年鉴3/${page}。/${page}，/3甲市年鉴/${page}。/${page}，/3甲市年鉴/${page}。/甲市县志/Article 1 These Measures are made to promote investment.`;
    expect(failuresOf(text, '甲。\n', [kind, line]).includes('normalisation')).toBe(!may);
  });
});

describe('isRemovable', () => {
  it.each([
    ['block-space', ' \n\u3000', true],
    ['block-space', '甲', false],
    ['line-break', '\n', true],
    ['line-break', ' ', false],
    ['inner-space', '\u3000', true],
    ['stray-mark', '|', true],
    ['stray-mark', 'a', false],
    ['stray-mark', '1', false],
    ['stray-mark', '。', false],
    ['byte-order-mark', '\ufeff', true],
    ['byte-order-mark', ' ', false],
    ['byte-order-mark', '\ufeff甲', false],
    ['byte-order-mark', '甲\ufeff', false],
    ['block-space', '甲 ', false],
    ['block-space', ' 甲', false],
    ['inner-space', '  ', true],
    ['inner-space', '甲 ', false],
    ['inner-space', ' 甲', false],
    ['line-break', ' \n ', true],
    ['line-break', '\n\n', true],
    ['line-break', '甲\n', false],
    ['line-break', '\n甲', false],
    ['stray-mark', '|｜¦', true],
    ['stray-mark', '|甲', false],
    ['stray-mark', '甲|', false],
    ['table-rule', '+---+', true],
    ['table-rule', '+-甲', false],
    ['table-rule', '甲-+', false],
    ['page-number', '- 3 -', true],
    ['page-number', '甲- 3 -', false],
    ['page-number', '- 3 -甲', false],
    ['running-head', '', false],
    ['other-language', '', false],
  ] as const)('says of %s and %j: %s', (kind, removed, answer) => {
    expect(isRemovable(kind, removed)).toBe(answer);
  });
});
