import { describe, expect, it } from 'vitest';
import { remember } from '#remember.ts';

function countCalls<T>(answer: T): { ask: (a: object, ...rest: string[]) => T; calls: string[] } {
  const calls: string[] = [];
  const ask = remember((_first: object, ...rest: string[]) => {
    calls.push(rest.join());
    return answer;
  });
  return { ask, calls };
}

describe('a function that remembers', () => {
  it('works out each answer only once', () => {
    const { ask, calls } = countCalls('answer');
    const first = {};
    expect([ask(first), ask(first), ask(first, 'a'), ask(first, 'a')]).toEqual(
      Array.from({ length: 4 }, () => 'answer'),
    );
    expect(calls).toEqual(['', 'a']);
  });

  it('tells all of its arguments apart', () => {
    const { ask, calls } = countCalls('answer');
    const [one, other] = [{}, {}];
    for (const first of [one, other]) for (const key of ['a', 'b']) ask(first, key, 'c');
    expect(calls).toEqual(['a,c', 'b,c', 'a,c', 'b,c']);
  });

  it.each([null, undefined])('remembers that the answer is %s', (nothing) => {
    const { ask, calls } = countCalls(nothing);
    const first = {};
    expect([ask(first, 'a'), ask(first, 'a')]).toEqual([nothing, nothing]);
    expect(calls).toEqual(['a']);
  });
});
