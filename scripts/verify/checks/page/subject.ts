import { formatPromise, formatScopes, joinPromise } from '#i18n/phrases/promise-words.ts';
import { findShortTitle } from '#i18n/phrases/short-title.ts';
import { toTargetItem } from '#publication/promises/target-items.ts';
import type { Publication } from '#publication/publication.ts';
import { splitPrefix } from '#schema/languages.ts';
import type { Locale } from '#schema/text.ts';
import { columnIn, wordsIn } from '#schema/words-in.ts';
import { tellVerdict } from '../shown/tell-verdict.ts';

/** What a page is about, in the words of its head. */
export interface Subject {
  readonly title: string;
  /** Whether the title says this and nothing else. */
  readonly isWhole: boolean;
  /** What it must say of itself, where its records tell. */
  readonly description?: string;
}

/** What the page of a record is about; null for a page of none. */
export function findSubject(publication: Publication, address: string): Subject | null {
  const { language, path } = splitPrefix(address);
  const [, room = '', id = '', ...below] = path.split('/');
  const locale = language.code;
  if (room === 'targets' && below.length === 1) return ofTarget(publication, locale, id);
  const name = findName(publication, room, id, locale);
  return name === undefined
    ? null
    : { title: name, isWhole: below.length === 1 && room !== 'documents' };
}

function findName(
  { documents, indicators, towns, corpus }: Publication,
  room: string,
  id: string,
  locale: Locale,
): string | undefined {
  const record = documents.get(id)?.record;
  const indicator = indicators.get(id);
  const named = room === 'towns' ? towns.get(id) : corpus.terms.find((term) => term.id === id);
  if (room === 'documents') return record && findShortTitle(record, locale).label;
  if (room === 'indicators') return indicator && wordsIn(indicator.name, locale);
  if (room !== 'towns' && room !== 'glossary') return undefined;
  return named && columnIn(named, 'name', locale);
}

function ofTarget(publication: Publication, locale: Locale, id: string): Subject | null {
  const assessed = publication.targets.get(id);
  if (assessed === undefined) return null;
  const { target, assessment } = assessed;
  const { scopes } = toTargetItem(publication, assessed);
  const title = `${wordsIn(target.label, locale)} · ${joinPromise(formatPromise(target, locale))}`;
  const status = tellVerdict(assessment, locale).words;
  const description = `${title} · ${formatScopes(scopes, locale)} · ${status}`;
  return { title, isWhole: true, description };
}
