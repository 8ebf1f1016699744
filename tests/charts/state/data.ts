import type { ChartData } from '#charts/state/chart-data.ts';
import { toInput, toPoint, toTown } from '../inputs.ts';

const toSchemeTown = (id: string, label: string) => ({
  ...{ id, label, name: `${label}镇`, href: `/towns/${id}/` },
});

/** Three towns and a sum over several years, with residents for some of them; 甲 and 乙 have 2011 in common. */
export const data: ChartData = {
  input: {
    ...toInput(
      toTown('a', '甲镇', toPoint(2010, '20'), toPoint(2011, '30'), toPoint(2012, '45.0')),
      toTown('b', '乙镇', toPoint(2011, '80'), toPoint(2012, '60'), toPoint(2013, '100')),
      toTown('c', '丙镇', toPoint(2013, '7')),
    ),
  },
  groups: [
    { id: 'north', name: '北市', towns: ['a', 'c'] },
    { id: 'east', name: '东市', towns: ['b'] },
  ],
  tiles: [
    {
      ...{ name: '北市', label: '北', place: { column: 1, row: 0 } },
      towns: [toSchemeTown('a', '甲'), toSchemeTown('c', '丙')],
    },
    {
      ...{ name: '东市', label: '东', place: { column: 2, row: 1 } },
      towns: [toSchemeTown('b', '乙'), toSchemeTown('d', '丁')],
    },
  ],
  residents: {
    ...toInput(
      toTown('a', '甲镇', toPoint(2011, '6.0', { unit: '万人' })),
      toTown(
        'b',
        '乙镇',
        toPoint(2012, '150000', { unit: '人' }),
        toPoint(2013, '20', { unit: '万人', status: 'estimate' }),
      ),
    ),
    unit: '万人',
  },
  around: [],
  notice: null,
  address: 'https://example.org/indicators/gdp/',
  embed: 'https://example.org/embed/indicators/gdp/',
  asOf: '2026-11-29',
  citedAs: { zh: '要点', en: 'Yaodian' },
};
