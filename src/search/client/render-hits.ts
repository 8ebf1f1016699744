import { toRecordPath } from '../records/clause-record.ts';
import type { Hit } from '../hits/find-hits.ts';
import { toMarkedAddress } from '../hits/mark-address.ts';
import { toSnippets, type Snippet } from '../hits/snippet.ts';
import { copyTemplate, findPart } from './elements.ts';
import { renderSegments, renderWords } from './render-segments.ts';
import { sayCount, toOwnAddress } from './words.ts';

/** Hits as elements, under the titles of their documents; all texts are set as text, never as markup. */
export function renderHits(
  hits: readonly Hit[],
  toTitle: (document: string) => string,
  group = 'search-group',
): HTMLElement[] {
  const groups: HTMLElement[] = [];
  let last = '';
  for (const hit of hits) {
    const { document } = hit.record;
    if (document !== last) {
      const section = copyTemplate(group);
      findPart(section, 'title').textContent = toTitle(document);
      groups.push(section);
    }
    last = document;
    const section = groups.at(-1);
    if (section !== undefined) findPart(section, 'hits').append(renderHit(hit));
  }
  return groups;
}

function renderHit(hit: Hit): HTMLElement {
  const { record } = hit;
  const { main, others, further } = toSnippets(hit);
  const item = copyTemplate('search-hit');
  const link = findPart(item, 'link');
  fillLink(link, findPart(item, 'text'), main, hit);
  link.dataset['eid'] = record.eId;
  link.dataset['doc'] = record.document;
  findPart(item, 'path').append(...renderWords(record.path.join(' › ')));
  if (!record.hasTarget) findPart(item, 'target').remove();
  if (!record.hasCitation) findPart(item, 'citation').remove();
  const rest = findPart(item, 'further');
  if (further === 0) rest.remove();
  else {
    findPart(rest, 'count').textContent = sayCount('further', further);
    findPart(rest, 'list').append(...others.map((snippet) => renderOther(snippet, hit)));
  }
  return item;
}

function renderOther(snippet: Snippet, hit: Hit): HTMLElement {
  const item = copyTemplate('search-further');
  const link = findPart(item, 'link');
  fillLink(link, link, snippet, hit);
  return item;
}

function fillLink(link: HTMLElement, text: HTMLElement, snippet: Snippet, hit: Hit): void {
  const { record, occurrences } = hit;
  const words = occurrences.map(({ start, end }) => record.text.slice(start, end));
  const address = toMarkedAddress(`${toRecordPath(record)}#${snippet.eId}`, words);
  link.setAttribute('href', toOwnAddress(address));
  text.append(...renderSegments(snippet.segments));
}
