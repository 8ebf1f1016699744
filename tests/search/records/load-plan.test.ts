import { describe, expect, it } from 'vitest';
import { toLoadPlan } from '#search/records/load-plan.ts';

describe('toLoadPlan', () => {
  it.each([
    [0, 'at-once'],
    [50 * 1024, 'at-once'],
    [50 * 1024 + 1, 'on-focus'],
    [150 * 1024, 'on-focus'],
    [150 * 1024 + 1, 'never'],
  ])('loads %i bytes %s', (bytes, plan) => {
    expect(toLoadPlan(bytes)).toBe(plan);
  });
});
