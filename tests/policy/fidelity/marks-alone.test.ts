import { describe, expect, it } from 'vitest';
import { blankStrayMarks } from '#policy/fidelity/stray-marks.ts';

/** Whether a line between two others is left out, at its own length. */
function isLeftOut(line: string): boolean {
  const text = `甲乙。\n${line}\n丙丁。`;
  const blanked = blankStrayMarks(text);
  expect(blanked).toHaveLength(text.length);
  return blanked.replace(/\s/g, '') === '甲乙。丙丁。';
}

describe('a line of its own', () => {
  it.each([
    '—1—',
    '—— 12 ——',
    '― 3 ―',
    '–4–',
    '－５－',
    '─6─',
    '- 7 -',
    '--8--',
    '·1·',
    '• 23 •',
    '・３・',
    '∙4∙',
    '‧5‧',
    '第1页',
    '第 2 页',
    '第３页',
    '第1页,共9页',
    '第1页，共9页',
    '第1页/共 9页',
    '第1页（共9页）',
    '第1页(共9页)',
    '第1页 共9页',
    '第1页 （ 共9页',
    'Page 1',
    'PAGE 2',
    'page3',
    'Page 1 of 9',
    'Page 1of9',
    'Page 1/9',
    'Page 1 / 9',
    '|',
    '｜',
    '¦¦',
    ' | ',
  ])('is left out: %s', (line) => {
    expect(isLeftOut(line)).toBe(true);
  });

  it.each([
    '---9---',
    '— 12345 —',
    '—1',
    '1—',
    '— 甲 —',
    '· 12345 ·',
    '·1',
    '第12345页',
    '第页',
    '第1页／共9 页',
    '第1页共',
    '第1页。',
    'Page  4',
    'Page 12345',
    'Pages 1',
    '— 1 — 甲',
    '甲 — 1 —',
    '| |',
    '|甲|',
  ])('stays: %s', (line) => {
    expect(isLeftOut(line)).toBe(false);
  });
});

describe('stray marks', () => {
  it.each([
    ['丁|\n\n/丙丁。', '丁|///丙丁。'],
    ['—丁0—/丙丁。', '—丁0—/丙丁。'],
    ['—0丁—/丙丁。', '—0丁—/丙丁。'],
    ['·丁0·/丙丁。', '·丁0·/丙丁。'],
    ['·0丁·/丙丁。', '·0丁·/丙丁。'],
    ['\n|丁\n/丙丁。', '/|丁//丙丁。'],
    ['Page丁0\nof丁0/丙丁。', 'Page丁0/of丁0/丙丁。'],
    ['Page丁0丁of\n0/丙丁。', 'Page丁0丁of  /丙丁。'],
    ['·丁丁丁·/丙丁。', '·丁丁丁·/丙丁。'],
  ])('of %j leave out: %j', (lines, left) => {
    expect(blankStrayMarks(lines.replaceAll('/', '\n')).replaceAll('\n', '/')).toBe(left);
  });
});
