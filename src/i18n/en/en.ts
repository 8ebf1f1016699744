import type { Messages } from '../zh/zh.ts';
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

/** Everything the site says in English. */
export const en: Messages = {
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
};
