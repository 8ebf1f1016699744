import { describe, expect, it } from 'vitest';
import { drawDumbbell, toDumbbellChart } from '#charts/dumbbell/dumbbell-chart.ts';
import { toDumbbellInput } from '#charts/dumbbell/dumbbell-input.ts';
import { toInput, toPoint, toTown } from '../inputs.ts';
import { readLabels, readTexts } from '../marks.ts';

const towns = toInput(
  toTown('a', '甲镇', toPoint(2010, '9'), toPoint(2015, '12.5')),
  toTown('b', '乙镇', toPoint(2010, '30.5'), toPoint(2015, '31')),
  toTown('c', '丙镇', toPoint(2010, '12'), toPoint(2015, '80000', { unit: '万元' })),
  toTown('d', '丁镇', toPoint(2010, '5'), toPoint(2015, '99', { status: 'estimate' })),
  toTown('e', '戊镇', toPoint(2010, '5', { boundaryVersion: '2009' }), toPoint(2015, '7')),
);
const compared = toDumbbellInput(towns, 27, 2010, 2015);
if (compared === null) throw new Error('nothing was compared');

describe('two years of an indicator', () => {
  it('holds measured values of one extent alone, the greatest rise first', () => {
    expect(compared.rows.map(({ difference, to }) => [to.series.id, difference])).toEqual([
      ...[
        ['a', '3.5'],
        ['b', '0.5'],
        ['c', '-4.0000'],
      ],
    ]);
    expect(compared.others).toBe(24);
  });

  it('is none of one year, of ranks, or where no town has both', () => {
    expect(toDumbbellInput(towns, 27, 2010, 2010)).toBeNull();
    expect(toDumbbellInput({ ...towns, ranked: true }, 27, 2010, 2015)).toBeNull();
    expect(toDumbbellInput(towns, 27, 2011, 2015)).toBeNull();
  });

  it('draws a line from year to year with both figures outside', () => {
    const { body } = drawDumbbell(compared, 'wide');
    expect(readTexts(body)[0]).toBe('2010 → 2015');
    expect(readLabels(body)).toEqual(['9', '12.5', '30.5', '31', '12', '80000万元']);
    expect(body.match(/class="stem"/g)).toHaveLength(3);
    // Of a fall the later figure stands before its dot.
    expect(body).toMatch(/text-anchor="end">80000万元/);
  });

  it('says who changed most and least, and whom it leaves out', () => {
    const { sentence, table, title } = toDumbbellChart(compared);
    expect(title).toBe('GDP，2010年与2015年');
    expect(sentence).toBe(
      '3个镇2010年和2015年都有GDP的实际值。增加最多的是甲镇+3.5亿元。最少的是丙镇−4.0000亿元。另有24个镇没有两个可比的值，不在图上。',
    );
    expect(table.groups.map(({ rows }) => rows[0]?.map(({ text }) => text))).toEqual([
      ...[
        ['甲镇', '9', '12.5', '+3.5', ''],
        ['乙镇', '30.5', '31', '+0.5', ''],
      ],
      ['丙镇', '12', '80000万元', '−4.0000', ''],
    ]);
  });
});
