import { describe, expect, it } from 'vitest';
import { findSpaceBefore, findSpaces, listSpaces } from '#policy/recognise/lines/spaces.ts';

/** What each run of white space of a text says. */
function kindsOf(text: string, linesKnown = false): string {
  const spaces = findSpaces(text, true, linesKnown);
  return [...listSpaces(spaces, { start: 0, end: text.length })].map(({ kind }) => kind).join(' ');
}

/** Lines of that many characters (12×20。: twelve of twenty, 。 at their ends), and how often their ends say what, in order. */
function endsOf(shape: string): string {
  const lines = shape.split(' ').flatMap((part) => {
    const [, times = '1', width, mark = ''] = /^(?:(\d+)×)?(\d+)(.*)$/.exec(part) ?? [];
    const line = '字'.repeat(Number(width) - mark.length) + mark;
    return Array.from({ length: Number(times) }, () => line);
  });
  const kinds = kindsOf(lines.join('\n'));
  return [...kinds.matchAll(/(\w+)(?: \1)*/g)]
    .map(([run, kind]) => `${run.split(' ').length} ${kind}`)
    .join(', ');
}

describe('white space', () => {
  it.each([
    ['甲  乙', 'gap'],
    ['甲 乙', 'space'],
    ['甲\u3000乙', 'space'],
    ['甲\u3000\u3000乙', 'gap'],
    ['甲\n乙', 'line'],
    ['甲 \n 乙', 'line'],
    ['甲\r\n乙', 'line'],
    ['甲\u2028乙', 'line'],
    ['甲\f乙', 'line'],
    ['国  务  院', 'space space'],
    ['国  务 院', 'space space'],
    ['国 务  院', 'space space'],
    ['省长  王五', 'space'],
    ['省长  王', 'gap'],
    ['省长  王五六七', 'space'],
    ['省长  王五六七八', 'gap'],
    ['省长  王五\n', 'space line'],
    ['省长  王五，', 'gap'],
    ['省长  王五 2012年', 'space space'],
    ['省长  王五2012年', 'space'],
    ['省长  王五  李四', 'space gap'],
    ['副省长  王五', 'space'],
    ['省  长  王五', 'space space'],
    ['部长  A', 'gap'],
    ['甲  5', 'gap'],
    ['甲  5 元', 'gap space'],
    ['甲  5  元', 'gap space'],
    ['5  甲', 'gap'],
    ['甲。  乙', 'gap'],
    ['甲：  乙', 'gap'],
    ['', ''],
    [' 甲 ', 'space space'],
  ])('in %j says: %s', (text, kinds) => {
    expect(kindsOf(text)).toBe(kinds);
  });

  it.each([
    ['甲  乙', 'space'],
    ['甲。  乙', 'gap'],
    ['甲；  乙', 'gap'],
    ['甲：  乙', 'gap'],
    ['甲！  乙', 'gap'],
    ['甲？  乙', 'gap'],
    ['甲;  乙', 'gap'],
    ['甲:  乙', 'gap'],
    ['甲，  乙', 'space'],
    ['甲）  乙', 'space'],
    ['甲。 乙', 'space'],
    ['甲。\n乙', 'line'],
  ])('in %j, whose lines are known, says: %s', (text, kinds) => {
    expect(kindsOf(text, true)).toBe(kinds);
  });

  it.each([
    ['4×30 12×9。 1×36', '4 soft, 12 line'],
    ['3×30 1×30。 6×9。', '9 line'],
    ['6×20 5', '6 soft'],
    ['5×20 5', '5 line'],
    ['7×20', '6 soft'],
    ['6×20', '5 line'],
    ['7×15', '6 soft'],
    ['7×14', '6 soft'],
    ['7×11', '6 line'],
    ['7×10', '6 line'],
    ['7×90', '6 soft'],
    ['7×91', '6 line'],
    ['10×20 19 5', '11 soft'],
    ['10×20 17 5', '11 soft'],
    ['10×20 16 5', '10 soft, 1 line'],
    ['10×20 15 5', '10 soft, 1 line'],
    ['20×20 2×24 5', '22 soft'],
    ['20×20 3×24 5', '23 soft'],
    ['20×20 4×24 5', '24 line'],
    ['10×20 30 5', '11 soft'],
    ['10×20 2×30 5', '12 line'],
    ['4×20 6×8 5', '4 soft, 6 line'],
    ['5×20 5×8 5', '5 soft, 5 line'],
    ['3×20 7×8 5', '10 line'],
    ['4×20 6×20。 5', '10 soft'],
    ['3×20 7×20。 5', '10 line'],
    ['4×20 6×20； 5', '10 soft'],
    ['3×20 7×20； 5', '10 line'],
    ['3×20 7×20， 5', '10 soft'],
    ['3×20 7×20) 5', '10 line'],
    ['3×20 7×20” 5', '10 line'],
    ['3×20 7×20： 5', '10 line'],
    ['3×20 7×20？ 5', '10 line'],
    ['6×20 20。 20 5', '8 soft'],
    ['6×20 20： 20 5', '8 soft'],
  ])('at the ends of lines as wide as %s says: %s', (shape, ends) => {
    expect(endsOf(shape)).toBe(ends);
  });

  it('is found by where it stands', () => {
    const spaces = findSpaces('甲 乙\n丙戊  丁');
    const within = (start: number, end: number) => [...listSpaces(spaces, { start, end })];
    expect(within(1, 4)).toEqual([
      { start: 1, end: 2, kind: 'space' },
      { start: 3, end: 4, kind: 'line' },
    ]);
    expect(within(2, 7)).toEqual([{ start: 3, end: 4, kind: 'line' }]);
    expect(findSpaceBefore(spaces, 8)).toEqual({ start: 6, end: 8, kind: 'gap' });
    expect(findSpaceBefore(spaces, 7)).toBeUndefined();
    expect(findSpaceBefore(spaces, 1)).toBeUndefined();
  });
});
