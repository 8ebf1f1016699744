import { toPath } from '#i18n/paths.ts';
import { formatPromise, joinPromise } from '#i18n/phrases/promise-words.ts';
import { formatTitle } from '#i18n/phrases/title-words.ts';
import type { DocumentRecord } from '#schema/document.ts';
import type { Target } from '#schema/target.ts';
import type { Locale } from '#schema/text.ts';
import { wordsIn } from '#schema/words-in.ts';

/** Something that a part leads to: a target that it sets or a document that it cites. */
export interface MapItem {
  readonly id: string;
  readonly kind: 'target' | 'document';
  readonly name: string;
  /** What a target promises; null for a document. */
  readonly amount: string | null;
  readonly href: string;
}

/** A part or clause of the text. */
export interface MapPart {
  readonly id: string;
  readonly name: string;
  /** True where the name is the document's own words, which stay Chinese. */
  readonly official: boolean;
  readonly href: string;
  /** How deep it stands: 0 for a section, 1 for a clause. */
  readonly depth: number;
  /** Its items in reading order, by their ids. */
  readonly items: readonly string[];
  /** The parts to which its sentences refer, by their ids. */
  readonly refersTo: readonly string[];
}

/** The structure of a document as the map draws it. */
export interface MapInput {
  readonly locale: Locale;
  readonly parts: readonly MapPart[];
  /** Every item once. */
  readonly items: readonly MapItem[];
}

/** A part of a document with the records of all that its own sentences lead to. */
export interface MapSource extends Pick<
  MapPart,
  'id' | 'name' | 'official' | 'depth' | 'refersTo'
> {
  readonly targets: readonly Target[];
  readonly cites: readonly { readonly id: string; readonly record: DocumentRecord }[];
}

/** The parts of the document of this id, in reading order, as the map draws them. */
export function toMapInput(
  document: string,
  sources: readonly MapSource[],
  locale: Locale,
): MapInput {
  const items = sources.flatMap(({ targets, cites }) => [
    ...targets.map((target) => toTargetItem(target, locale)),
    ...cites.map((cited) => toDocumentItem(cited, locale)),
  ]);
  const parts = sources.map(({ targets, cites, ...part }) => ({
    ...part,
    href: toPath(locale, `/documents/${document}/${part.id}/`),
    items: [...targets, ...cites].map(({ id }) => id),
  }));
  return { locale, parts, items: [...new Map(items.map((item) => [item.id, item])).values()] };
}

function toTargetItem(target: Target, locale: Locale): MapItem {
  return {
    id: target.id,
    kind: 'target',
    name: wordsIn(target.label, locale),
    amount: joinPromise(formatPromise(target, locale)),
    href: toPath(locale, `/targets/${target.id}/`),
  };
}

function toDocumentItem({ id, record }: MapSource['cites'][number], locale: Locale): MapItem {
  const href = toPath(locale, `/documents/${id}/`);
  return { id, kind: 'document', name: formatTitle(record), amount: null, href };
}
