import { chart } from './chart.ts';
import { data } from './data.ts';
import { document } from './document.ts';
import { mentions } from './mentions.ts';
import { promises } from './promises.ts';
import { search } from './search.ts';
import { site } from './site.ts';

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
