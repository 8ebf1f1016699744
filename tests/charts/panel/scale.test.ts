import { ticks as d3Ticks, nice as d3Nice } from 'd3';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { makeLinear, makeLogarithmic, writeTick } from '#charts/panel/scale.ts';

const range = [0, 100] as const;

describe('amounts at even distances', () => {
  it.each([
    [[0, 340.34], 4, [0, 100, 200, 300, 400]],
    [[0, 0.7], 4, [0, 0.2, 0.4, 0.6, 0.8]],
    [[-7, 12], 4, [-10, -5, 0, 5, 10, 15]],
    [[0, 1], 2, [0, 0.5, 1]],
  ] as const)('from %j with about %i lines', (domain, count, expected) => {
    expect(makeLinear(domain, range, count).ticks).toEqual(expected);
  });

  it('has the lines of d3, whatever the amounts', () => {
    const amount = fc.integer({ min: -1e6, max: 1e6 }).map((value) => value / 1000);
    fc.assert(
      fc.property(amount, amount, fc.integer({ min: 2, max: 6 }), (a, b, count) => {
        const [low, high] = [Math.min(a, b), Math.max(a, b)];
        fc.pre(low < high);
        const [from, to] = d3Nice(low, high, count);
        expect(makeLinear([low, high], range, count).ticks).toEqual(d3Ticks(from, to, count));
        expect(makeLinear([low, high], range, count, false).ticks).toEqual(
          d3Ticks(low, high, count),
        );
      }),
      { numRuns: 1000, seed: 16 },
    );
  });

  it('leaves the domain as it is where it is not to be rounded', () => {
    const { toPlace } = makeLinear([2010, 2015], [10, 60], 1, false);
    expect([2010, 2012, 2015].map(toPlace)).toEqual([10, 30, 60]);
  });
});

describe('ratios at even distances', () => {
  it.each([
    [[7, 100], 4, [5, 10, 20, 50, 100]],
    [[16, 340], 3, [10, 100]],
    [[3, 4], 4, [2, 5]],
    [[0.03, 0.4], 2, [0.02, 0.5]],
  ] as const)('from %j with about %i lines', (domain, count, expected) => {
    expect(makeLogarithmic(domain, range, count).ticks).toEqual(expected);
  });

  it('sets twice as far what is a ratio squared', () => {
    const { toPlace } = makeLogarithmic([1, 100], range, 4);
    expect([1, 10, 100].map((amount) => Math.round(toPlace(amount)))).toEqual([0, 50, 100]);
  });
});

it('writes no more decimals than tell the lines apart, and a true minus', () => {
  expect([-0.30000000000000004, 0, 2.5, 1000].map(writeTick)).toEqual(['−0.3', '0', '2.5', '1000']);
});
