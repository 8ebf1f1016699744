import { z } from 'astro/zod';
import { slugSchema } from '#schema/text.ts';

/** The lock of published ids stands in this file of content/. */
export const idLockFile = 'ids.lock.json';

const eIdSchema = z.string().regex(/^[a-z][a-z0-9_-]*$/, 'an eId is parts like sec_2 joined by __');

/** content/ids.lock.json: every address inside a document that was ever published. */
export const idLockSchema = z.strictObject({
  /** By document, its eIds in the order in which they were first published. */
  documents: z.record(slugSchema, z.array(eIdSchema)),
  /** By document, eIds that are gone, each with the eId that stands for it now. */
  aliases: z.record(slugSchema, z.record(eIdSchema, eIdSchema)),
});

export type IdLock = z.infer<typeof idLockSchema>;

/** An eId of the lock that a document no longer has. */
export interface LostId {
  readonly document: string;
  readonly eId: string;
  /** Where its alias leads, which does not exist either; null when it has no alias. */
  readonly alias: string | null;
}

/** Every published eId that neither exists nor has an alias that does, in the order of the lock. */
export function findLostIds(
  lock: IdLock,
  idsByDocument: ReadonlyMap<string, ReadonlySet<string>>,
): LostId[] {
  return Object.entries(lock.documents).flatMap(([document, locked]) => {
    const present = idsByDocument.get(document) ?? new Set();
    const aliases = new Map(Object.entries(lock.aliases[document] ?? {}));
    return locked
      .filter((eId) => !present.has(eId) && !present.has(aliases.get(eId) ?? ''))
      .map((eId) => ({ document, eId, alias: aliases.get(eId) ?? null }));
  });
}

/** The lock with every eId that it does not hold yet; nothing is ever taken out. */
export function addNewIds(
  lock: IdLock,
  idsByDocument: ReadonlyMap<string, ReadonlySet<string>>,
): IdLock {
  const documents = { ...lock.documents };
  for (const [document, ids] of idsByDocument) {
    documents[document] = [...new Set([...(documents[document] ?? []), ...ids])];
  }
  return { ...lock, documents };
}

/** By eId of a document, the old eIds for which it stands, to be kept as anchors beside it. */
export function groupOldIds(lock: IdLock, document: string): Map<string, string[]> {
  const grouped = new Map<string, string[]>();
  for (const [old, present] of Object.entries(lock.aliases[document] ?? {})) {
    grouped.set(present, [...(grouped.get(present) ?? []), old]);
  }
  return grouped;
}
