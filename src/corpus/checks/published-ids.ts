import { findBroken, type BrokenAddress, type Proposal } from '../addresses/find-broken.ts';
import { findWrongLeads } from '../addresses/leads.ts';
import { listNamedAddresses } from '../addresses/named-addresses.ts';
import { registryFile } from '../addresses/registry.ts';
import type { ParsedContent } from '../parsed.ts';
import { type Issue, toIssue } from '../issue.ts';

/** Every address that was ever published still names what it was published for, or leads to where that stands, or says that it is gone. */
export function checkPublishedIds(content: ParsedContent): Issue[] {
  const named = listNamedAddresses(content);
  const at = (field: string) => ({ file: registryFile, line: null, field });
  return [
    ...findBroken(content.registry, named).map((broken) =>
      toIssue(
        broken.now === null ? 'address-lost' : 'address-reworded',
        at(broken.address),
        describeBroken(broken),
      ),
    ),
    ...findWrongLeads(content.registry, named).map(({ address, message }) =>
      toIssue('address-misled', at(address), `${address} ${message}`),
    ),
  ];
}

/** What an address was published for, what it names now, and what most likely happened. */
export function describeBroken({ address, before, now, proposal }: BrokenAddress): string {
  const names = now === null ? 'names nothing' : `names "${shorten(now)}"`;
  return `${address} was published for "${shorten(before)}" and ${names} now; ${explain(proposal)}`;
}

function explain(proposal: Proposal): string {
  switch (proposal.kind) {
    case 'corrected':
      return 'it looks like the same, corrected';
    case 'moved':
      if (proposal.alike === 0) return `a part of it stands in ${proposal.to}`;
      return proposal.alike === 1
        ? `the same stands at ${proposal.to}`
        : `most alike (${String(Math.round(100 * proposal.alike))} %) is ${proposal.to}`;
    case 'gone':
      return 'nothing like it stands anywhere';
  }
}

function shorten(words: string): string {
  return words.length > 60 ? `${words.slice(0, 59)}…` : words;
}
