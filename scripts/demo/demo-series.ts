import type { Unit } from '#schema/text.ts';

/** How the made-up values of an indicator come about: where towns begin, and by how much a year changes them. */
export interface DemoSeries {
  readonly indicator: string;
  readonly unit: Unit;
  readonly decimals: number;
  /** The least and the greatest first value. */
  readonly first: readonly [number, number];
  /** What a year does to a value: times so much, or so many points more. */
  readonly growth:
    { readonly times: readonly [number, number] } | { readonly plus: readonly [number, number] };
}

/** The eight indicators of the demonstration. */
export const demoSeries: readonly DemoSeries[] = [
  {
    indicator: 'gdp',
    unit: '亿元',
    decimals: 2,
    first: [20, 160],
    growth: { times: [1.06, 1.14] },
  },
  {
    indicator: 'fiscal-revenue-total',
    unit: '亿元',
    decimals: 2,
    first: [3, 9],
    growth: { times: [1.05, 1.15] },
  },
  {
    indicator: 'investment',
    unit: '亿元',
    decimals: 0,
    first: [18, 40],
    growth: { times: [1.08, 1.16] },
  },
  {
    indicator: 'built-up-new-residents',
    unit: '人',
    decimals: 0,
    first: [4000, 9000],
    growth: { times: [0.96, 1.08] },
  },
  {
    indicator: 'industrial-zone-share',
    unit: '%',
    decimals: 1,
    first: [45, 70],
    growth: { plus: [0.6, 3.2] },
  },
  {
    indicator: 'tertiary-share',
    unit: '%',
    decimals: 1,
    first: [28, 38],
    growth: { plus: [0.3, 1.8] },
  },
  {
    indicator: 'land-transfer-rate',
    unit: '%',
    decimals: 1,
    first: [34, 50],
    growth: { plus: [1.2, 2.8] },
  },
  {
    indicator: 'urbanisation-rate',
    unit: '%',
    decimals: 1,
    first: [40, 62],
    growth: { plus: [0.5, 1.9] },
  },
];
