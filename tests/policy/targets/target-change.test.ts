import { describe, expect, it } from 'vitest';
import { findChange } from '#policy/targets/target-change.ts';

describe('what a number changes', () => {
  it.each([
    ['就业扩展到', '人', null, 'increase'],
    ['就业提高到，', '人', null, null],
    ['能耗降至', '吨', null, 'decrease'],
    ['能耗降至，', '吨', null, null],
    ['减少审批新建', '个', 'decrease', 'decrease'],
    ['减少审批环节新建', '个', null, null],
    ['减少审批，', '个', null, null],
    ['整治提升', '点位', null, null],
    ['整治提升', '%', 'increase', 'increase'],
    ['整治提升，提升', '个', 'increase', 'increase'],
  ])('is by %s in %s: %s, and its way: %s', (lead, unit, change, direction) => {
    expect(findChange(lead, unit)).toEqual({ change, direction });
  });
});
