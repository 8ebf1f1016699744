import { findBroken } from '#corpus/addresses/find-broken.ts';
import {
  recordCorrection,
  recordLoss,
  recordMove,
  type Registry,
  type RegistryEntry,
} from '#corpus/addresses/registry.ts';

/** What an editor says of addresses that do not name what they were published for. */
export type Answer =
  | { readonly kind: 'as-proposed' }
  | { readonly kind: 'corrected' | 'gone'; readonly addresses: readonly string[] }
  | { readonly kind: 'moved'; readonly from: string; readonly to: string };

/** What may be said after `npm run addresses --`. */
export const answers = 'as-proposed, or corrected ADDRESS …, moved OLD NEW, gone ADDRESS …';

/** The answer that a command line holds; throws where it holds none. */
export function parseAnswer([kind, ...rest]: readonly string[]): Answer {
  const [from, to] = rest;
  if (kind === 'as-proposed' && rest.length === 0) return { kind };
  if ((kind === 'corrected' || kind === 'gone') && rest.length > 0)
    return { kind, addresses: rest };
  if (kind === 'moved' && from !== undefined && to !== undefined && rest.length === 2) {
    return { kind, from, to };
  }
  throw new Error(`say nothing to see all, or begin, or ${answers}`);
}

/** The registry after an answer that was given on a day; throws where an address was never published or the answer is not true of it. */
export function applyAnswer(
  registry: Registry,
  named: ReadonlyMap<string, string>,
  answer: Answer,
  day: string,
): Registry {
  const changed = new Map(registry);
  for (const one of listAnswers(registry, named, answer)) {
    changed.set(one.address, toEntry(one, named, getEntry(changed, one.address), day));
  }
  return changed;
}

/** What is said of one address. */
type OneAnswer =
  | { readonly kind: 'corrected' | 'gone'; readonly address: string }
  | { readonly kind: 'moved'; readonly address: string; readonly to: string };

function listAnswers(
  registry: Registry,
  named: ReadonlyMap<string, string>,
  answer: Answer,
): OneAnswer[] {
  switch (answer.kind) {
    case 'as-proposed':
      return findBroken(registry, named).map(({ address, proposal }) => ({ address, ...proposal }));
    case 'corrected':
    case 'gone':
      return answer.addresses.map((address) => ({ kind: answer.kind, address }));
    case 'moved':
      return [{ kind: 'moved', address: answer.from, to: answer.to }];
  }
}

function toEntry(
  answer: OneAnswer,
  named: ReadonlyMap<string, string>,
  entry: RegistryEntry,
  day: string,
): RegistryEntry {
  const { address } = answer;
  const words = named.get(address);
  if (answer.kind === 'corrected') {
    if (words !== undefined) return recordCorrection(entry, words, day);
    throw new Error(`${address} names nothing now, so nothing was corrected: say moved or gone`);
  }
  if (words === undefined) {
    return answer.kind === 'moved' ? recordMove(entry, answer.to) : recordLoss(entry, day);
  }
  throw new Error(
    `${address} stands and names "${words.slice(0, 60)}": an address that stands leads nowhere else`,
  );
}

function getEntry(registry: Registry, address: string): RegistryEntry {
  const entry = registry.get(address);
  if (entry === undefined) throw new Error(`${address} was never published`);
  return entry;
}
