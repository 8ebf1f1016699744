import { describe, expect, it } from 'vitest';
import { measureOverlap } from '#charts/svg/box.ts';
import { type LabelRequest, placeLabels } from '#charts/panel/place-labels.ts';

const bounds = { x: 0, y: 0, width: 280, height: 300 };

function toRequest(x: number, y: number, required = true): LabelRequest {
  return { x, y, width: 60, height: 15, required };
}

/** Room for three labels above each other. */
const narrow = { x: 0, y: 0, width: 100, height: 50 };

function countTouching(requests: readonly LabelRequest[], own = bounds): number {
  const places = placeLabels(requests, [], own);
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
    const crowd = Array.from({ length: 6 }, () => toRequest(50, 25, false));
    const places = placeLabels(crowd, [], narrow);
    expect(places.filter((place) => place === null).length).toBeGreaterThan(0);
    expect(countTouching(crowd, narrow)).toBe(0);
  });

  it('places a required label however crowded it is', () => {
    const crowd = Array.from({ length: 6 }, () => toRequest(50, 25));
    expect(placeLabels(crowd, [], narrow)).not.toContain(null);
    expect(countTouching(crowd, narrow)).toBeGreaterThan(0);
  });

  it('keeps off what it is told to', () => {
    const wall = { x: 105, y: 0, width: 100, height: 300, cost: 200 };
    const [place] = placeLabels([toRequest(100, 100)], [wall], bounds);
    expect(place && measureOverlap(place, wall)).toBe(0);
  });
});

describe('the place of a label', () => {
  const wide = { x: 0, y: 0, width: 400, height: 400 };
  const dot = (x: number, y: number, more: Partial<LabelRequest> = {}): LabelRequest => ({
    ...toRequest(x, y),
    ...more,
  });
  const place = (
    requests: readonly LabelRequest[],
    obstacles: Parameters<typeof placeLabels>[1] = [],
    own: Parameters<typeof placeLabels>[2] = wide,
  ): string =>
    placeLabels(requests, obstacles, own)
      .map((box) => (box === null ? 'none' : `${box.x} ${box.y}`))
      .join(', ');
  const wall = (x: number, y: number, width: number, height: number) => ({
    ...{ x, y, width, height, cost: 200 },
  });

  it.each<[string, string, string]>([
    ['between two edges', place([dot(40, 100)], [], { ...wide, width: 80 }), '10 76.5'],
    ['between two edges at the head', place([dot(40, 8)], [], { ...wide, width: 80 }), '10 16.5'],
    ['at the left edge', place([dot(6, 100)], [wall(14, 0, 80, 400)]), '14 92.5'],
    ['at the right edge', place([dot(394, 100)], [wall(306, 0, 80, 400)]), '326 92.5'],
    [
      'where walls stand on both sides',
      place([dot(200, 200)], [wall(140, 150, 52, 100), wall(208, 150, 60, 100)]),
      '170 132.5',
    ],
    ['where a small wall stands', place([dot(200, 200)], [wall(208, 195, 10, 10)]), '132 192.5'],
    ['beside another dot', place([dot(200, 200), dot(230, 200)]), '132 192.5, 238 192.5'],
    [
      'beside dots in a row',
      place([dot(200, 200), dot(212, 206), dot(224, 212)]),
      '132 192.5, 220 182.5, 232 204.5',
    ],
    [
      'beside dots in a column',
      place([dot(200, 200), dot(200, 208), dot(200, 216)]),
      '208 184.5, 208 200.5, 208 216.5',
    ],
    ['of two dots in one place', place([dot(200, 200), dot(200, 200)]), '208 192.5, 132 192.5'],
    [
      'that may go, in the way of one that may not',
      place([dot(30, 8), dot(30, 8, { required: false })], [], {
        x: 0,
        y: 0,
        width: 100,
        height: 16,
      }),
      '38 0.5, none',
    ],
    [
      'of the last that may go',
      place([dot(30, 8, { required: false }), dot(30, 8, { required: false })], [], {
        x: 0,
        y: 0,
        width: 100,
        height: 16,
      }),
      '38 0.5, none',
    ],
    [
      'where there is no room at all',
      place([dot(30, 8)], [], { x: 0, y: 0, width: 50, height: 16 }),
      'none',
    ],
    ['of none', place([]), ''],
  ])('is found %s', (_, found, expected) => {
    expect(found).toBe(expected);
  });
});
