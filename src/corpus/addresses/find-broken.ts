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
  const candidates = listCandidates(registry, named);
  const broken = lost.map(({ address, names, now }): BrokenAddress => {
    const proposal = propose(address, names, now, candidates);
    return { address, before: names.words, now, proposal };
  });
  return broken.map((one) =>
    one.proposal.kind === 'gone' ? { ...one, proposal: followInner(one, broken) } : one,
  );
}

/** What was dissolved is where the first of its sentences went. */
function followInner({ address }: BrokenAddress, broken: readonly BrokenAddress[]): Proposal {
  for (const { address: inner, proposal } of broken) {
    if (!inner.startsWith(`${address}__`) || proposal.kind !== 'moved') continue;
    const to = toParentEId(proposal.to);
    if (to !== null) return { ...proposal, to, alike: 0 };
  }
  return { kind: 'gone' };
}

interface Candidate {
  readonly address: string;
  readonly hash: string;
  readonly words: string;
}

/** The addresses that name something which was not published there. */
function listCandidates(registry: Registry, named: ReadonlyMap<string, string>): Candidate[] {
  return [...named].flatMap(([address, words]) => {
    const kept = toNamedWords(words);
    return registry.get(address)?.names?.hash === kept.hash ? [] : [{ address, ...kept }];
  });
}

function propose(
  address: string,
  before: { readonly hash: string; readonly words: string },
  now: string | null,
  candidates: readonly Candidate[],
): Proposal {
  const others = candidates.filter(
    (one) => one.address !== address && areAlike(one.address, address),
  );
  const same = others.filter(({ hash }) => hash === before.hash);
  const likeliest = pickNearest(same, address);
  if (likeliest !== null && before.words !== '') {
    return { kind: 'moved', to: likeliest.address, alike: 1 };
  }
  if (now !== null) return { kind: 'corrected' };
  const rated = others.map((one) => ({ ...one, alike: measureLikeness(one.words, before.words) }));
  const best = rated.toSorted(
    (a, b) => b.alike - a.alike || rankKind(b, address) - rankKind(a, address),
  )[0];
  return best !== undefined && best.alike >= leastAlike
    ? { kind: 'moved', to: best.address, alike: best.alike }
    : { kind: 'gone' };
}

/** Of addresses that name the same words, the one that begins most like another. */
function pickNearest(same: readonly Candidate[], address: string): Candidate | null {
  const shared = (one: Candidate): number => {
    let at = 0;
    while (at < address.length && one.address[at] === address[at]) at += 1;
    return at;
  };
  return (
    same.toSorted(
      (a, b) => rankKind(b, address) - rankKind(a, address) || shared(b) - shared(a),
    )[0] ?? null
  );
}

/** A paragraph is rather a paragraph than a sentence of the same words. */
function rankKind({ address: other }: Candidate, address: string): number {
  return Number(kindOf(other) === kindOf(address));
}

/** A sentence does not become a town: only what stands at addresses of one form is compared. */
function areAlike(a: string, b: string): boolean {
  return formOf(a) === formOf(b);
}

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
