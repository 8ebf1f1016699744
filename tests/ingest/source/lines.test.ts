import { describe, expect, it } from 'vitest';
import { toFont } from '#ingest/source/font.ts';
import { joinLines } from '#ingest/source/join-lines.ts';
import { createLineWriter, type LineWriter } from '#ingest/source/line-writer.ts';
import { append, closeLines, createLine, plainLine, trimRuns } from '#ingest/source/open-line.ts';
import { shorten } from '#ingest/source/source-text.ts';

const plain = { bold: false, font: null } as const;
const bold = { bold: true, font: 'hei' } as const;
const heading = { centred: true, headingLevel: 1 } as const;

/** The words of the lines that come of what is done to a writer. */
function write(act: (writer: LineWriter) => void): string[] {
  return finish(act).map(({ text }) => text);
}

function finish(act: (writer: LineWriter) => void) {
  const writer = createLineWriter();
  act(writer);
  return writer.finish();
}

describe('a line that is written', () => {
  it('has its words, its look and its runs', () => {
    const lines = finish((writer) => {
      writer.openLine(heading);
      writer.write('甲', bold);
      writer.write('乙', bold);
      writer.write('丙', plain);
      writer.write('', bold);
      writer.openLine(plainLine);
      writer.write('丁', plain);
    });
    expect(lines).toEqual([
      {
        ...{ text: '甲乙丙', ...heading, bold: false, font: null, numbering: null },
        runs: [
          { start: 0, end: 2, ...bold },
          { start: 2, end: 3, ...plain },
        ],
      },
      {
        ...{ text: '丁', ...plainLine, ...plain, numbering: null },
        runs: [{ start: 0, end: 1, ...plain }],
      },
    ]);
  });

  it('keeps the look that was said last before its words, or of it', () => {
    const lines = finish((writer) => {
      writer.number('一、', '');
      writer.openLine(heading);
      writer.openLine(plainLine);
      writer.openLine(heading);
      writer.write('甲', plain);
      writer.restyle(plainLine);
      writer.openLine(heading);
      writer.write('乙', plain);
    });
    expect(lines.map(({ text, centred, numbering }) => [text, centred, numbering])).toEqual([
      ['一、', false, '一、'],
      ['甲', false, null],
      ['乙', true, null],
    ]);
  });

  it('has a label before its words that is no part of their look', () => {
    const [line] = finish((writer) => {
      writer.openLine(plainLine);
      writer.number('一、', ' ');
      writer.write('甲', bold);
    });
    expect(line).toMatchObject({ text: '一、 甲', numbering: '一、', bold: true, font: 'hei' });
    expect(line?.runs).toEqual([
      { start: 0, end: 3, ...plain },
      { start: 3, end: 4, ...bold },
    ]);
  });

  it('tells its last character', () => {
    const last: string[] = [];
    write((writer) => {
      last.push(writer.last());
      writer.write('甲乙', plain);
      writer.write('丙 ', bold);
      last.push(writer.last());
      writer.openLine(plainLine);
      last.push(writer.last());
    });
    expect(last).toEqual(['', ' ', '']);
  });

  it('vanishes where it is empty', () => {
    expect(
      write((writer) => {
        for (const words of ['甲', '', ' \t', '\u3000', '乙']) {
          writer.openLine(plainLine);
          writer.write(words, plain);
        }
      }),
    ).toEqual(['甲', '乙']);
  });
});

describe('the rows of a table', () => {
  const row = (writer: LineWriter, ...cells: (string | readonly string[])[]): void => {
    writer.openRow();
    for (const cell of cells) {
      writer.openCell();
      for (const line of [cell].flat()) {
        writer.openLine(plainLine);
        writer.write(line, plain);
      }
      writer.closeCell();
    }
    writer.closeRow();
  };

  it('are lines with a tab between their cells', () => {
    expect(
      write((writer) => {
        writer.write('附表', plain);
        row(writer, ' 甲 ', '乙', '');
        row(writer, '', ['丙 ', ' 丁', ''], '戊');
        row(writer, '', ['己', '庚']);
        row(writer, '');
        writer.write('完', plain);
      }),
    ).toEqual(['附表', '甲\t乙', '丙 丁\t戊', '己', '庚', '完']);
  });

  it('keep the looks of words in their cells', () => {
    const [line] = finish((writer) => {
      writer.openRow();
      for (const style of [bold, plain]) {
        writer.openCell();
        writer.write('甲', style);
        writer.closeCell();
      }
      writer.closeRow();
    });
    expect(line?.runs).toEqual([
      { start: 0, end: 1, ...bold },
      { start: 1, end: 3, ...plain },
    ]);
    expect(line).toMatchObject({ ...plainLine, numbering: null });
  });

  it('may stand in a cell, and a cell outside of any', () => {
    expect(
      write((writer) => {
        writer.openRow();
        writer.openCell();
        row(writer, '甲', '乙');
        writer.closeCell();
        writer.openCell();
        writer.write('丙', plain);
        writer.closeCell();
        writer.closeRow();
        writer.openCell();
        writer.write('丁', plain);
        writer.closeCell();
        writer.closeCell();
        writer.closeRow();
        writer.openLine(plainLine);
        writer.write('戊', plain);
      }),
    ).toEqual(['甲\t乙\t丙', '丁', '戊']);
  });
});

describe('lines beside another', () => {
  const aside = (writer: LineWriter, words: string): void => {
    writer.openAside();
    writer.write(words, plain);
    writer.closeAside();
  };

  it('follow it where it has words, else stand before it', () => {
    expect(
      write((writer) => {
        writer.openLine(plainLine);
        aside(writer, '乙');
        writer.write('甲', plain);
        aside(writer, '丙');
        aside(writer, '丁');
        writer.write('戊', plain);
        writer.closeAside();
        writer.openLine(plainLine);
        writer.write('己', plain);
      }),
    ).toEqual(['乙', '甲戊', '丙', '丁', '己']);
  });

  it('may have others beside them', () => {
    expect(
      write((writer) => {
        writer.write('甲', plain);
        writer.openAside();
        writer.write('乙', plain);
        aside(writer, '丙');
        writer.write('丁', plain);
        writer.closeAside();
        writer.write('戊', plain);
      }),
    ).toEqual(['甲戊', '乙丁', '丙']);
  });
});

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
    const lines = finish((writer) => {
      writer.write('甲乙', plain);
      writer.openLine(heading);
      writer.write('丙', bold);
      writer.write('丁', plain);
    });
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
