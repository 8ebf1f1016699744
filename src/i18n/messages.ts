import type { Locale } from '#schema/text.ts';
import type { Messages } from './zh/catalogue.ts';
import { en } from './en/en.ts';
import { zh } from './zh/zh.ts';

const catalogues: Record<Locale, Messages> = { zh, en };

/** The catalogue of a language. */
export function messages(locale: Locale): Messages {
  return catalogues[locale];
}
