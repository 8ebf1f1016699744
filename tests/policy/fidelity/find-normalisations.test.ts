import { describe, expect, it } from 'vitest';
import { findNormalisations } from '#policy/fidelity/find-normalisations.ts';
import { blankStrayMarks } from '#policy/fidelity/stray-marks.ts';
import { recogniseDocument } from '#policy/recognise/recognise.ts';

/** What is left out of a text: where, what, and as what. */
function leftOut(text: string): string {
  return findNormalisations(text, recogniseDocument(blankStrayMarks(text)).blocks)
    .map(({ offset, removed, kind }) => `${offset} ${JSON.stringify(removed)} ${kind}`)
    .join(', ');
}

describe('what is left out', () => {
  it.each([
    [
      '\ufeff甲市条例\n第一条 甲。\n',
      '0 "\ufeff" byte-order-mark, 5 "\\n" block-space, 9 " " inner-space, 12 "\\n" block-space',
    ],
    ['甲市条例\n第一条\n甲。', '4 "\\n" block-space, 8 "\\n" line-break'],
    [
      '甲市条例\n第一条  甲\n乙。\n|\n丙。 ',
      '4 "\\n" block-space, 8 "  " inner-space, 11 "\\n" block-space, 14 "\\n" block-space, 15 "|" stray-mark, 16 "\\n" block-space, 19 " " block-space',
    ],
    [
      '甲市条例\n第一章\n总则\n第一条 甲。\n¦¦ \n乙。',
      '4 "\\n" block-space, 8 "\\n" line-break, 11 "\\n" block-space, 15 " " inner-space, 18 "\\n" block-space, 19 "¦¦" stray-mark, 21 " \\n" block-space',
    ],
    [
      '|\n关于甲的通知\n一、要求\n乙。\n |',
      '0 "|" stray-mark, 1 "\\n" block-space, 8 "\\n" block-space, 13 "\\n" block-space, 16 "\\n " block-space, 18 "|" stray-mark',
    ],
    [
      '甲市条例\r\n第一条 “甲。\f第二条\u2029丙。',
      '4 "\\r\\n" block-space, 9 " " inner-space, 13 "\\f" block-space, 17 "\u2029" line-break',
    ],
    [
      '关于甲的通知\n一、\n要求\n乙。',
      '6 "\\n" block-space, 9 "\\n" line-break, 12 "\\n" block-space',
    ],
    ['', ''],
  ])('of %j is: %s', (text, expected) => {
    expect(leftOut(text)).toBe(expected);
  });

  it('cannot lie in blocks that overlap', () => {
    const blocks = [
      { part: 'paragraph', span: [{ start: 0, end: 3 }] },
      { part: 'paragraph', span: [{ start: 2, end: 4 }] },
    ] as const;
    expect(() => findNormalisations('甲乙丙丁', blocks)).toThrow('blocks overlap at offset 2');
  });
});
