import { describe, expect, it } from 'vitest';
import { blankLines, blankStrayMarks } from '#policy/fidelity/stray-marks.ts';

/** A text whose lines are parted by /, with the stretch between [ and ], which stands apart as the cells of a table do. */
function read(marked: string) {
  const text = marked.replaceAll('/', '\n');
  const start = text.indexOf('[');
  const stretch = { start, end: text.indexOf(']') - 1 };
  return { text: text.replace(/[[\]]/g, ''), stretches: start < 0 ? [] : [stretch] };
}

const show = (text: string): string => text.replaceAll('\n', '/').replaceAll(' ', '_');

describe('a page number', () => {
  it.each([
    ['粮食产量/— 3 —/万吨', '粮食产量______/万吨'],
    ['粮食产量/[— 3 —]/万吨', '粮食产量/—_3_—/万吨'],
    ['粮食产量/[—] 3 —/万吨', '粮食产量/—_3_—/万吨'],
    ['[粮食产量/]— 3 —/万吨', '粮食产量______/万吨'],
    ['粮食产量/— [3 —/万吨]', '粮食产量______/万吨'],
    ['[粮食产量/— 3 —/万吨]', '粮食产量/—_3_—/万吨'],
    ['粮食产量//  [— 3 —]/万吨', '粮食产量//__—_3_—/万吨'],
    ['粮食\ufeff产量', '粮食\ufeff产量'],
    ['\ufeff粮食产量', '_粮食产量'],
  ])('in %s is left so: %s', (marked, left) => {
    const { text, stretches } = read(marked);
    expect(show(blankStrayMarks(text, stretches))).toBe(left);
  });
});

describe('a line that is taken out', () => {
  it.each([
    ['粮食产量，/[临江市]/万吨。', '粮食产量，____/万吨。'],
    ['粮食产量，//[临江市]//万吨。', '粮食产量，______/万吨。'],
    ['粮食产量， / /[临江市] / / 万吨。', '粮食产量，__________/_万吨。'],
    ['粮食产量，/[临江市]甲/万吨。', '粮食产量，____甲/万吨。'],
    ['[临江市]/万吨。', '___/万吨。'],
    ['粮食产量。/[临江市]', '粮食产量。____'],
    ['粮食产量，/[临江市]/////////////万吨。', '粮食产量，_____________////万吨。'],
  ])('of %s leaves: %s', (marked, left) => {
    const { text, stretches } = read(marked);
    expect(show(blankLines(text, stretches))).toBe(left);
  });

  it('is taken out once, where it is told twice', () => {
    const lines = [
      { start: 3, end: 6 },
      { start: 3, end: 6 },
      { start: 4, end: 5 },
    ];
    expect(show(blankLines('甲乙\n临江市\n丙丁', lines))).toBe('甲乙____/丙丁');
  });
});
