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

/** Every part that was ever published on a page and stands there no more, in the order of the registry. */
export function listOldParts(registry: Registry, page: string): OldPart[] {
  return [...registry].flatMap(([address, { names }]): OldPart[] => {
    if (!address.startsWith(`${page}#`)) return [];
    const lead = followLead(registry, address);
    if (lead.kind === 'itself') return [];
    const part = { id: address.slice(page.length + 1), words: names?.words ?? '' };
    return lead.kind === 'gone'
      ? [{ ...part, to: null, gone: lead.since }]
      : [{ ...part, to: lead.to, gone: null }];
  });
}

/** By the eId of a part of a document, the old eIds whose words it has now, to be kept as anchors beside it. */
export function groupOldIds(registry: Registry, document: string): Map<string, string[]> {
  const page = `/documents/${document}/`;
  const grouped = new Map<string, string[]>();
  for (const { id, to } of listOldParts(registry, page)) {
    if (to?.startsWith(`${page}#`) !== true) continue;
    const eId = to.slice(page.length + 1);
    grouped.set(eId, [...(grouped.get(eId) ?? []), id]);
  }
  return grouped;
}
