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
    ['①', '①: circled item 1'],
    ['50', '50: decimal section 50'],
    ['第一章', '第一章: chapter chapter 1'],
    ['3）', '3）: arabic-bracketed subpoint 3'],
    ['1.1', '1.1: decimal clause 1 1'],
    ['1.2.', '1.2.: decimal clause 1 2'],
    ['2.乙', '2.: arabic point 2'],
    ['㈢', '㈢: chinese-bracketed clause 3'],
    ['二、', '二、: chinese section 2'],
    ['(一)', '(一): chinese-bracketed clause 1'],
    ['⑴', '⑴: arabic-bracketed subpoint 1'],
    ['1.2.3', '1.2.3: decimal point 1 2 3'],
    ['第三条之一', '第三条之一: article article 3 1'],
    ['\\0', ''],
    ['4⑴', ''],
    ['1 2', '1: decimal section 1'],
    ['0亿㈩', ''],
    ['个点⑳', ''],
    ['8.25', '8.25: decimal clause 8 25'],
    ['-0.1', ''],
    ['17.7', '17.7: decimal clause 17 7'],
    ['1.2.3.4', '1.2.3.4: decimal subpoint 1 2 3 4'],
  ])('of %j is: %s', (words, expected) => {
    expect(labelOf(words)).toBe(expected);
  });
});
