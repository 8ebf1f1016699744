import { describe, expect, it } from 'vitest';
import { planLoading, toLoadPlan } from '#search/records/load-plan.ts';

describe('toLoadPlan', () => {
  it.each([
    [0, 'at-once'],
    [50 * 1024, 'at-once'],
    [50 * 1024 + 1, 'on-focus'],
    [90 * 1024, 'on-focus'],
    [90 * 1024 + 1, 'never'],
  ])('loads %i bytes %s', (bytes, plan) => {
    expect(toLoadPlan(bytes)).toBe(plan);
  });
});

describe('planLoading', () => {
  const file = { document: 'doc', title: '甲', year: null, records: [] };
  /** The plan for files of so many KB, and how many of them were looked at. */
  const plan = (...sizes: number[]): [string, number] => {
    let seen = 0;
    const compress = (text: string): Uint8Array => {
      expect(text).toBe(JSON.stringify(file));
      seen += 1;
      return new Uint8Array((sizes[seen - 1] ?? 0) * 1024);
    };
    return [
      planLoading(
        sizes.map(() => file),
        compress,
      ),
      seen,
    ];
  };

  it.each<[[string, number], string, number]>([
    [plan(), 'at-once', 0],
    [plan(20, 30), 'at-once', 2],
    [plan(20, 31), 'on-focus', 2],
    [plan(60, 30), 'on-focus', 2],
    [plan(60, 31, 20, 20), 'never', 2],
  ])(
    'adds up the files and stops where they are too many: %j',
    ([found, seen], expected, least) => {
      expect([found, seen]).toEqual([expected, least]);
    },
  );
});
