import type { Messages } from './catalogue.ts';
import { chart } from './en/chart.ts';
import { data } from './en/data.ts';
import { document } from './en/document.ts';
import { mentions } from './en/mentions.ts';
import { promises } from './en/promises.ts';
import { search } from './en/search.ts';
import { site } from './en/site.ts';

/** Everything the site says in English. */
export const en: Messages = {
  ...site,
  ...document,
  ...mentions,
  ...promises,
  ...data,
  ...search,
  ...chart,
};
