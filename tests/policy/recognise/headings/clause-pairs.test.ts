import { describe, expect, it } from 'vitest';
import { clauseBeginnings, clauseEndings } from '#policy/recognise/headings/clause-pairs.ts';

/** How many pairs there are of each worth. */
const countOf = (pairs: ReadonlyMap<string, number>): Record<number, number> =>
  Object.fromEntries(
    [...Map.groupBy(pairs, ([, worth]) => worth)].map(([worth, own]) => [worth, own.length]),
  );

describe('the pairs of characters that begin and end clauses', () => {
  it.each([
    ['begin', clauseBeginnings],
    ['end', clauseEndings],
  ])('are two Chinese characters each: those that %s', (_, pairs) => {
    expect([...pairs.keys()].filter((pair) => !/^\p{Script=Han}{2}$/u.test(pair))).toEqual([]);
  });

  it('are as many as were counted', () => {
    expect(countOf(clauseBeginnings)).toEqual({ 1: 374, 1.5: 355, 2: 234 });
    expect(countOf(clauseEndings)).toEqual({ 1: 425, 1.5: 385, 2: 222 });
  });

  it.each([
    ['加快', 2, 0],
    ['依法', 1.5, 0],
    ['落实', 1, 0],
    ['制度', 0, 2],
    ['兼顾', 1.5, 1.5],
    ['甲乙', 0, 0],
  ])('say of %s how much oftener it begins and ends one', (pair, begins, ends) => {
    expect([clauseBeginnings.get(pair) ?? 0, clauseEndings.get(pair) ?? 0]).toEqual([begins, ends]);
  });
});
