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
