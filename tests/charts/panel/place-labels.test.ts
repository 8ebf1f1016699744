import { describe, expect, it } from 'vitest';
import { measureOverlap } from '#charts/svg/box.ts';
import { type LabelRequest, placeLabels } from '#charts/panel/place-labels.ts';

const bounds = { x: 0, y: 0, width: 280, height: 300 };

function toRequest(x: number, y: number, required = true): LabelRequest {
  return { x, y, width: 60, height: 15, required };
}

function countTouching(requests: readonly LabelRequest[]): number {
  const places = placeLabels(requests, [], bounds);
  return places.flatMap((a, index) =>
    places.slice(index + 1).filter((b) => a && b && measureOverlap(a, b) > 0),
  ).length;
}

describe('label placing', () => {
  it('prefers the place to the right', () => {
    const [place] = placeLabels([toRequest(100, 100)], [], bounds);
    expect(place).toEqual({ x: 108, y: 92.5, width: 60, height: 15 });
  });

  it('turns to the left at the right edge', () => {
    const [place] = placeLabels([toRequest(270, 100)], [], bounds);
    expect(place?.x).toBe(202);
  });

  it('keeps the labels of crowded dots apart', () => {
    const crowd = [0, 3, 6, 9, 12, 15].map((shift) => toRequest(150 + shift, 150 + shift));
    expect(countTouching(crowd)).toBe(0);
  });

  it('drops a label that may go when there is no room', () => {
    const crowd = Array.from({ length: 60 }, () => toRequest(140, 150, false));
    const places = placeLabels(crowd, [], bounds);
    expect(places.filter((place) => place === null).length).toBeGreaterThan(0);
    expect(countTouching(crowd)).toBe(0);
  });

  it('places a required label however crowded it is', () => {
    const crowd = Array.from({ length: 60 }, () => toRequest(140, 150));
    expect(placeLabels(crowd, [], bounds)).not.toContain(null);
  });

  it('keeps off what it is told to', () => {
    const wall = { x: 105, y: 0, width: 100, height: 300, cost: 200 };
    const [place] = placeLabels([toRequest(100, 100)], [wall], bounds);
    expect(place && measureOverlap(place, wall)).toBe(0);
  });
});
