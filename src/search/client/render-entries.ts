import { entryKinds, type CatalogueEntry, type EntryAnswer } from '../catalogue/catalogue.ts';
import { findOccurrences } from '../hits/find-hits.ts';
import { toMarkedAddress } from '../hits/mark-address.ts';
import { toPlacePath, type NamedPlace } from '../hits/named-places.ts';
import type { Query } from '../query/query.ts';
import { copyTemplate, fillList, findById, findPart } from './elements.ts';
import { makeSvg } from './make-svg.ts';
import { renderMarked } from './render-segments.ts';
import { pageLocale, say, toOwnAddress } from './words.ts';
import { official } from '#schema/languages.ts';

const nothing: Query = { phrases: [], excluded: [] };
/** How many entries of a kind are listed before their kind is chosen. */
const few = 5;

/** Fills the lists of entries, a few of each kind, or all where `all` says so; those among the places are there already. */
export function showEntries(
  entries: readonly CatalogueEntry[],
  places: readonly NamedPlace[],
  query: Query,
  all: boolean,
): void {
  const placed = places.map((place) => (place.type === 'entry' ? place.entry : null));
  for (const kind of entryKinds) {
    const own = entries.filter((entry) => entry.kind === kind && !placed.includes(entry));
    const section = findById(`records-${kind}`);
    const shown = all ? own : own.slice(0, few);
    fillList(
      findPart(section, 'list'),
      shown.map((entry) => renderEntry(entry, query)),
    );
    const rest = findPart(section, 'all');
    rest.hidden = shown.length === own.length;
    rest.textContent = say('all', { count: own.length });
  }
}

/** Places as list items; all texts are set as text, never as markup. */
export function renderPlaces(
  places: readonly NamedPlace[],
  toTitle: (id: string) => string,
): HTMLElement[] {
  return places.map((place) => {
    if (place.type === 'entry') return renderNamed(place.entry);
    const { path, document } = place.record;
    return renderItem(toPlacePath(place), [path.join(' › ')], toTitle(document));
  });
}

/** An entry that the query means, with what it is. */
function renderNamed(entry: CatalogueEntry): HTMLElement {
  const item = renderEntry(entry, nothing);
  const detail = findPart(item, 'detail');
  detail.textContent = [say(entry.kind), detail.textContent].filter(Boolean).join(' · ');
  detail.removeAttribute('lang');
  return item;
}

function renderEntry(entry: CatalogueEntry, query: Query): HTMLElement {
  const { answer, kind, title, detail, text } = entry;
  const locale = pageLocale();
  const found = findOccurrences(text, query).map(({ start, end }) => text.slice(start, end));
  // Only the page of a provision has words to mark.
  const address = kind === 'citation' ? toMarkedAddress(entry.address, found) : entry.address;
  const item = renderItem(address, renderMarked(title[locale], query), detail?.[locale] ?? '');
  if (title[official.code] !== title[locale]) findPart(item, 'link').removeAttribute('lang');
  if (detail?.[official.code] !== detail?.[locale])
    findPart(item, 'detail').removeAttribute('lang');
  if (kind === 'citation' || found.length > 0)
    findPart(item, 'text').append(...renderMarked(text, query));
  if (answer !== undefined) findPart(item, 'detail').after(renderAnswer(answer));
  return item;
}

/** What came of a target, as a bar and in words. */
function renderAnswer({ bar, words }: EntryAnswer): HTMLElement {
  const line = copyTemplate('search-answer');
  const drawing = line.firstElementChild;
  if (bar.length === 0) drawing?.remove();
  else drawing?.append(...bar.map((path) => makeSvg('path', path)));
  line.append(words[pageLocale()]);
  return line;
}

/** A link to something, with what is said of it. */
export function renderItem(
  address: string,
  title: readonly (Node | string)[],
  detail: string,
): HTMLElement {
  const item = copyTemplate('search-entry');
  const link = findPart(item, 'link');
  link.setAttribute('href', toOwnAddress(address));
  link.append(...title);
  findPart(item, 'detail').textContent = detail;
  return item;
}
