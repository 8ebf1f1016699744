import type { Card } from '#cards/card.ts';
import { toPath } from '#i18n/paths.ts';
import type { Publication } from '#publication/publication.ts';
import { toSiteFolder } from '#schema/site-address.ts';
import type { Locale } from '#schema/text.ts';
import { wordsIn } from '#schema/words-in.ts';

/** A share card with its address on the site. */
export interface ListedCard {
  readonly path: string;
  /** Where its words stand in content/. */
  readonly source: string;
  readonly card: Card;
}

/** What every card of a site has, for one language. */
export interface CardFrame {
  readonly publication: Publication;
  readonly locale: Locale;
  readonly site: URL;
}

/** The frame of a card that leads to a page, by its address without language. */
export function toFrame(
  { publication, locale, site }: CardFrame,
  path: string,
): Pick<Card, 'locale' | 'address' | 'notice'> {
  const { notice } = publication.corpus;
  return {
    locale,
    address: site.host + toSiteFolder(site) + toPath(locale, path),
    notice: notice && wordsIn(notice, locale),
  };
}
