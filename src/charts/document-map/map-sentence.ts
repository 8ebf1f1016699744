import { messages } from '#i18n/messages.ts';
import { joinSentences } from '#i18n/phrases/join-sentences.ts';
import type { MapInput, MapItem } from './map-input.ts';

/** What the map shows: how many parts, targets and cited documents, and how often one part refers to another. */
export function describeMap({ locale, items, parts }: MapInput): string {
  const words = messages(locale).map;
  const count = (kind: MapItem['kind']): number =>
    items.filter((item) => item.kind === kind).length;
  const own = parts.reduce((sum, { refersTo }) => sum + refersTo.length, 0);
  return joinSentences(
    locale,
    words.sentence(parts.length, count('target'), count('document')),
    own > 0 ? words.own(own) : '',
  );
}
