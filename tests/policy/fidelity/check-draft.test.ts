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
  ] as const)('says of %s and %j: %s', (kind, removed, answer) => {
    expect(isRemovable(kind, removed)).toBe(answer);
  });
});
