import { hasText, type CorpusDocument } from '#corpus/corpus.ts';
import { toPath } from '#i18n/paths.ts';
import { hasCards, siteCard, type CardLevel } from '#schema/site.ts';
import type { Locale } from '#schema/text.ts';
import { sharesSentences, type SharedPart } from './shared-parts.ts';

/** The areas whose things have cards in our own words, so one in each language. */
export type CardArea = 'targets' | 'indicators' | 'towns';

/** The address of the card of a target, indicator or town, or of the nearest one above it. */
export function findThingCard(most: CardLevel, locale: Locale, area: CardArea, id: string): string {
  return toPath(locale, hasCards(most, 'documents') ? toThingCard(area, id) : siteCard);
}

/** The address of the card of a document, or for an eId of its page, or of the nearest one above it; official words stand on one for all languages. */
export function findTextCard(
  most: CardLevel,
  locale: Locale,
  id: string,
  eId: string | null = null,
): string {
  if (!hasCards(most, 'documents')) return toPath(locale, siteCard);
  return toTextCard(id, hasCards(most, 'provisions') ? eId : null);
}

/** The address of the card of a part of a text, or of the nearest one above it. */
export function findPartCard(
  most: CardLevel,
  locale: Locale,
  document: CorpusDocument,
  part: SharedPart,
): string {
  const isOwn =
    part.type === 'sentence' &&
    hasCards(most, 'sentences') &&
    hasText(document) &&
    sharesSentences(document);
  return findTextCard(most, locale, document.id, isOwn ? part.eId : part.page);
}

/** The address of the card of a target, indicator or town where it has its own, without language. */
export function toThingCard(area: CardArea, id: string): string {
  return `/cards/${area}/${id}.png`;
}

/** The address of the card of a document, or of a part of it, where it has its own. */
export function toTextCard(id: string, eId: string | null): string {
  return eId === null ? `/cards/documents/${id}.png` : `/cards/documents/${id}/${eId}.png`;
}
