import { remember } from '#remember.ts';
import { followLead } from './leads.ts';
import type { Registry } from './registry.ts';

/** A published part of a page that stands there no more. */
export interface OldPart {
  /** Its anchor. */
  readonly id: string;
  /** How its words began. */
  readonly words: string;
  /** The address at which they stand now; null where they stand nowhere. */
  readonly to: string | null;
  /** The day from which they stand nowhere; null where they do. */
  readonly gone: string | null;
}

/** By page, worked out once: every page of a document asks, and the registry holds all addresses of all documents. */
const groupByPage = remember((registry: Registry): ReadonlyMap<string, readonly OldPart[]> => {
  const grouped = new Map<string, OldPart[]>();
  for (const [address, { names }] of registry) {
    const [page = '', id] = address.split('#');
    if (id === undefined) continue;
    const lead = followLead(registry, address);
    if (lead.kind === 'itself') continue;
    const parts = grouped.get(page) ?? [];
    const words = names?.words ?? '';
    parts.push(
      lead.kind === 'gone'
        ? { id, words, to: null, gone: lead.since }
        : { id, words, to: lead.to, gone: null },
    );
    grouped.set(page, parts);
  }
  return grouped;
});

/** Every part that was ever published on a page and stands there no more, in the order of the registry. */
export function listOldParts(registry: Registry, page: string): readonly OldPart[] {
  return groupByPage(registry).get(page) ?? [];
}

/** By the eId of a part of a document, the old eIds whose words it has now, to be kept as anchors beside it. */
export function groupOldIds(parts: readonly OldPart[], document: string): Map<string, string[]> {
  const page = `/documents/${document}/`;
  const grouped = new Map<string, string[]>();
  for (const { id, to } of parts) {
    if (to?.startsWith(`${page}#`) !== true) continue;
    const eId = to.slice(page.length + 1);
    grouped.set(eId, [...(grouped.get(eId) ?? []), id]);
  }
  return grouped;
}
