import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { listTurns, toListPages } from '#publication/list-pages.ts';

const seed = { seed: 20120405 };
const toItems = (length: number) => Array.from({ length }, (_, at) => at);

describe('toListPages', () => {
  it('keeps the first page where the list is', () => {
    const [first, second, third, ...rest] = toListPages('/documents/', toItems(250), 100);
    expect(first).toMatchObject({ path: '/documents/', number: 1, first: 1 });
    expect(first.turns.map((turn) => turn?.path)).toEqual([
      '/documents/',
      '/documents/page/2/',
      '/documents/page/3/',
    ]);
    expect(second).toMatchObject({ path: '/documents/page/2/', first: 101, total: 250 });
    expect(third?.items).toHaveLength(50);
    expect(rest).toEqual([]);
  });

  it('makes one page of an empty list', () => {
    const [only, ...rest] = toListPages('/tasks/', [], 100);
    expect(only).toMatchObject({ path: '/tasks/', items: [], number: 1, first: 1, total: 0 });
    expect(only.turns).toEqual([{ number: 1, path: '/tasks/' }]);
    expect(rest).toEqual([]);
  });

  it('holds each item once, in order, within bounds', () => {
    fc.assert(
      fc.property(fc.nat(700), fc.integer({ min: 1, max: 150 }), (length, size) => {
        const pages = toListPages('/a/', toItems(length), size);
        expect(pages.flatMap(({ items }) => items)).toEqual(toItems(length));
        expect(pages.every(({ items }) => items.length <= size)).toBe(true);
        expect(new Set(pages.map(({ path }) => path)).size).toBe(pages.length);
        for (const { first, items } of pages) expect(items[0] ?? first - 1).toBe(first - 1);
      }),
      seed,
    );
  });
});

describe('listTurns', () => {
  it.each([
    [1, 1, [1]],
    [1, 3, [1, 2, 3]],
    [1, 10, [1, 2, null, 10]],
    [4, 10, [1, 2, 3, 4, 5, null, 10]],
    [5, 10, [1, null, 4, 5, 6, null, 10]],
    [10, 10, [1, null, 9, 10]],
  ])('leads from page %i of %i to %j', (number, pages, expected) => {
    expect(listTurns(number, pages)).toEqual(expected);
  });

  it('reaches every page in steps', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 200 }), (pages) => {
        const reached = toItems(pages).flatMap((at) =>
          listTurns(at + 1, pages).filter((turn) => turn === at + 2),
        );
        expect(reached).toHaveLength(pages - 1);
        expect(toItems(pages).every((at) => listTurns(at + 1, pages).length <= 7)).toBe(true);
      }),
      seed,
    );
  });
});
