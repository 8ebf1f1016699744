import type { ChartData } from '#charts/state/chart-data.ts';
import { toInput, toPoint, toTown } from '../inputs.ts';

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
  towns: 27,
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
  notice: null,
  address: 'https://example.org/indicators/gdp/',
};
