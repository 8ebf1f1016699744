import type { Locale } from '../schema/text.ts';
import type { Messages } from './catalogue.ts';
import { en } from './en.ts';
import { zh } from './zh.ts';

const catalogues: Record<Locale, Messages> = { zh, en };

/** The catalogue of a language. */
export function messages(locale: Locale): Messages {
  return catalogues[locale];
}
