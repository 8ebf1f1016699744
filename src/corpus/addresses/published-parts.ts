import type { NamedWords, Registry } from './registry.ts';

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
  for (const [address, { names, moved, gone }] of registry) {
    const [, document, eId] = /^\/documents\/([^/]+)\/#(.+)$/.exec(address) ?? [];
    if (document === undefined || eId === undefined) continue;
    const parts = byDocument.get(document) ?? new Map<string, NamedWords | null>();
    byDocument.set(document, parts);
    const lives = moved === undefined && gone === undefined;
    parts.set(eId, lives ? (names ?? null) : null);
  }
  return (document) => toPublishedParts(byDocument.get(document) ?? new Map());
}

function toPublishedParts(parts: ReadonlyMap<string, NamedWords | null>): PublishedParts {
  const under = new Map<string | null, string[]>();
  const sentences = new Map<string, NamedWords[]>();
  for (const [eId, words] of parts) {
    if (words === null) continue;
    const above = aboveOf(eId);
    under.set(above, [...(under.get(above) ?? []), eId]);
    if (!isSentence(eId)) continue;
    for (let part = aboveOf(eId); part !== null; part = aboveOf(part)) {
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

function aboveOf(eId: string): string | null {
  const at = eId.lastIndexOf('__');
  return at < 0 ? null : eId.slice(0, at);
}

function isSentence(eId: string): boolean {
  return /__s_\d+$/.test(eId);
}
