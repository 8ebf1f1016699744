import { toCitedData, type Cited } from '#export/citations/cited.ts';
import { toLanguageTag } from '#i18n/paths.ts';
import type { Publication } from '#publication/publication.ts';
import type { Locale } from '#schema/text.ts';
import type { ViewPlace } from './view.ts';
import { wordsIn } from '#schema/words-in.ts';

/** What is cited of the figures: what it is called, what it says, where it stands and which state of it is meant. */
export interface FigureFacts {
  readonly locale: Locale;
  readonly title: string;
  readonly words: string;
  /** With scheme and host. */
  readonly address: string;
  readonly edition: string;
  readonly about: ViewPlace | undefined;
}

/** Figures of this site as every style cites them: by the site, dated by their newest values. */
export function toCitedFigures(
  { asOf, corpus }: Publication,
  { locale, title, words, address, edition, about }: FigureFacts,
): Cited {
  const { citedAs } = corpus.site;
  const author = wordsIn(citedAs, locale);
  return {
    ...toCitedData({ author, title, edition, date: asOf, language: toLanguageTag(locale) }),
    ...{ words, address, site: citedAs },
    ...(about ?? { locator: '', locatorEn: '' }),
  };
}
