import type { Scope } from '#schema/place.ts';

/** The scope of an id; throws where a checked corpus cannot lack it. */
export function findScope(scopes: readonly Scope[], id: string): Scope {
  const scope = scopes.find((one) => one.id === id);
  if (!scope) throw new Error(`expected a scope, got "${id}"`);
  return scope;
}

/** The scopes that are stated to lie directly within a scope. */
export function listChildren(scopes: readonly Scope[], id: string): Scope[] {
  return scopes.filter(({ within }) => within === id);
}

/** The towns known to belong to a scope: its members, or those of the scopes within it where its own list is unknown. */
export function listKnownTowns(scopes: readonly Scope[], id: string): string[] {
  const { members } = findScope(scopes, id);
  if (members !== null) return members;
  const towns = listChildren(scopes, id).flatMap((child) => listKnownTowns(scopes, child.id));
  return [...new Set(towns)];
}

/** How many towns belong to a scope, or null where neither a list nor a number is known. */
export function countTowns(scopes: readonly Scope[], id: string): number | null {
  const { members, stated } = findScope(scopes, id);
  return members?.length ?? stated;
}
