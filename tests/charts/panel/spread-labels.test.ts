import { describe, expect, it } from 'vitest';
import { spreadLabels } from '#charts/panel/spread-labels.ts';

const bounds = { x: 0, y: 0, width: 400, height: 300 };
const label = (x: number, y: number) => ({ x, y, width: 60, height: 15, required: true });
const crowd = Array.from({ length: 12 }, (_, index) => label(300, 100 + index * 2));

describe('labels at the right end', () => {
  it('stand one under another in the order of their dots', () => {
    const places = spreadLabels(crowd, bounds);
    const tops = places.map((place) => place?.y ?? Number.NaN);
    const steps = tops.slice(1).map((top, index) => top - (tops[index] ?? 0));
    expect(Math.min(...steps)).toBeGreaterThanOrEqual(14);
    expect(places.every((place) => place?.x === 308)).toBe(true);
  });

  it('keep within the drawing at its foot', () => {
    const low = crowd.map(({ x }, index) => label(x, 270 + index * 2));
    const ends = spreadLabels(low, bounds).map((place) => (place?.y ?? 999) + 15);
    expect(Math.max(...ends)).toBeLessThanOrEqual(301);
  });

  it('leave the labels of other years to be placed', () => {
    const places = spreadLabels([label(100, 50), ...crowd], bounds);
    expect(places[0]).toBeNull();
    expect(places.slice(1)).not.toContain(null);
  });

  it('are left alone where they are few or have no room', () => {
    expect(spreadLabels(crowd.slice(0, 5), bounds)).toEqual(Array.from({ length: 5 }, () => null));
    const tight = spreadLabels(crowd, { ...bounds, width: 340 });
    expect(tight.every((place) => place === null)).toBe(true);
    const low = spreadLabels(crowd, { ...bounds, height: 100 });
    expect(low.every((place) => place === null)).toBe(true);
  });
});

describe('the heights of labels at the right end', () => {
  const within = { x: 0, y: 20, width: 376, height: 150 };
  /** Eight labels of dots so high, or more. */
  const tops = (heights: readonly number[], own = within): (number | undefined)[] =>
    spreadLabels(
      heights.map((y) => label(300, y)),
      own,
    ).map((place) => place?.y);

  it.each<[string, (number | undefined)[], number[]]>([
    [
      'are those of dots far apart',
      tops([30, 50, 70, 90, 110, 130, 150, 160]),
      [23, 43, 63, 83, 103, 123, 140, 155],
    ],
    [
      'keep the order of the dots',
      tops([160, 150, 130, 110, 90, 70, 50, 30]),
      [155, 140, 123, 103, 83, 63, 43, 23],
    ],
    [
      'go down from the head',
      tops([20, 20, 20, 20, 20, 20, 20, 20]),
      [20, 35, 50, 65, 80, 95, 110, 125],
    ],
    [
      'go up from the foot',
      tops([170, 170, 170, 170, 170, 170, 170, 170]),
      [50, 65, 80, 95, 110, 125, 140, 155],
    ],
    [
      'are close where there is little room',
      tops([50, 50, 50, 50, 50, 50, 50, 50], { ...within, height: 96 }),
      [20, 32, 44, 56, 68, 80, 92, 104],
    ],
  ])('%s', (_, found, expected) => {
    expect(found).toEqual(expected);
  });

  it('ask for room to the pixel', () => {
    const eight = [30, 50, 70, 90, 110, 130, 150, 160];
    const none = eight.map(() => undefined);
    expect(tops(eight, { ...within, x: 1, width: 367 })).not.toContain(undefined);
    expect(tops(eight, { ...within, x: 0, width: 367 })).toEqual(none);
    expect(tops(eight, { ...within, height: 95 })).toEqual(none);
    expect(tops(eight.slice(1))).toEqual(none.slice(1));
    const wide = eight.map((y, at) => ({ ...label(300, y), width: at === 3 ? 70 : 60 }));
    expect(spreadLabels(wide, { ...within, width: 377 })[0]).toBeNull();
    expect(spreadLabels(wide, { ...within, width: 378 })[3]).toMatchObject({ x: 308, width: 70 });
  });
});
