import { measureLikeness } from './likeness.ts';
import { toLastStep, toParentEId } from '#policy/tree/eid.ts';
import { fingerprint } from '../fingerprint.ts';
import { isLiving, toNamedWords, type Registry } from './registry.ts';

/** What an editor may answer where an address does not name what it was published for. */
export type Proposal =
  | { readonly kind: 'corrected' }
  | { readonly kind: 'moved'; readonly to: string; readonly alike: number }
  | { readonly kind: 'gone' };

/** A published address that does not name what it was published for. */
export interface BrokenAddress {
  readonly address: string;
  /** What it was published for, as far as its words are kept. */
  readonly before: string;
  /** What it names now; null where it names nothing. */
  readonly now: string | null;
  /** What most likely happened. */
  readonly proposal: Proposal;
}

/** Less alike than this, nothing is proposed as what something became. */
const leastAlike = 0.5;

/** Every address that names other words than those for which it was published, or none, in the order of the registry. */
export function findBroken(
  registry: Registry,
  named: ReadonlyMap<string, string>,
): BrokenAddress[] {
  const lost = [...registry].flatMap(([address, entry]) => {
    const { names } = entry;
    if (names === undefined || !isLiving(entry)) return [];
    const now = named.get(address) ?? null;
    return now !== null && fingerprint(now) === names.hash ? [] : [{ address, names, now }];
  });
  // Nearly always nothing is, and nothing has to be looked for.
  if (lost.length === 0) return [];
  const candidates = groupCandidates(registry, named);
  const broken = lost.map(({ address, names, now }): BrokenAddress => {
    const proposal = propose(address, names, now, candidates.get(formOf(address)));
    return { address, before: names.words, now, proposal };
  });
  const inner = findFirstInner(broken);
  return broken.map((one) =>
    one.proposal.kind === 'gone'
      ? { ...one, proposal: inner.get(one.address) ?? one.proposal }
      : one,
  );
}

/** By each address above one that moved, what was dissolved there: it is where the first of its sentences went. */
function findFirstInner(broken: readonly BrokenAddress[]): Map<string, Proposal> {
  const first = new Map<string, Proposal>();
  for (const { address, proposal } of broken) {
    const to = proposal.kind === 'moved' ? toParentEId(proposal.to) : null;
    if (proposal.kind !== 'moved' || to === null) continue;
    for (let at = toParentEId(address); at !== null; at = toParentEId(at)) {
      if (!first.has(at)) first.set(at, { ...proposal, to, alike: 0 });
    }
  }
  return first;
}

interface Candidate {
  readonly address: string;
  readonly hash: string;
  readonly words: string;
}

/** The addresses of one form that name something which was not published there, in the order of the site and by the hash of what they name. */
interface Candidates {
  readonly all: readonly Candidate[];
  readonly byHash: ReadonlyMap<string, readonly Candidate[]>;
}

/** A sentence does not become a town: only what stands at addresses of one form is compared. */
function groupCandidates(
  registry: Registry,
  named: ReadonlyMap<string, string>,
): Map<string, Candidates> {
  const found = [...named].flatMap(([address, words]): Candidate[] => {
    const kept = toNamedWords(words);
    return registry.get(address)?.names?.hash === kept.hash ? [] : [{ address, ...kept }];
  });
  const byForm = Map.groupBy(found, ({ address }) => formOf(address));
  const group = (all: readonly Candidate[]): Candidates => {
    return { all, byHash: Map.groupBy(all, ({ hash }) => hash) };
  };
  return new Map(Array.from(byForm, ([form, all]) => [form, group(all)]));
}

function propose(
  address: string,
  before: { readonly hash: string; readonly words: string },
  now: string | null,
  { all, byHash }: Candidates = { all: [], byHash: new Map() },
): Proposal {
  const likeliest = pickNearest(byHash.get(before.hash) ?? [], address);
  if (likeliest !== null && before.words !== '') {
    return { kind: 'moved', to: likeliest.address, alike: 1 };
  }
  if (now !== null) return { kind: 'corrected' };
  const rated = all.map((one) => ({ ...one, alike: measureLikeness(one.words, before.words) }));
  const best = rated.toSorted(
    (a, b) => b.alike - a.alike || rankKind(b, address) - rankKind(a, address),
  )[0];
  return best !== undefined && best.alike >= leastAlike
    ? { kind: 'moved', to: best.address, alike: best.alike }
    : { kind: 'gone' };
}

/** Of addresses that name the same words, the one that ends in the same id, or begins most like another. */
function pickNearest(same: readonly Candidate[], address: string): Candidate | null {
  const keepsId = (one: Candidate): number => Number(toId(one.address) === toId(address));
  const shared = (one: Candidate): number => {
    let at = 0;
    while (at < address.length && one.address[at] === address[at]) at += 1;
    return at;
  };
  return (
    same.toSorted(
      (a, b) =>
        rankKind(b, address) - rankKind(a, address) ||
        keepsId(b) - keepsId(a) ||
        shared(b) - shared(a),
    )[0] ?? null
  );
}

/** The id of a part in its page; null where a whole page is meant. */
function toId(address: string): string | null {
  return address.split('#')[1] ?? null;
}

/** A paragraph is rather a paragraph than a sentence of the same words. */
function rankKind({ address: other }: Candidate, address: string): number {
  return Number(kindOf(other) === kindOf(address));
}

/** Pages of one area, or parts of pages of one area. */
function formOf(address: string): string {
  const [path = '', anchor] = address.split('#');
  const [, area = ''] = path.split('/');
  return anchor === undefined ? `${area}/` : `${area}#`;
}

/** Paragraph, sentence, or anything that has a label. */
function kindOf(address: string): string {
  const [kind = ''] = toLastStep(address).split('_');
  return kind === 'p' || kind === 's' ? kind : '';
}
