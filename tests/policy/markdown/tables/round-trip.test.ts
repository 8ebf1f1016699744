import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatDocument } from '#policy/markdown/format-document.ts';
import { parseDocument, parseDraft } from '#policy/markdown/parse-document.ts';
import { buildTree } from '#policy/tree/build-tree.ts';
import type { DraftCell, DraftDocument, DraftTable } from '#policy/tree/draft.ts';
import { listWords } from '#policy/tree/draft-words.ts';

const empty: DraftDocument = {
  ...{ title: '题', notice: [], preamble: [], body: [], closing: [], attachments: [] },
};

function cell(column: number, ...paragraphs: string[]): DraftCell {
  return { column, columns: 1, rows: 1, paragraphs };
}

function table(...rows: DraftCell[][]): DraftTable {
  return { headRows: 1, headColumns: 0, rows };
}

const plain = table([cell(1, '指标'), cell(2, '2015年')], [cell(1, '户籍人口'), cell(2)]);

/** A table cut from a grid at random: rectangles that leave no place free. */
const anyTable: fc.Arbitrary<DraftTable> = fc
  .record({
    width: fc.integer({ min: 1, max: 4 }),
    height: fc.integer({ min: 1, max: 4 }),
    spans: fc.array(fc.tuple(fc.integer({ min: 1, max: 3 }), fc.integer({ min: 1, max: 3 })), {
      minLength: 16,
      maxLength: 16,
    }),
    words: fc.array(fc.array(anyWords(), { maxLength: 2 }), { minLength: 16, maxLength: 16 }),
    headRows: fc.integer({ min: 0, max: 4 }),
    headColumns: fc.integer({ min: 0, max: 4 }),
  })
  .map(({ width, height, spans, words, headRows, headColumns }) => {
    const taken = new Set<number>();
    const rows = Array.from({ length: height }, (_, row) =>
      Array.from({ length: width }, (__, column): DraftCell[] => {
        const at = row * width + column;
        if (taken.has(at)) return [];
        const [wide = 1, high = 1] = spans[at] ?? [];
        let columns = 1;
        const isFree = (x: number): boolean => column + x < width && !taken.has(at + x);
        while (columns < wide && isFree(columns)) columns += 1;
        const down = Math.min(high, height - row);
        for (let y = 0; y < down; y += 1) {
          for (let x = 0; x < columns; x += 1) taken.add(at + y * width + x);
        }
        return [{ column: column + 1, columns, rows: down, paragraphs: words[at] ?? [] }];
      }).flat(),
    );
    return {
      headRows: Math.min(headRows, height),
      headColumns: Math.min(headColumns, width),
      rows,
    };
  });

function anyWords(): fc.Arbitrary<string> {
  const signs = ['甲', '|', '<', '^', '\\', '&', '#', '-', '1', '.', '<br>', ' ', '*', 'a', '&lt;'];
  return fc
    .array(fc.constantFrom(...signs), { minLength: 1, maxLength: 5 })
    .map((parts) => parts.join(''))
    .filter((text) => text.trim() !== '');
}

function comeBack(draft: DraftDocument): void {
  expect(parseDocument(formatDocument(draft))).toEqual(buildTree(draft));
}

describe('tables of text.md', () => {
  it('are written as lines of cells below a rule', () => {
    const text = formatDocument({ ...empty, preamble: [plain] });
    expect(text).toBe('# 题\n\n| 指标 | 2015年 |\n| --- | --- |\n| 户籍人口 | |\n');
  });

  it('mark what a merged cell covers', () => {
    const merged: DraftTable = {
      ...{ headRows: 2, headColumns: 1 },
      rows: [
        [
          { ...cell(1, '指标'), rows: 2 },
          { ...cell(2, '年份'), columns: 2 },
        ],
        [cell(2, '2010年'), cell(3, '2015年')],
        [cell(1, '人口'), { ...cell(2, '甲', '乙'), columns: 2 }],
      ],
    };
    const draft = { ...empty, preamble: [merged] };
    expect(formatDocument(draft).split('\n').slice(2, -1)).toEqual([
      '| 指标 | 年份 | < |',
      '| ^ | 2010年 | 2015年 |',
      '| :-- | --- | --- |',
      '| 人口 | 甲<br>乙 | < |',
    ]);
    comeBack(draft);
  });

  it('come back from every place where one may stand', () => {
    const unit = { label: '一、', heading: '甲', headingEnd: '', children: [plain, '乙。', plain] };
    const point = { label: '1.', heading: null, headingEnd: '', children: ['丙：', plain] };
    comeBack({
      ...{ title: '题', notice: ['丁', plain], preamble: [plain, '戊'] },
      ...{ body: [unit, { ...unit, children: [point, point] }], closing: [plain, '己'] },
      attachments: [{ title: '附件', children: [plain, '庚', unit] }],
    });
  });

  it('come back from items deeper than headings', () => {
    const labels = ['第一章', '第一节', '一、', '(一)', '1.', '(1)', '①'];
    const deep = labels.reduceRight<DraftDocument['attachments'][number]['children']>(
      (children, label) => [
        { label, heading: null, headingEnd: '', children: ['乙。', ...children] },
      ],
      [plain, '丙。'],
    );
    comeBack({ ...empty, attachments: [{ title: '附件', children: deep }] });
  });

  it.each(['--', ':---', '^', '<', '-', ':--:'])('come back from a row of only %s', (words) => {
    comeBack({ ...empty, preamble: [table([cell(1, words)], [cell(1, '甲')])] });
    comeBack({ ...empty, preamble: [table([cell(1, '甲')], [cell(1, words)])] });
  });

  it('come back whatever stands in them', () => {
    fc.assert(
      fc.property(anyTable, (one) => {
        comeBack({ ...empty, preamble: [one] });
      }),
      { numRuns: 300 },
    );
  });

  it('keep every word of every cell', () => {
    fc.assert(
      fc.property(anyTable, (one) => {
        const words = one.rows.flat().flatMap(({ paragraphs }) => paragraphs);
        expect([...listWords({ ...empty, preamble: [one] })]).toEqual(['题', ...words]);
      }),
    );
  });

  it.each([
    ['without a rule', '| 甲 | 乙 |\n| 丙 | 丁 |', 'line 1: the table has no line of | --- |'],
    [
      'with a short row',
      '| 甲 | 乙 |\n| --- | --- |\n| 丙 |',
      'line 3: a row of the table has 1 cells',
    ],
    [
      'with a short rule',
      '| 甲 | 乙 |\n| --- |\n| 丙 | 丁 |',
      'line 1: a row of the table has 2 cells',
    ],
    [
      'with an open row',
      '| 甲 | 乙 |\n| --- | --- |\n| 丙 | 丁',
      'line 3: a row of a table begins and ends',
    ],
    [
      'with nothing to the left',
      '| < | 乙 |\n| --- | --- |',
      'line 1: a row of the table begins with <',
    ],
    ['with nothing above', '| 甲 | ^ |\n| --- | --- |', 'line 1: a row of the table has ^'],
    [
      'with a crooked cell',
      '| 甲 | < |\n| --- | --- |\n| ^ | 乙 |',
      'line 1: a row of the table has a merged',
    ],
    [
      'with a lost place',
      '| 甲 | 乙 |\n| --- | --- |\n| ^ | < |',
      'line 1: the places with < and ^',
    ],
    ['of a rule alone', '| --- |', 'line 1: the table has no row'],
  ])('are refused %s', (_, markdown, message) => {
    expect(() => parseDraft(`\n${markdown}`.slice(1))).toThrow(message);
  });

  it('count the lines before them', () => {
    expect(() => parseDraft('# 题\n\n甲。\n\n| 甲 |\n| 乙 |')).toThrow('line 5');
  });

  it('are not made of a line that only begins so', () => {
    comeBack({ ...empty, preamble: ['|甲|', '| --- |'] });
  });
});
