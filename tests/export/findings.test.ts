import { describe, expect, it } from 'vitest';
import { fillFindings, fillTownFindings } from '#export/tables/finding-table.ts';
import { formatTableCsv, markCsv, toMark } from '#export/tables/table-csv.ts';
import { fillTargetView } from '#export/tables/target-results.ts';
import { tilesTable } from '#export/tables/town-tables.ts';
import { assess } from '#indicators/assess/assess.ts';
import { buildContext, buildObservation, buildTarget } from '../indicators/builders.ts';

const values = [
  buildObservation({ place: 'alpha', value: '11' }),
  buildObservation({ place: 'beta', value: '1' }),
];
const each = buildTarget({ scopeMode: 'unstated' });
const found = assess(each, buildContext(values));
const vague = buildTarget({ id: 't2', kind: 'qualitative', value: null, unit: null });
const open = assess(vague, buildContext([]));

describe('the findings of a target', () => {
  it('are the group and then its towns, reading by reading', () => {
    expect(formatTableCsv(fillFindings(each, found), null)).toBe(
      [
        'target,scope,mode,place,status,reason,met,goal,actual,margin,completion,unit',
        't1,pilots,pooled,pilots,met,known-parts-suffice,true,10,12,2,1.2000,亿元',
        't1,pilots,each,pilots,missed-by-some,first-known-miss,false,10,,,,亿元',
        't1,pilots,each,alpha,met,,true,10,11,1,1.1000,亿元',
        't1,pilots,each,beta,missed,,false,10,1,-9,0.1000,亿元',
        't1,pilots,each,gamma,no-data,no-observation,,10,,,,亿元',
        '',
      ].join('\n'),
    );
  });

  it('are one row where nothing can be read', () => {
    expect(formatTableCsv(fillFindings(vague, open), null)).toContain(
      '\nt2,pilots,,pilots,not-quantified,no-threshold,,,,,,\n',
    );
  });

  it('of one town are those of all its targets', () => {
    const targets = [
      { target: each, assessment: found },
      { target: { ...each, id: 't3' }, assessment: found },
      { target: vague, assessment: open },
    ];
    const { rows } = fillTownFindings('beta', targets);
    expect(rows.map(({ target, place, margin }) => [target, place, margin])).toEqual([
      ['t1', 'beta', '-9'],
      ['t3', 'beta', '-9'],
    ]);
  });

  it('stand beside what was promised', () => {
    const record = { document: 'points', target: each, assessment: found };
    const { rows } = fillTargetView([record]);
    expect(rows).toMatchObject([
      { id: 't1', document: 'points', labelEn: 'Target', status: 'ambiguous' },
    ]);
  });
});

describe('a table as CSV', () => {
  const notice = { zh: '演示 DEMO：编造', en: 'DEMO: made up' };
  const row = { prefecture: '丁市', place: 'alpha', name: '甲镇', values: 0, other: 'x' };
  const csv = 'prefecture,place,name,values\n丁市,alpha,甲镇,0\n';

  it('has the columns of its schema and no others', () => {
    expect(formatTableCsv({ table: tilesTable, rows: [row] }, null)).toBe(csv);
    expect(
      formatTableCsv({ table: tilesTable, rows: [{ ...row, name: undefined }] }, null),
    ).toContain('alpha,,0');
  });

  it('bears the mark of a notice unless its rows do', () => {
    expect(formatTableCsv({ table: tilesTable, rows: [row] }, notice)).toBe(`# 演示 DEMO\n${csv}`);
    const marked = { ...row, name: '演示 DEMO 甲镇' };
    expect(formatTableCsv({ table: tilesTable, rows: [marked] }, notice)).toMatch(/^prefecture,/);
    expect(markCsv(csv, null)).toBe(csv);
    expect(toMark({ zh: '编造', en: 'made up' })).toBe('编造');
  });

  it('refuses what is no cell', () => {
    expect(() =>
      formatTableCsv({ table: tilesTable, rows: [{ ...row, values: [1] }] }, null),
    ).toThrow('tiles.values is not a cell: [1]');
  });
});
