import { describe, expect, it } from 'vitest';
import { toFont } from '#ingest/source/font.ts';
import { joinLines } from '#ingest/source/join-lines.ts';
import { createLineWriter } from '#ingest/source/line-writer.ts';
import { append, closeLines, createLine, plainLine, trimRuns } from '#ingest/source/open-line.ts';
import { shorten } from '#ingest/source/source-text.ts';

const plain = { bold: false, font: null } as const;
const bold = { bold: true, font: 'hei' } as const;
const heading = { centred: true, headingLevel: 1 } as const;

describe('the runs of a line', () => {
  const runs = (...texts: string[]) => texts.map((text) => ({ text, ...plain }));

  it.each([
    [[' \t甲 '], ['甲']],
    [['\u3000甲\u3000'], ['\u3000甲']],
    [
      [' ', '\t', ' 甲', '乙 ', ' ', '\u3000'],
      ['甲', '乙'],
    ],
    [
      ['甲 ', ' 乙'],
      ['甲 ', ' 乙'],
    ],
    [[' ', ' '], []],
    [[], []],
  ])('%j are trimmed to %j', (texts, kept) => {
    const given = runs(...texts);
    expect(trimRuns(given).map(({ text }) => text)).toEqual(kept);
    expect(given.map(({ text }) => text)).toEqual(texts);
  });

  it('are one while they look alike', () => {
    const line = createLine(plainLine);
    for (const style of [
      plain,
      plain,
      { bold: true, font: null },
      { bold: true, font: 'kai' },
    ] as const)
      append(line, '甲', style);
    append(line, '', bold);
    expect(line.runs.map(({ text }) => text)).toEqual(['甲甲', '甲', '甲']);
  });

  it('make a look where all words have it, white space aside', () => {
    const look = (...own: (readonly [text: string, style: typeof plain | typeof bold])[]) => {
      const line = createLine(plainLine);
      for (const [text, style] of own) append(line, text, style);
      const [{ bold: isBold, font } = plain] = closeLines([line]);
      return [isBold, font];
    };
    expect(look(['甲', bold], ['\u3000', plain], ['乙', bold])).toEqual([true, 'hei']);
    expect(look(['甲', bold], ['乙', plain])).toEqual([false, null]);
    expect(look(['甲', plain], ['乙', bold])).toEqual([false, null]);
  });
});

describe('lines as one text', () => {
  it('have their places in it', () => {
    const writer = createLineWriter();
    writer.write('甲乙', plain);
    writer.openLine(heading);
    writer.write('丙', bold);
    writer.write('丁', plain);
    const lines = writer.finish();
    const { text, lines: placed } = joinLines(lines);
    expect(text).toBe('甲乙\n丙丁\n');
    expect(placed).toMatchObject([
      { start: 0, end: 2, ...plainLine, runs: [{ start: 0, end: 2 }] },
      {
        ...{ start: 3, end: 5, ...heading },
        runs: [
          { start: 3, end: 4 },
          { start: 4, end: 5 },
        ],
      },
    ]);
    expect(placed[0]).not.toHaveProperty('text');
  });

  it('are shortened for a report', () => {
    expect(shorten(' 甲 \n\t 乙 ')).toBe('甲 乙');
    expect(shorten('甲'.repeat(80))).toBe('甲'.repeat(80));
    expect(shorten('甲'.repeat(81))).toBe(`${'甲'.repeat(79)}…`);
  });

  it.each([
    ['hei', ['黑体', 'SimHei', 'STHeiti']],
    ['kai', ['楷体', '楷体_GB2312', 'KaiTi', 'SIMKAI']],
    ['fangsong', ['仿宋', 'FangSong_GB2312', 'simfang']],
    ['song', ['宋体', '华文宋简', '方正小标宋', 'SimSun', 'Songti SC']],
    [null, ['Arial', '', '宋']],
  ])('may be set in %s', (font, names) => {
    expect(names.map(toFont)).toEqual(names.map(() => font));
  });
});
