import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold } from '#search/characters/fold.ts';
import { findHits } from '#search/hits/find-hits.ts';
import { toFoldedOf } from '../records/record-of.ts';

const records = [
  toFoldedOf(['完成投资2200亿元以上。', '其中2.2亿元。'], { eId: 'a' }),
  toFoldedOf(['推行“亩产效益”评价，亩产为先。'], { eId: 'b' }),
];
const find = (phrases: string[][], excluded: string[][] = []) =>
  findHits(records, { phrases, excluded });
const eIds = (phrases: string[][], excluded: string[][] = []) =>
  find(phrases, excluded).map(({ record }) => record.eId);

describe('findHits', () => {
  it('finds a phrase across punctuation', () => {
    expect(eIds([['效益评价亩产']])).toEqual(['b']);
    expect(eIds([['以上其中']])).toEqual(['a']);
  });

  it('demands every phrase and no excluded one', () => {
    expect(eIds([['亩产'], ['投资']])).toEqual([]);
    expect(eIds([['亩产'], ['为先']])).toEqual(['b']);
    expect(eIds([['亩产']], [['效益']])).toEqual([]);
    expect(eIds([])).toEqual([]);
  });

  it('takes any form of a phrase', () => {
    expect(eIds([['没有', '亩产']])).toEqual(['b']);
  });

  it('lists the longer of two that begin at one place first', () => {
    const [hit] = find([['亩产'], ['亩产效']]);
    expect(hit?.occurrences.map(({ start, end }) => [start, end])).toEqual([
      [3, 6],
      [3, 5],
      [11, 13],
    ]);
  });

  it('lists every occurrence in order', () => {
    const [hit] = find([['亩产']]);
    expect(hit?.occurrences.map(({ start, end }) => [start, end])).toEqual([
      [3, 5],
      [11, 13],
    ]);
  });

  it('tells whole numbers from parts of numbers', () => {
    const whole = (form: string) =>
      find([[form]])[0]?.occurrences.map((found) => found.wholeNumbers);
    expect(whole('2200亿')).toEqual([true]);
    expect(whole('200亿')).toEqual([false]);
    expect(whole('2亿')).toEqual([false]);
    expect(whole('22亿')).toEqual([true]);
    const at = (text: string, form: string) =>
      findHits([toFoldedOf([text])], { phrases: [[form]], excluded: [] })[0]?.occurrences.map(
        ({ wholeNumbers }) => wholeNumbers,
      );
    expect(at('投资2200亿元', '投资22')).toEqual([false]);
    expect(at('投资22亿元', '投资22')).toEqual([true]);
    expect(at('投资22.5亿元', '投资22')).toEqual([false]);
    expect(at('投资2,200亿元', '200亿')).toEqual([false]);
    expect(at('投资2。200亿元', '200亿')).toEqual([true]);
    expect(at('投资２２００亿元', '投资2')).toEqual([false]);
    expect(at('22亿元5', '亿元')).toEqual([true]);
    expect(at('甲镇、乙镇', '镇乙')).toEqual([true]);
  });

  it('agrees with a plain search for any substring', () => {
    const text =
      '“八八战略”和“创业富民、创新强省”，投资2,200亿元(其中:1000亿元);Straße１０：３０ー𠮷';
    const record = toFoldedOf([text]);
    fc.assert(
      fc.property(fc.nat(text.length - 1), fc.integer({ min: 1, max: 12 }), (start, length) => {
        const phrase = fold(text.slice(start, start + length));
        fc.pre(phrase !== '');
        const [hit] = findHits([record], { phrases: [[phrase]], excluded: [] });
        const marked = hit?.occurrences.map((found) => fold(text.slice(found.start, found.end)));
        expect(marked).toContain(phrase);
        expect(new Set(marked).size).toBe(1);
      }),
      { seed: 20120405, numRuns: 1000 },
    );
  });
});
