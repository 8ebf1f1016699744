import { remember } from '#remember.ts';
import { followLead } from './leads.ts';
import type { Registry, RegistryEntry } from './registry.ts';

/** Words for which a part of a document, or its title, was published, and how long they stood. */
export interface PartState {
  /** Empty for the title. */
  readonly eId: string;
  readonly hash: string;
  /** How they begin. */
  readonly words: string;
  readonly since: string;
  /** The day from which they do not stand there any more; null where they do. */
  readonly until: string | null;
}

/** Every state of every part of a document that was ever published, the states of a part from the oldest on. */
export function listPartStates(registry: Registry, document: string): readonly PartState[] {
  return groupStates(registry).get(document) ?? [];
}

/** By document, worked out once: the registry holds all addresses of all of them. */
const groupStates = remember((registry: Registry): ReadonlyMap<string, readonly PartState[]> => {
  const grouped = new Map<string, PartState[]>();
  for (const [address, entry] of registry) {
    const [, document, eId = ''] = /^\/documents\/([^/]+)\/(?:#(.+))?$/.exec(address) ?? [];
    if (document === undefined) continue;
    const states = grouped.get(document) ?? [];
    grouped.set(document, states);
    states.push(...listStates(registry, address, entry).map((state) => ({ eId, ...state })));
  }
  return grouped;
});

function listStates(
  registry: Registry,
  address: string,
  { since, names, before = [], gone, moved }: RegistryEntry,
): Omit<PartState, 'eId'>[] {
  let from = since;
  const states = before.map(({ hash, words, until }) => {
    const state = { hash, words, since: from, until };
    from = until;
    return state;
  });
  if (names === undefined) return states;
  const until = moved === undefined ? (gone ?? null) : findMove(registry, address, from);
  return [...states, { ...names, since: from, until }];
}

/** The day of a move is not written down: the words stood there until they were written down at their new place. */
function findMove(registry: Registry, address: string, from: string): string {
  const lead = followLead(registry, address);
  const since = lead.kind === 'moved' ? registry.get(lead.to)?.since : undefined;
  return since === undefined || since < from ? from : since;
}
