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
  const wall = (x: number, y: number, width: number, height: number, cost = 200) => ({
    ...{ x, y, width, height, cost },
  });
  const small = (x: number, y: number): LabelRequest => dot(x, y, { width: 4, height: 4 });
  const maybe = { required: false };
  const [over, under] = [wall(140, 150, 120, 38), wall(140, 212, 120, 38)];

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
    [
      'past a wall at the right',
      place([dot(200, 200)], [over, under, wall(180, 190, 12, 20), wall(208, 190, 12, 100)]),
      '220 192.5',
    ],
    [
      'past a wall at the left',
      place([dot(200, 200)], [over, under, wall(180, 190, 12, 20), wall(208, 150, 80, 100)]),
      '120 192.5',
    ],
    [
      'across a wall too high to leave',
      place([dot(200, 200)], [wall(0, 105, 400, 190)]),
      '208 192.5',
    ],
    [
      'as far off as a label is tried',
      place([dot(200, 200)], [wall(0, 116, 400, 170), wall(0, 106, 400, 3)]),
      '170 288.5',
    ],
    [
      'as near as a label may stand',
      place([dot(40, 100, { height: 14 })], [], { ...wide, width: 80 }),
      '10 81',
    ],
    ['off another dot', place([dot(200, 200), small(230, 181.5)]), '208 192.5, 228 171.5'],
    ['too near another dot', place([dot(200, 200), small(230, 182)]), '132 192.5, 228 172'],
    [
      'nearer to another dot than its own',
      place([dot(200, 200), small(230, 187)]),
      '132 192.5, 228 177',
    ],
    [
      'off another dot and a wall of some cost',
      place([dot(200, 200), small(230, 188)], [wall(132, 0, 60, 400, 60)]),
      '208 200.5, 228 178',
    ],
    [
      'off another dot and a wall of little cost',
      place([dot(200, 200), small(230, 184.5)], [wall(132, 0, 60, 400, 20)]),
      '208 196.5, 228 174.5',
    ],
    [
      'of dots down a slope',
      place([200, 203, 206, 209, 212, 215].map((y, at) => dot(200 + 7 * at, y))),
      '132 192.5, 215 175.5, 146 218.5, 153 233.5, 236 192.5, 243 207.5',
    ],
    [
      'of dots in two slopes',
      place(
        [200, 204, 208, 200, 204, 208].map((y, at) => dot(200 + 3 * at, y)),
        [wall(120, 180, 40, 60, 20)],
      ),
      '132 180.5, 135 196.5, 176 220.5, 179 164.5, 220 180.5, 223 200.5',
    ],
    [
      'of one after the other, where one has to go',
      place(
        [dot(100, 20), dot(104, 24, maybe), dot(96, 28), dot(100, 32, maybe), dot(102, 10)],
        [],
        {
          ...{ x: 40, y: 0, width: 130, height: 40 },
        },
      ),
      '108 0.5, 48 0.5, 104 24.5, none, 110 2.5',
    ],
    [
      'of four in one place with room for two',
      place([dot(50, 25), dot(50, 25, maybe), dot(50, 25), dot(50, 25, maybe)], [], narrow),
      '20 1.5, 20 33.5, 20 1.5, none',
    ],
    [
      'of those that must stand alone',
      place([dot(50, 40), dot(50, 30, maybe), dot(60, 20), dot(40, 10, maybe)], [], narrow),
      '20 16.5, none, 30 28.5, none',
    ],
    [
      'of the first that may go, in the way of one that may not',
      place([dot(30, 8, maybe), dot(30, 8)], [], { x: 0, y: 0, width: 100, height: 16 }),
      'none, 38 0.5',
    ],
    ['of none', place([]), ''],
  ])('is found %s', (_, found, expected) => {
    expect(found).toBe(expected);
  });
});
