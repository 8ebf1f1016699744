import { toRecordPath } from '../clause-record.ts';
import type { Segment } from '../highlight.ts';
import type { Hit } from '../instant.ts';
import { groupHits, type HitGroup } from '../ranking.ts';
import { toSnippet } from '../snippet.ts';
import { copyTemplate, findPart } from './elements.ts';

/** What the rendering needs to know beside the hits. */
export interface HitWords {
  /** The titles of the documents by their ids. */
  readonly titles: ReadonlyMap<string, string>;
  /** What stands before every address of this language: nothing, or /en. */
  readonly prefix: string;
  /** Says that a provision holds the phrase `{count}` more times. */
  readonly further: string;
  /** The template of a document's hits. */
  readonly group: string;
}

/** Hits as elements, grouped by document; all texts are set as text, never as markup. */
export function renderHits(hits: readonly Hit[], words: HitWords): HTMLElement[] {
  return groupHits(hits).map((group) => renderGroup(group, words));
}

function renderGroup({ document: id, hits }: HitGroup, words: HitWords): HTMLElement {
  const group = copyTemplate(words.group);
  findPart(group, 'title').textContent = words.titles.get(id) ?? id;
  findPart(group, 'hits').append(...hits.map((hit) => renderHit(hit, words)));
  return group;
}

function renderHit(hit: Hit, { prefix, further }: HitWords): HTMLElement {
  const { record } = hit;
  const snippet = toSnippet(hit);
  const item = copyTemplate('search-hit');
  const link = findPart(item, 'link');
  link.setAttribute('href', `${prefix}${toRecordPath(record)}#${snippet.eId}`);
  link.dataset['eid'] = record.eId;
  link.dataset['doc'] = record.document;
  findPart(item, 'path').textContent = record.path.join(' › ');
  findPart(item, 'text').append(...snippet.segments.map(renderSegment));
  if (!record.hasTarget) findPart(item, 'target').remove();
  if (!record.hasCitation) findPart(item, 'citation').remove();
  const { furtherOccurrences: count } = snippet;
  if (count === 0) findPart(item, 'further').remove();
  else findPart(item, 'further').textContent = further.replace('{count}', String(count));
  return item;
}

function renderSegment({ text, marked }: Segment): Node {
  if (!marked) return document.createTextNode(text);
  const mark = document.createElement('mark');
  mark.textContent = text;
  return mark;
}
