import { describe, expect, it } from 'vitest';
import { recogniseDocument } from '#policy/recognise/recognise.ts';
import { findTextTables } from '#policy/recognise/tables/find-text-tables.ts';

describe('a document with a table and a note', () => {
  const source = [
    '甲镇要点',
    '一、指标¹',
    '|名称|2020年|',
    '|产值|30|',
    '¹ 户籍人口。',
    '二、任务',
    '抓好落实。',
  ].join('\n');
  const at = source.indexOf('¹ ');
  const note = {
    start: at,
    end: at + '¹ 户籍人口。'.length,
    mark: [{ start: at, end: at + 1 }],
    paragraphs: [[{ start: at + 2, end: at + '¹ 户籍人口。'.length }]],
  };
  const { draft, blocks, doubts } = recogniseDocument(
    source,
    [],
    [...findTextTables(source).tables, note],
  );
  const cell = (column: number, words: string): object => {
    return { column, columns: 1, rows: 1, paragraphs: [words] };
  };

  it('has them where they are read', () => {
    expect(draft.body[0]?.children).toEqual([
      {
        headRows: 1,
        headColumns: 1,
        rows: [
          [cell(1, '名称'), cell(2, '2020年')],
          [cell(1, '产值'), cell(2, '30')],
        ],
      },
      { mark: '¹', paragraphs: ['户籍人口。'] },
    ]);
    expect(draft.body[1]).toMatchObject({ heading: '任务', children: ['抓好落实。'] });
    expect(doubts).toEqual([]);
  });

  it('says of each of their words where it stands', () => {
    const words = [...blocks].flatMap(({ part, span }) =>
      span.map(({ start, end }) => `${part} ${source.slice(start, end)}`),
    );
    expect(words.filter((word) => !word.endsWith(' '))).toEqual([
      'title 甲镇要点',
      'label 一、',
      'heading 指标¹',
      'paragraph 名称',
      'paragraph 2020年',
      'paragraph 产值',
      'paragraph 30',
      'paragraph ¹',
      'paragraph 户籍人口。',
      'label 二、',
      'heading 任务',
      'paragraph 抓好落实。',
    ]);
  });
});
