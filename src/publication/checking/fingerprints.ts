import type { FingerprintList, PublishedFingerprint } from '#check/fingerprint-list.ts';
import { isWithin, toSheetText } from '#check/sheet-text.ts';
import { listPartStates, type PartState } from '#corpus/addresses/part-history.ts';
import type { Registry } from '#corpus/addresses/registry.ts';
import type { TextDocument } from '#corpus/corpus.ts';
import { fingerprint } from '#corpus/fingerprint.ts';
import { listPages } from '#policy/tree/walk.ts';
import { listHashedParts, toSheetCode } from './published-words.ts';

/** A state of a part as the list gives it; one that the registry is still to hold has no day. */
type ListedState = Omit<PartState, 'since'> & { readonly since: string | null };

/** Every fingerprint that was published of a document: of each part, and of what each printed sheet showed. */
export function toFingerprintList(document: TextDocument, registry: Registry): FingerprintList {
  const parts = listStates(document, registry);
  const pages = listPages(document.tree).map(({ eId }) => eId);
  const sheets = new Set(['', ...pages, ...listOldPages(parts, document, registry)]);
  return {
    document: document.id,
    parts,
    sheets: [...sheets].flatMap((eId) => listSheetStates(document, eId, parts)),
  };
}

/** What the registry knows, and what stands now and it does not know yet. */
function listStates(document: TextDocument, registry: Registry): ListedState[] {
  const known = listPartStates(registry, document.id);
  const standing = new Set(known.filter(({ until }) => until === null).map(({ eId }) => eId));
  const fresh = listHashedParts(document)
    .filter(({ eId }) => !standing.has(eId))
    .map((part) => ({ ...part, words: '', since: null, until: null }));
  return [...known, ...fresh];
}

/** The parts that had pages of their own and stand no more. */
function listOldPages(
  parts: readonly ListedState[],
  { id }: TextDocument,
  registry: Registry,
): string[] {
  return parts
    .map(({ eId }) => eId)
    .filter((eId) => eId !== '' && registry.has(`/documents/${id}/${eId}/`));
}

/** What a sheet showed from each day on at which any of it changed; what it shows now comes last, as its printed code has it. */
function listSheetStates(
  document: TextDocument,
  eId: string,
  parts: readonly ListedState[],
): PublishedFingerprint[] {
  const own = parts.filter((part) => isWithin(part.eId, eId));
  const days = own.flatMap(({ since, until }) => [since, until]).filter((day) => day !== null);
  const states: { hash: string | null; since: string | null }[] = [];
  for (const day of [...new Set(days)].toSorted()) {
    const standing = own.filter((part) => stoodOn(part, day));
    const hash = standing.length === 0 ? null : fingerprint(toSheetText(standing, eId));
    if (hash !== states.at(-1)?.hash) states.push({ hash, since: day });
  }
  const stands = own.some(({ until }) => until === null);
  const now = stands ? toSheetCode(document, eId).hash : null;
  if (now !== (states.at(-1)?.hash ?? null)) states.push({ hash: now, since: null });
  return states.flatMap(({ hash, since }, at) => {
    const next = states[at + 1];
    // What is not written down yet has no day on which it ended what was before.
    const until = next === undefined ? null : (next.since ?? since);
    return hash === null ? [] : [{ eId, hash, since, until }];
  });
}

function stoodOn({ since, until }: ListedState, day: string): boolean {
  return since !== null && since <= day && (until === null || until > day);
}
