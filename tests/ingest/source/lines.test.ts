import { describe, expect, it } from 'vitest';
import { createLineWriter, type LineWriter } from '#ingest/source/line-writer.ts';
import { plainLine } from '#ingest/source/open-line.ts';

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
        ...{
          text: '甲乙丙',
          ...heading,
          bold: false,
          font: null,
          numbering: null,
          apart: null,
          labels: [],
        },
        runs: [
          { start: 0, end: 2, ...bold },
          { start: 2, end: 3, ...plain },
        ],
      },
      {
        ...{ text: '丁', ...plainLine, ...plain, numbering: null, apart: null, labels: [] },
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
