import { browsers } from './browsers.ts';
import { certainty } from './certainty.ts';
import { chart } from './charts/chart.ts';
import { check } from './check.ts';
import { data } from './data.ts';
import { document } from './document.ts';
import { embeds } from './embeds.ts';
import { forms } from './grammar.ts';
import { hosting } from './hosting.ts';
import { mentions } from './mentions.ts';
import { otherCharts, otherWords } from './charts/other-charts.ts';
import { places } from './places.ts';
import { programs } from './programs.ts';
import { promises } from './promises.ts';
import { search } from './search.ts';
import { sharing } from './sharing.ts';
import { sheets } from './data-import.ts';
import { site } from './site.ts';
import { sources } from './sources.ts';
import { tables } from './tables.ts';
import { taking } from './charts/taking.ts';

/** Everything the site says in Chinese; en.ts says the same in English, and the type holds it to that. */
export const zh = {
  ...site,
  ...browsers,
  ...document,
  ...embeds,
  ...forms,
  ...hosting,
  ...mentions,
  ...places,
  ...programs,
  ...promises,
  ...data,
  ...search,
  chart: {
    ...chart.chart,
    ...otherWords,
    sentences: { ...chart.chart.sentences, ...otherCharts },
  },
  ...check,
  ...tables,
  ...sheets,
  ...sources,
  ...certainty,
  ...sharing,
  ...taking,
} as const;

/** A catalogue of the shape of the Chinese one, with other words. */
type Like<T> = {
  readonly [K in keyof T]: T[K] extends string
    ? string
    : T[K] extends (...parameters: infer P) => string
      ? (...parameters: P) => string
      : Like<T[K]>;
};

/** All that the site says in one language. */
export type Messages = Like<typeof zh>;

/** The words that charts are drawn and told with: all that a page loads of its language to draw again. */
export type ChartWords = Pick<
  Messages,
  'forms' | 'natures' | 'natureUnknown' | 'separator' | 'confidence' | 'sourceDetail' | 'marks'
> & {
  readonly chart: Omit<Messages['chart'], 'sentences' | keyof typeof otherWords> & {
    readonly sentences: Omit<Messages['chart']['sentences'], keyof typeof otherCharts>;
  };
};

/** The words by which a view of a chart is cited: loaded where a reader asks for that. */
export type TakingWords = Pick<Messages, keyof typeof taking>;
