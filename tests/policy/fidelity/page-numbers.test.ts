import { describe, expect, it } from 'vitest';
import { isRemovable } from '#policy/fidelity/check-draft.ts';
import { blankStrayMarks } from '#policy/fidelity/stray-marks.ts';

describe('the number of a printed page', () => {
  it.each([
    ['甲以\n — 1 —\n上', '甲以       \n上'],
    ['甲以\n\n  — 1 —  \n\n上', '甲以            \n上'],
    ['— 12 —\n甲', '      \n甲'],
    ['甲。\n－３－', '甲。    '],
    ['甲。\n第 1 页 共 3 页\n乙', '甲。            \n乙'],
  ])('in %j is left out with the empty lines around it', (text, blanked) => {
    expect(blankStrayMarks(text)).toBe(blanked);
  });

  it.each(['甲— 1 —乙', '—1—丙\n丁', '1\n2', '— 上调 —', '第3页的附表', '2012'])(
    'is not in %j',
    (text) => {
      expect(blankStrayMarks(text)).toBe(text);
    },
  );

  it('is all that may go as one', () => {
    expect(['— 1 —', '-12-', '第3页', '第 3 页/共 10 页'].every(isPageNumber)).toBe(true);
    expect(['1', '— 1', '第3页的', '— 甲 —', '12亿元'].some(isPageNumber)).toBe(false);
  });
});

function isPageNumber(removed: string): boolean {
  return isRemovable('page-number', removed);
}
