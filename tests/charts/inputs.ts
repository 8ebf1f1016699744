import type { ChartPoint, ChartSeries, SeriesInput } from '#charts/input/chart-input.ts';

/** A full-year actual value; `over` changes what a test is about. */
export function toPoint(
  year: number,
  value: string | null,
  over: Partial<ChartPoint> = {},
): ChartPoint {
  return {
    year,
    period: 'year',
    value,
    unit: '亿元',
    status: 'actual',
    missingReason: null,
    boundaryVersion: null,
    confidence: 'high',
    confidenceReason: null,
    note: null,
    source: { id: 's01', text: '来源', publisher: '甲报', nature: 'official-press', href: null },
    ...over,
  };
}

/** A town with its points, drawn without the word for town. */
export function toTown(id: string, name: string, ...points: ChartPoint[]): ChartSeries {
  return { id, name, label: name.replace('镇', ''), href: `/towns/${id}/`, points };
}

/** A chart of these towns in Chinese. */
export function toInput(...series: ChartSeries[]): SeriesInput {
  return {
    locale: 'zh',
    title: 'GDP',
    unit: '亿元',
    series,
    goals: [],
    named: series.length > 1,
    ranked: false,
  };
}

/** 贺村: 21.2 in 2010 and 50.8 in 2015, nothing between. */
export const hecun: ChartSeries = toTown(
  'hecun',
  '贺村镇',
  toPoint(2010, '21.2'),
  toPoint(2015, '50.8'),
);

/** 王江泾's values as a run of three neighbouring years. */
export const neighbours: ChartSeries = toTown(
  'wangjiangjing',
  '王江泾镇',
  toPoint(2011, '50'),
  toPoint(2012, '55'),
  toPoint(2013, '63'),
);
