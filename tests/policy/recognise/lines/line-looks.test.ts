import { describe, expect, it } from 'vitest';
import type { LineEvidence, StyleRun } from '#policy/recognise/lines/line-evidence.ts';
import { createLooks, type Looks } from '#policy/recognise/lines/line-looks.ts';
import { joinSoftLines } from '#policy/recognise/lines/soft-lines.ts';
import { findSpaces } from '#policy/recognise/lines/spaces.ts';

const fonts = new Map<string | undefined, LineEvidence['font']>([
  ['H', 'hei'],
  ['K', 'kai'],
  ['S', 'song'],
  ['F', 'fangsong'],
]);

/** How a stretch is set: B bold; H, K, S, F its typeface. */
const toStyle = (flags: string): Pick<StyleRun, 'bold' | 'font'> => {
  return { bold: flags.includes('B'), font: fonts.get(/[HKSF]/.exec(flags)?.[0]) ?? null };
};

/** A line with its looks before a colon (C centred, 1 its level, B and its typeface), and stretches with their own in {}. */
function toLine(written: string, start: number): { words: string; line: LineEvidence } {
  const [, flags = '', rest = ''] = /^(?:([BCHKSF\d]*):)?(.*)$/.exec(written) ?? [];
  const pieces = [...rest.matchAll(/\{([BHKSF]*):([^}]*)\}|([^{]+)/g)].map(
    ([, style = '', inner = '', plain]) => ({ style, words: plain ?? inner }),
  );
  let at = start;
  const runs = pieces.map(({ style, words }): StyleRun => {
    const run = { start: at, end: at + words.length, ...toStyle(style) };
    at = run.end;
    return run;
  });
  const level = /\d/.exec(flags)?.[0];
  return {
    words: pieces.map(({ words }) => words).join(''),
    line: {
      ...{ start, end: at, ...toStyle(flags), centred: flags.includes('C'), numbering: null },
      headingLevel: level === undefined ? null : Number(level),
      runs: rest.includes('{') ? runs : [],
    },
  };
}

/** The looks of lines parted by /, and the words of a place. */
function read(written: string): { lines: LineEvidence[]; looks: Looks; text: string } {
  let text = '';
  const lines = written.split('/').map((part) => {
    const { words, line } = toLine(part, text.length);
    text += `${words}\n`;
    return line;
  });
  text = text.trimEnd();
  const looks = createLooks(lines, joinSoftLines(text, findSpaces(text)), text);
  return { lines, looks, text };
}

describe('the looks of lines', () => {
  it('tell headings and titles by level, weight, face and place', () => {
    const { lines, looks, text } = read(
      'CB:甲乙/C:丙丁/CH:戊己/CS:庚辛/CK:壬癸/CF:子丑/2:寅卯/1:辰巳',
    );
    const say = ({ start, end }: { start: number; end: number }): string => text.slice(start, end);
    const headings = lines.flatMap(({ start }) => looks.headingAt(start) ?? []);
    expect(headings.map(say).join()).toBe('甲乙,戊己,壬癸,寅卯,辰巳');
    const titles = (from: number, to: number): string =>
      looks
        .titlesIn({ start: lines[from]?.start ?? 0, end: lines[to]?.end ?? 0 })
        .map(say)
        .join();
    expect(titles(0, 7)).toBe('甲乙,戊己,庚辛,辰巳');
    expect(titles(2, 2)).toBe('戊己');
    expect(titles(1, 6)).toBe('戊己,庚辛');
    expect(lines.some(({ start }) => looks.isNumbered(start))).toBe(false);
  });

  it.each([
    ['B', 60, 1, 0],
    ['B', 61, 0, 0],
    ['1', 80, 1, 1],
    ['1', 81, 1, 0],
    ['CH', 60, 1, 1],
    ['CH', 80, 0, 1],
  ])('of a line %s of %i characters make %i headings and %i titles', (flags, width, ...found) => {
    const { lines, looks, text } = read(`${'乙'.repeat(40)}/${flags}:${'甲'.repeat(width)}/丙`);
    const headings = lines.filter(({ start }) => looks.headingAt(start) !== null);
    const titles = looks.titlesIn({ start: 0, end: text.length });
    expect([headings.length, titles.length]).toEqual(found);
  });

  it.each([
    ['一、{B:甲乙}丙丁', '甲乙'],
    ['{B:一、甲乙}丙丁', '一、甲乙'],
    ['{B:一、}{H:甲乙}丙', '一、甲乙'],
    ['{H:一、甲乙}{K:丙丁}戊', '一、甲乙丙丁'],
    ['{H:一、甲乙}{K:丙丁}', '一、甲乙'],
    ['{B:一、甲乙}{:，。}', ''],
    ['一、{B:，}甲乙', ''],
    ['{B:一、甲乙丙丁}', ''],
    ['{F:一、甲乙}{S:丙丁}', ''],
  ])('of %s are heavier to the end of: %s', (written, heavy) => {
    const { looks, text } = read(`${written}/己`);
    const end = looks.emphasisEnd(0, 2);
    expect(text.slice(heavy.startsWith('一') ? 0 : 2, Math.max(end, heavy === '' ? 2 : 0))).toBe(
      heavy,
    );
  });
});
