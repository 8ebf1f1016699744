import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parseCorpus } from '#corpus/parse/parse-corpus.ts';
import { importTables } from '#scripts/data-import/import-tables.ts';
import { ImportProblem } from '#scripts/data-import/sheet/problem.ts';
import { findLayout } from '#scripts/data-import/layout/layout.ts';
import { noMapping } from '#scripts/data-import/layout/mapping.ts';
import { listIndicatorNames, listSheetPlaceNames } from '#scripts/data-import/layout/names.ts';
import { createStaging, type Staging } from '#scripts/data-import/staging.ts';
import { createChecker } from '#scripts/data-import/values/checker.ts';
import { createComparison } from '#scripts/data-import/values/published.ts';
import { createTally } from '#scripts/data-import/values/tally.ts';
import { buildContent } from '../../../corpus/tiny-content.ts';
import { createFolder } from '../import-into.ts';

/** A staging whose files are noted down. */
function stage(folder: string) {
  const added: string[] = [];
  const staging = createStaging(folder, {
    add: (path, pieces) => {
      added.push(`${path}: ${[...pieces].join('')}`);
      return Promise.resolve();
    },
    commit: () => Promise.resolve(['done']),
    discard: () => Promise.resolve(),
  });
  return { staging, added };
}

describe('tables to which rows are added', () => {
  it('begin with their columns where they are new', async () => {
    const { staging, added } = stage(createFolder());
    staging.add('a.csv', ['x', 'y'], ['1', null]);
    staging.add('b.csv', ['z'], ['甲,乙']);
    staging.add('a.csv', ['x', 'y'], [2, '3']);
    expect(added).toEqual([]);
    await staging.finish();
    expect(added).toEqual([
      ...['a.csv: x,y\n', 'a.csv: 1,\n2,3\n', 'b.csv: z\n', 'b.csv: "甲,乙"\n'],
    ]);
    await staging.finish();
    expect(added).toHaveLength(4);
    staging.add('a.csv', ['x', 'y'], ['4', '5']);
    await staging.finish();
    expect(added.slice(4)).toEqual(['a.csv: 4,5\n']);
    expect(await staging.commit()).toEqual(['done']);
  });

  it.each(['x\n1\n', 'x\n1'])('go on after what they hold: %j', async (words) => {
    const folder = createFolder();
    mkdirSync(join(folder, 'tables'));
    writeFileSync(join(folder, 'tables', 'a.csv'), words);
    const { staging, added } = stage(folder);
    staging.add('tables/a.csv', ['x'], ['2']);
    await staging.finish();
    expect(added).toEqual(['tables/a.csv: x\n1\n', 'tables/a.csv: 2\n']);
  });

  it('are written once there is much to write', async () => {
    const { staging, added } = stage(createFolder());
    const fill = (count: number) => {
      for (let at = 0; at < count; at += 1) staging.add('a.csv', ['x'], [at]);
      return staging.flush();
    };
    await fill(19_999);
    expect(added).toEqual([]);
    await fill(1);
    expect(added).toHaveLength(2);
    await fill(19_999);
    expect(added).toHaveLength(2);
    await fill(1);
    expect(added).toHaveLength(3);
  });
});

const { corpus, draft } = parseCorpus(buildContent());

/** What comes of tables, each as its rows in pieces below a header of 镇 and 2012. */
async function importAll(
  tables: readonly (readonly (readonly string[])[][])[],
  staging: Staging | null = null,
) {
  const names = {
    indicators: listIndicatorNames(corpus),
    places: listSheetPlaceNames(corpus),
    mapping: noMapping,
    isIn: () => true,
  };
  const told: number[] = [];
  const tally = createTally();
  const tasks = tables.map((pieces, at) => {
    const place = { file: `${at}.csv`, sheet: null, row: null, column: null };
    const header = { number: 2, cells: ['镇', '2012'] };
    const { layout } = findLayout([header], {
      ...names,
      hasPlace: false,
      place,
    });
    if (layout === null) throw new Error('no header');
    const sheet = {
      name: null,
      rows: async function* () {
        let number = 0;
        for (const piece of pieces)
          yield await Promise.resolve(piece.map((cells) => ({ number: (number += 1), cells })));
      },
    };
    const given = {
      ...{ status: 'actual', source: 's01', confidence: 'high' },
      ...{ unit: '亿元', vintage: '2026-12-01' },
    };
    const defaults = new Map(Object.entries({ indicator: 'investment', ...given }));
    const hidden = { rows: 0, columns: [] };
    return { sheet, place, layout, hidden, defaults: defaults as never };
  });
  const result = await importTables(tasks, {
    ...{ ...names, refused: new Set(), checker: createChecker(draft), staging, tally },
    comparison: createComparison(corpus.observations),
    facts: new Map(corpus.indicators.map((one) => [one.id, one])),
    progress: (rows) => told.push(rows),
  });
  return { ...result, tally, told };
}

const above = [['标题'], ['镇', '2012']];

describe('the values of tables', () => {
  it('are those below the header, told piece by piece', async () => {
    const { tally, told, findings, stopped } = await importAll([
      [
        [...above, ['alpha', '5']],
        [['beta', '6'], ['beta']],
      ],
      [above, [['alpha', '7']]],
    ]);
    expect(findings).toEqual([]);
    expect(stopped).toBe(false);
    expect(told).toEqual([1, 3, 3, 4]);
    expect(tally).toMatchObject({ rows: 4, blank: 1, counts: { new: 3 } });
    expect([...tally.used]).toEqual(['s01']);
  });

  it('are staged where they say something new', async () => {
    const { staging, added } = stage(createFolder());
    await importAll([[[...above, ['alpha', '5'], ['beta', '约6']]]], staging);
    await staging.finish();
    expect(added).toHaveLength(2);
    expect(added[1]).toBe(
      'observations/investment.csv: investment,alpha,2012,year,5,亿元,actual,s01,,2026-12-01,,,high,,,,\n',
    );
  });

  it('are read two thousand at a time, none left out and none twice', async () => {
    const rows = Array.from({ length: 4001 }, () => ['alpha', '']);
    const { tally, told } = await importAll([[[...above, ...rows]]]);
    expect([tally.rows, told]).toEqual([4001, [4001]]);
  });

  it('are read no further where too much is wrong', async () => {
    const wrong = Array.from({ length: 10_000 }, () => ['alpha', '约']);
    const pieces = [[...above, ...wrong], [['alpha', '约']], [['alpha', '5']]];
    const { stopped, findings, told } = await importAll([pieces, [above]]);
    expect([stopped, findings.length, told]).toEqual([true, 10_001, [10_000, 10_001]]);
  });
});

describe('a file that cannot be imported', () => {
  it('is named with why, in both languages', () => {
    const [zh = '', en = '', ...rest] = new ImportProblem('encoding', 'a.csv').message.split('\n');
    expect(zh).toMatch(/^a\.csv：\p{Script=Han}[^（]*$/u);
    expect(en).toMatch(/^ {2}\w/);
    expect(rest).toEqual([]);
    const problem = new ImportProblem('broken', 'a.xlsx', 'xl/workbook.xml');
    expect(problem.message.split('\n')[0]).toMatch(/^a\.xlsx：文件损坏.*（xl\/workbook\.xml）$/);
    expect(problem.reason).toEqual(['broken', 'a.xlsx', 'xl/workbook.xml']);
  });
});
