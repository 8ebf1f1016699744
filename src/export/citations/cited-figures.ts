import { toLanguageTag } from '#i18n/paths.ts';
import type { Bilingual, Locale } from '#schema/text.ts';
import { wordsIn } from '#schema/words-in.ts';
import { type Cited, toCitedData } from './cited.ts';

/** What is cited of the figures: what it is called, what it says, where it stands and which state of it is meant. */
export interface FigureFacts {
  readonly locale: Locale;
  readonly title: string;
  readonly words: string;
  /** With scheme and host. */
  readonly address: string;
  readonly edition: string;
  /** Where in a document that stands what it is about, if anywhere. */
  readonly about?: Pick<Cited, 'locator' | 'locatorEn'> | undefined;
}

/** Figures of this site as every style cites them: by the site, dated by the day up to which values were collected. */
export function toCitedFigures(
  { asOf, citedAs }: { readonly asOf: string; readonly citedAs: Bilingual },
  { locale, title, words, address, edition, about }: FigureFacts,
): Cited {
  const author = wordsIn(citedAs, locale);
  return {
    ...toCitedData({ author, title, edition, date: asOf, language: toLanguageTag(locale) }),
    ...{ words, address, site: citedAs },
    ...(about ?? { locator: '', locatorEn: '' }),
  };
}
