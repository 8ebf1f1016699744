import { toPath } from '#i18n/paths.ts';
import { findShortTitle } from '#i18n/phrases/short-title.ts';
import type { DocumentRecord } from '#schema/document.ts';
import type { Locale } from '#schema/text.ts';

/** A document as the timeline shows it. */
export interface TimelineEntry {
  readonly id: string;
  /** A short name in the language of the page. */
  readonly name: string;
  /** The address of its page. */
  readonly href: string;
  readonly record: DocumentRecord;
}

/** The documents of a line of policy in the order in which they are drawn, and the one whose page it is, or null. */
export interface TimelineInput {
  readonly locale: Locale;
  readonly entries: readonly TimelineEntry[];
  readonly current: string | null;
}

/** The documents of a line of policy, by their dates, as the timeline draws them. */
export function toTimelineInput(
  documents: readonly Pick<TimelineEntry, 'id' | 'record'>[],
  current: string | null,
  locale: Locale,
): TimelineInput {
  const entries = documents.map(({ id, record }) => ({
    id,
    record,
    name: findShortTitle(record, locale).label,
    href: toPath(locale, `/documents/${id}/`),
  }));
  return { locale, entries, current };
}

/** The first and last year of dated entries. */
export function findSpan(entries: readonly TimelineEntry[]): readonly [number, number] {
  const years = entries.flatMap(({ record: { date } }) =>
    date === null ? [] : [Number(date.slice(0, 4))],
  );
  return [Math.min(...years), Math.max(...years)];
}
