import { describe, expect, it } from 'vitest';
import { parseLabel } from '#policy/tree/labels.ts';

/** The label with which a text begins, its style, kind and numbers. */
function labelOf(text: string): string {
  const label = parseLabel(text);
  if (label === null) return '';
  const { style, kind, ordinal, branches } = label;
  return `${label.text}: ${style} ${kind} ${[ordinal, ...branches].join(' ')}`;
}

describe('the label', () => {
  it.each([
    ['⑳', '⑳: circled item 20'],
    ['1.2．甲', '1.2．: decimal clause 1 2'],
    ['第一章之二', '第一章之二: chapter chapter 1 2'],
    ['1．甲', '1．: arabic point 1'],
    ['3）', '3）: arabic-bracketed subpoint 3'],
    ['⒀', '⒀: arabic-bracketed subpoint 13'],
    ['二、', '二、: chinese section 2'],
    ['50', '50: decimal section 50'],
    ['（零）', '（零）: chinese-bracketed clause 0'],
    ['㈢', '㈢: chinese-bracketed clause 3'],
    ['8.25', '8.25: decimal clause 8 25'],
    ['1.2.3', '1.2.3: decimal point 1 2 3'],
    ['4⑴', ''],
    ['\\0', ''],
    ['第一编', '第一编: part part 1'],
    ['第二篇　总体思路', '第二篇: part part 2'],
    ['1 2', '1: decimal section 1'],
    ['0亿㈩', ''],
    ['个点⑳', ''],
    ['-0.1', ''],
    ['17.7', '17.7: decimal clause 17 7'],
    ['1\u3000\u3000总则', '1: decimal section 1'],
    ['1.2.3.4', '1.2.3.4: decimal subpoint 1 2 3 4'],
  ])('of %j is: %s', (words, expected) => {
    expect(labelOf(words)).toBe(expected);
  });
});
