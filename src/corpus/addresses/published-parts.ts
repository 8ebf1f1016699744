import { toParentEId } from '#policy/tree/eid.ts';
import { isLiving, type NamedWords, type Registry } from './registry.ts';

/** The parts of one document that were published, by their ids. */
export interface PublishedParts {
  /** How many ids were ever published. */
  readonly size: number;
  /** Whether an id was ever published, gone or not. */
  readonly has: (eId: string) => boolean;
  /** The words that an id stands for; null where it never stood for any or does not any more. */
  readonly wordsOf: (eId: string) => NamedWords | null;
  /** The living ids right under another, or at the top for null, in the order in which they are written down. */
  readonly listUnder: (above: string | null) => readonly string[];
  /** The words of the living sentences in a part. */
  readonly sentencesOf: (eId: string) => readonly NamedWords[];
}

/** The parts of each document that the registry knows; the function gives those of one document. */
export function groupPublishedParts(registry: Registry): (document: string) => PublishedParts {
  const byDocument = new Map<string, Map<string, NamedWords | null>>();
  for (const [address, entry] of registry) {
    const [, document, eId] = /^\/documents\/([^/]+)\/#(.+)$/.exec(address) ?? [];
    if (document === undefined || eId === undefined) continue;
    const parts = byDocument.get(document) ?? new Map<string, NamedWords | null>();
    byDocument.set(document, parts);
    parts.set(eId, isLiving(entry) ? (entry.names ?? null) : null);
  }
  return (document) => toPublishedParts(byDocument.get(document) ?? new Map());
}

function toPublishedParts(parts: ReadonlyMap<string, NamedWords | null>): PublishedParts {
  const under = new Map<string | null, string[]>();
  const sentences = new Map<string, NamedWords[]>();
  for (const [eId, words] of parts) {
    if (words === null) continue;
    const above = toParentEId(eId);
    const beside = under.get(above) ?? [];
    beside.push(eId);
    under.set(above, beside);
    if (!isSentence(eId)) continue;
    for (let part = toParentEId(eId); part !== null; part = toParentEId(part)) {
      const own = sentences.get(part) ?? [];
      own.push(words);
      sentences.set(part, own);
    }
  }
  return {
    size: parts.size,
    has: (eId) => parts.has(eId),
    wordsOf: (eId) => parts.get(eId) ?? null,
    listUnder: (above) => under.get(above) ?? [],
    sentencesOf: (eId) => sentences.get(eId) ?? [],
  };
}

function isSentence(eId: string): boolean {
  return /__s_\d+$/.test(eId);
}
