import { findBroken } from '#corpus/addresses/find-broken.ts';
import {
  recordCorrection,
  recordLoss,
  recordMove,
  type Registry,
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
  switch (answer.kind) {
    case 'as-proposed':
      return findBroken(registry, named).reduce((changed, { address, proposal }) => {
        if (proposal.kind === 'moved') return move(changed, named, address, proposal.to);
        if (proposal.kind === 'gone') return lose(changed, named, address, day);
        return correct(changed, named, address, day);
      }, registry);
    case 'corrected':
      return answer.addresses.reduce(
        (changed, address) => correct(changed, named, address, day),
        registry,
      );
    case 'gone':
      return answer.addresses.reduce(
        (changed, address) => lose(changed, named, address, day),
        registry,
      );
    case 'moved':
      return move(registry, named, answer.from, answer.to);
  }
}

function correct(
  registry: Registry,
  named: ReadonlyMap<string, string>,
  address: string,
  day: string,
): Registry {
  const words = named.get(address);
  if (words === undefined) {
    throw new Error(`${address} names nothing now, so nothing was corrected: say moved or gone`);
  }
  return recordCorrection(registry, address, words, day);
}

function move(
  registry: Registry,
  named: ReadonlyMap<string, string>,
  address: string,
  to: string,
): Registry {
  refuseLiving(named, address);
  return recordMove(registry, address, to);
}

function lose(
  registry: Registry,
  named: ReadonlyMap<string, string>,
  address: string,
  day: string,
): Registry {
  refuseLiving(named, address);
  return recordLoss(registry, address, day);
}

function refuseLiving(named: ReadonlyMap<string, string>, address: string): void {
  const words = named.get(address);
  if (words === undefined) return;
  throw new Error(
    `${address} stands and names "${words.slice(0, 60)}": an address that stands leads nowhere else`,
  );
}
