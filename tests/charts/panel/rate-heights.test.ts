import { describe, expect, it } from 'vitest';
import {
  keepObstacles,
  type Obstacle,
  rateHeights,
  sortObstacles,
} from '#charts/panel/rate-heights.ts';

const at = (y: number, height: number, cost: number): Obstacle => ({
  ...{ x: 0, width: 10, y, height, cost },
});

describe('what a place for a label costs', () => {
  it.each<[top: number, height: number, cost: number]>([
    [0, 10, 0],
    [0, 10.1, 4],
    [11, 1, 4],
    [12, 8, 0],
    [12, 8.5, 150],
    [12, 20, 154],
    [39.9, 5, 4],
    [0, 100, 158],
    [40, 100, 0],
  ])('from %f, %f high, is %f', (top, height, cost) => {
    const sorted = sortObstacles([at(20, 5, 150), at(10, 2, 4), at(30, 10, 4)]);
    expect(rateHeights(sorted)(top, height)).toBe(cost);
  });

  it('is what lies over each other costs together, in any order', () => {
    const obstacles = [at(0, 50, 1), at(10, 5, 10), at(12, 40, 100), at(12, 1, 1000)];
    const rate = rateHeights(sortObstacles(obstacles));
    const all = [0, 10, 11, 12, 12.5, 13, 15, 49, 50, 51, 52].map((top) => rate(top, 0.5));
    expect(all).toEqual([1, 11, 11, 1111, 1111, 111, 101, 101, 100, 100, 0]);
  });

  it('is nothing where what lies there is not kept', () => {
    const sorted = sortObstacles([at(0, 5, 7), at(1, 5, 3)]);
    const kept = keepObstacles(sorted, ({ y }) => y > 0);
    expect([rateHeights(sorted)(0, 5), rateHeights(kept)(0, 5)]).toEqual([10, 3]);
  });
});
