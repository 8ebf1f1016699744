import { strFromU8, unzipSync } from 'fflate';
import { SaxesParser } from 'saxes';
import { describe, expect, it } from 'vitest';
import { formatDocxTable } from '#export/office/docx-table.ts';
import type { OfficeTable } from '#export/office/office-table.ts';
import { formatTasksCsv, toTaskTable, type PlacedTask } from '#export/office/task-table.ts';
import { formatXlsx } from '#export/office/xlsx-table.ts';
import type { Task } from '#schema/task.ts';

const task: Task = {
  id: 'k1',
  eId: 'sec_1__p_1__s_1',
  quote: '各级政府要完成投资(甲)<5亿元>,加强“领导”',
  actors: ['各级政府', '各有关部门'],
  act: '完成',
  object: '投资(甲)',
  force: 'must',
  target: null,
  deadline: '全年',
};
const placed: PlacedTask[] = [
  { task, number: 1, locator: '第一部分第1句' },
  { task: { ...task, id: 'k2', deadline: null, actors: [] }, number: 2, locator: '第一部分第2句' },
];
const source = {
  id: 'points',
  title: '工作要点',
  address: 'https://example.org/documents/points/',
};
const table: OfficeTable = toTaskTable(placed, source);

/** The parts of a package, each read as XML: the words that it holds, and its text. */
function readParts(bytes: Uint8Array): Map<string, { words: string[]; xml: string }> {
  return new Map(
    Object.entries(unzipSync(bytes)).map(([path, data]) => {
      const words: string[] = [];
      const xml = strFromU8(data);
      const parser = new SaxesParser();
      parser.on('text', (text) => words.push(text));
      parser.on('error', (error) => {
        throw error;
      });
      parser.write(xml).close();
      return [path, { words: words.filter((text) => text.trim() !== ''), xml }];
    }),
  );
}

describe('the table of tasks', () => {
  it('has the columns of official task tables', () => {
    expect(table.columns.map(({ heading }) => heading)).toEqual([
      '序号',
      '任务',
      '牵头单位',
      '配合单位',
      '完成时限',
      '依据',
    ]);
    expect(table.title).toBe('《工作要点》任务分解表');
  });

  it('names as leading whom the sentence tells to act, and leaves blank what the text does not say', () => {
    expect(table.rows).toEqual([
      [
        '1',
        '各级政府要完成投资（甲）<5亿元>，加强“领导”',
        '各级政府、各有关部门',
        '',
        '全年',
        '第一部分第1句',
      ],
      ['2', '各级政府要完成投资（甲）<5亿元>，加强“领导”', '', '', '', '第一部分第2句'],
    ]);
  });
});

describe('whom a row of the text names', () => {
  const own: Task = {
    ...{ ...task, eId: 'sec_1__tbl_1__row_2__cell_2__p_1__s_1', actors: ['住建局', '城管局'] },
    ...{ supporting: ['财政局', '公安局'], deadline: '年底前' },
  };

  it('stands among the leading and the supporting units', () => {
    const { rows } = toTaskTable([{ task: own, number: 1, locator: '表1' }], source);
    expect(rows[0]?.slice(2)).toEqual(['住建局、城管局', '财政局、公安局', '年底前', '表1']);
    const [, row] = formatTasksCsv([{ task: own, number: 1, locator: '表1' }], 'points').split(
      /\r?\n/,
    );
    expect(row).toContain('表1,住建局|城管局,财政局|公安局,must');
  });
});

describe('whom a sentence calls you', () => {
  it('is said to be the addressees', () => {
    const named = { ...task, actors: ['你们'] };
    const { rows } = toTaskTable([{ task: named, number: 1, locator: '第一部分第1句' }], source);
    expect(rows[0]?.[2]).toBe('你们（主送机关）');
  });
});

describe.each([
  ['a Word file', formatDocxTable, 'word/document.xml'],
  ['an Excel workbook', formatXlsx, 'xl/worksheets/sheet1.xml'],
])('the table as %s', (_, format, main) => {
  const parts = readParts(format(table));

  it('is a package of well-formed parts', () => {
    expect([...parts.keys()].slice(0, 2)).toEqual(['[Content_Types].xml', '_rels/.rels']);
    const types = parts.get('[Content_Types].xml')?.xml ?? '';
    for (const path of parts.keys()) {
      const listed = path.endsWith('.rels') || path === '[Content_Types].xml';
      expect(listed || types.includes(`PartName="/${path}"`)).toBe(true);
    }
  });

  it('holds every word as text, marks and all', () => {
    const words = parts.get(main)?.words ?? [];
    expect(words).toContain('各级政府要完成投资（甲）<5亿元>，加强“领导”');
    expect(words).toContain(table.title);
    expect(words).toContain(table.source);
    expect(words.filter((word) => word === '第一部分第2句')).toHaveLength(1);
  });

  it('numbers its pages', () => {
    const xml = [...parts.values()].map((part) => part.xml).join('');
    expect(xml).toMatch(/ PAGE |&amp;P/);
  });

  it('has the same bytes each time', () => {
    expect(format(table)).toEqual(format(table));
  });

  it('leaves out what XML cannot hold', () => {
    const odd = format({ ...table, title: '甲\0\u000b乙\ud800' });
    expect(readParts(odd).get(main)?.words).toContain('甲乙');
  });
});

describe('the tasks as CSV', () => {
  it('keeps the words of the text and empty cells', () => {
    expect(formatTasksCsv(placed, 'points')).toBe(
      [
        'id,document,eId,locator,actors,supporting,force,act,object,target,deadline,quote',
        'k1,points,sec_1__p_1__s_1,第一部分第1句,各级政府|各有关部门,,must,完成,投资(甲),,全年,"各级政府要完成投资(甲)<5亿元>,加强“领导”"',
        'k2,points,sec_1__p_1__s_1,第一部分第2句,,,must,完成,投资(甲),,,"各级政府要完成投资(甲)<5亿元>,加强“领导”"',
        '',
      ].join('\n'),
    );
  });
});
