import { describe, expect, it } from 'vitest';
import { listDrawnPoints, toAmount } from '#charts/input/drawn-points.ts';
import { findGapYears, hasBreaks, listYears, splitRuns } from '#charts/input/known-years.ts';
import { describeSeries } from '#charts/series/series-sentence.ts';
import { pickSeries, toSeriesInput } from '#charts/series/series-input.ts';
import { pickYearTicks } from '#charts/panel/year-ticks.ts';
import { readAllMaterial } from '../content.ts';
import { hecun, neighbours, toInput, toPoint, toTown } from '../inputs.ts';

const yearsOf = (...towns: Parameters<typeof toInput>) =>
  splitRuns(listDrawnPoints(toInput(...towns))).map((run) =>
    run.map(({ point, value }) => `${point.year} ${value}`),
  );

describe('the points of a chart', () => {
  it('are whole years with a value, by year and the firmest first', () => {
    const town = toTown(
      'a',
      '甲镇',
      toPoint(2012, '5', { status: 'estimate' }),
      toPoint(2012, '4'),
      toPoint(2011, '3', { status: 'provisional' }),
      toPoint(2011, '2', { status: 'derived' }),
      toPoint(2013, null),
      toPoint(2013, '9', { period: 'M01-M06' }),
    );
    const aside = { ...toTown('b', '乙镇', toPoint(2010, '1')), aside: true };
    expect(listDrawnPoints(toInput(town, aside)).map(({ value }) => value)).toEqual([
      '2',
      '3',
      '4',
      '5',
    ]);
  });

  it('stand at the height of the unit of the axis', () => {
    expect(toAmount('50000', '万元', '亿元')).toBe(5);
    expect(toAmount('5', '亿元', '亿元')).toBe(5);
    expect(toAmount('5', '人', '亿元')).toBe(5);
  });
});

describe('the values held', () => {
  it('of 鳌江 for 2013 and 2014 stand apart, for two publishers gave them', () => {
    const material = readAllMaterial('zh');
    const gdp = material.indicators.find(({ id }) => id === 'gdp');
    const aojiang = material.towns.filter(({ id }) => id === 'aojiang');
    if (gdp === undefined) throw new Error('content/ lacks gdp');
    const points = listDrawnPoints(pickSeries(aojiang, toSeriesInput(gdp, material)));
    const [first, second] = splitRuns(points).map((run) => run.map(({ point }) => point.year));
    expect([first, second]).toEqual([[2013], [2014]]);
    expect(hasBreaks(points)).toBe(true);
  });
});

describe('the runs of known years', () => {
  it('join neighbours and nothing else', () => {
    expect(yearsOf(hecun)).toEqual([['2010 21.2'], ['2015 50.8']]);
    expect(yearsOf(neighbours, hecun)).toEqual([
      ['2010 21.2'],
      ['2011 50', '2012 55', '2013 63'],
      ['2015 50.8'],
    ]);
  });

  it('join no values of two publishers, and say so', () => {
    const other = { ...toPoint(2012, '1').source, id: 's02', publisher: '乙站' };
    const same = { ...toPoint(2012, '1').source, id: 's03' };
    const broken = toTown(
      'a',
      '甲镇',
      toPoint(2011, '1'),
      toPoint(2012, '2', { source: other }),
      toPoint(2013, '3', { source: other }),
    );
    const whole = toTown('b', '乙镇', toPoint(2011, '1'), toPoint(2012, '2', { source: same }));
    const apart = toTown('c', '丙镇', toPoint(2011, '1'), toPoint(2013, '2', { source: other }));
    expect(yearsOf(broken)).toEqual([['2011 1'], ['2012 2', '2013 3']]);
    expect(yearsOf(whole)).toEqual([['2011 1', '2012 2']]);
    const breaks = [broken, whole, apart].map((town) => hasBreaks(listDrawnPoints(toInput(town))));
    expect(breaks).toEqual([true, false, false]);
    const [said, unsaid] = [broken, whole].map((town) => describeSeries(toInput(town)));
    expect(said).toContain('由不同的发布者公布，口径未必相同，中间不连线');
    expect(unsaid).not.toContain('不连线');
  });

  it('take the firmest value of a year', () => {
    const town = toTown(
      'a',
      '甲镇',
      toPoint(2011, '1'),
      toPoint(2012, '2', { status: 'estimate' }),
      toPoint(2012, '3'),
    );
    expect(yearsOf(town)).toEqual([['2011 1', '2012 3']]);
  });

  it('keep each extent of a town apart', () => {
    const old = { boundaryVersion: 'old' };
    const town = toTown(
      'a',
      '甲镇',
      toPoint(2011, '1', old),
      toPoint(2012, '2'),
      toPoint(2012, '3', old),
    );
    expect(yearsOf(town)).toEqual([['2011 1', '2012 3'], ['2012 2']]);
  });

  it('leave the years between as gaps', () => {
    const gaps = (...towns: Parameters<typeof toInput>) =>
      findGapYears(listDrawnPoints(toInput(...towns)));
    expect(gaps(hecun)).toEqual([2011, 2012, 2013, 2014]);
    expect(gaps(hecun, neighbours)).toEqual([2014]);
    expect(gaps(neighbours)).toEqual([]);
    expect(gaps()).toEqual([]);
    expect(listYears(2010, 2010)).toEqual([2010]);
  });
});

describe('the years under an axis', () => {
  const ticks = (first: number, last: number, width: number, wanted: number[] = []) =>
    pickYearTicks(first, last, (year) => (year - first) * width, wanted);

  it('stand so that no two touch', () => {
    expect(ticks(2010, 2014, 36)).toEqual([2010, 2011, 2012, 2013, 2014]);
    expect(ticks(2010, 2014, 35)).toEqual([2010, 2012, 2014]);
    expect(ticks(2010, 2020, 18)).toEqual([2010, 2012, 2014, 2016, 2018, 2020]);
    expect(ticks(2010, 2020, 17)).toEqual([2010, 2015, 2020]);
    expect(ticks(2001, 2021, 4)).toEqual([2001, 2010, 2021]);
    expect(ticks(2001, 2045, 3)).toEqual([2001, 2020, 2045]);
  });

  it('are the wanted ones first', () => {
    expect(ticks(2010, 2020, 17, [2012])).toEqual([2012, 2015, 2020]);
    expect(ticks(2012, 2012, 10)).toEqual([2012]);
  });
});
