import { chart } from './zh/chart.ts';
import { data } from './zh/data.ts';
import { document } from './zh/document.ts';
import { mentions } from './zh/mentions.ts';
import { promises } from './zh/promises.ts';
import { search } from './zh/search.ts';
import { site } from './zh/site.ts';

/** Everything the site says in Chinese; en.ts says the same in English, and the type holds it to that. */
export const zh = {
  ...site,
  ...document,
  ...mentions,
  ...promises,
  ...data,
  ...search,
  ...chart,
} as const;
