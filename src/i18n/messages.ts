import type { Locale } from '#schema/text.ts';
import { type Messages, zh } from './zh/zh.ts';
import { en } from './en/en.ts';

const catalogues: Record<Locale, Messages> = { zh, en };

/** The catalogue of a language. */
export function messages(locale: Locale): Messages {
  return catalogues[locale];
}
