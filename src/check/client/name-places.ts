import { citePlace, parseCitationFile, type CitationFile } from '#search/hits/cited-hit.ts';
import { load } from '#search/client/loading/load.ts';
import type { Place } from '../compare/judge-copy.ts';
import { make } from './render.ts';
import { say } from './words.ts';

/** More links than these help nobody. */
const most = 60;
const files = new Map<string, Promise<CitationFile | null>>();

/** The address of a place on this site. */
function toAddress({ document, eId }: Place): string {
  return `${say('home')}documents/${document}/${eId === '' ? '' : `#${eId}`}`;
}

/** A link to a place, named as official documents cite it. */
export async function linkPlace(place: Place): Promise<HTMLElement> {
  const { document: id, eId } = place;
  const loading = files.get(id) ?? load(`/documents/${id}/citations.json`, parseCitationFile);
  files.set(id, loading);
  const file = await loading;
  const name = file === null ? `${id} ${eId}` : citePlace(file, eId, '', '').inline;
  return make('a', [name], { href: toAddress(place), lang: 'zh-CN' });
}

/** A list of links to places. */
export async function listPlaces(places: readonly Place[]): Promise<HTMLElement> {
  const links = await Promise.all(places.slice(0, most).map(linkPlace));
  return make(
    'ul',
    links.map((link) => make('li', [link])),
  );
}
