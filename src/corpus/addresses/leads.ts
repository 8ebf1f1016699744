import { isLiving, type Registry, type RegistryEntry } from './registry.ts';

/** Where a published address leads today. */
export type Lead =
  | { readonly kind: 'itself' }
  | { readonly kind: 'moved'; readonly to: string }
  | { readonly kind: 'gone'; readonly since: string; readonly words: string | null };

const itself: Lead = { kind: 'itself' };

/**
 * Where a published address leads today: what was said of it, else of the part or record to which it belongs.
 * A way that goes in a circle leads nowhere, and stands as itself; `checkLeads` tells of it.
 */
export function followLead(registry: Registry, address: string): Lead {
  const seen = new Set<string>();
  let at = address;
  while (!seen.has(at)) {
    seen.add(at);
    const step = stepFrom(registry, at);
    if (step.kind === 'gone') return step;
    if (step.kind === 'itself') return at === address ? itself : { kind: 'moved', to: at };
    at = step.to;
  }
  return itself;
}

function stepFrom(registry: Registry, address: string): Lead {
  const own = toLead(registry.get(address));
  if (own.kind !== 'itself') return own;
  return stepWithPart(registry, address) ?? stepWithPage(registry, address) ?? itself;
}

/** The page of a part of a document goes where the part goes. */
function stepWithPart(registry: Registry, address: string): Lead | null {
  const [, page, part, rest = ''] = /^(\/documents\/[^/]+\/)([^/.#]+)\/(.*)$/.exec(address) ?? [];
  if (page === undefined || part === undefined) return null;
  const lead = toLead(registry.get(`${page}#${part}`));
  if (lead.kind !== 'moved') return lead.kind === 'gone' ? lead : null;
  return { kind: 'moved', to: `${lead.to.replace('#', '')}/${rest}` };
}

/** What stands below a page goes where the page goes. */
function stepWithPage(registry: Registry, address: string): Lead | null {
  const path = address.replace(/#.*$/, '');
  for (let end = path.length; end > 1; end = path.lastIndexOf('/', end - 2) + 1) {
    const lead = toLead(registry.get(path.slice(0, end)));
    if (lead.kind === 'moved') return { kind: 'moved', to: lead.to + address.slice(end) };
    if (lead.kind === 'gone') return lead;
  }
  return null;
}

function toLead(entry: RegistryEntry | undefined): Lead {
  if (entry === undefined || isLiving(entry)) return itself;
  return entry.moved === undefined
    ? { kind: 'gone', since: entry.gone ?? entry.since, words: entry.names?.words ?? null }
    : { kind: 'moved', to: entry.moved };
}

/** What is wrong with what was said of an address. */
export interface WrongLead {
  readonly address: string;
  readonly message: string;
}

/** Leads to themselves, in circles, from what still stands, and to what does not stand or was never published. */
export function findWrongLeads(
  registry: Registry,
  named: ReadonlyMap<string, string>,
): WrongLead[] {
  return [...registry].flatMap(([address, entry]): WrongLead[] => {
    if (isLiving(entry)) return [];
    const wrong = (message: string): WrongLead[] => [{ address, message }];
    if (named.has(address)) return wrong('still stands, and is said to have moved or gone');
    if (entry.moved === address) return wrong('is said to have moved to itself');
    const lead = followLead(registry, address);
    if (lead.kind === 'itself') return wrong('is said to have moved in a circle');
    if (lead.kind === 'gone' || entry.names === undefined || named.has(lead.to)) return [];
    return wrong(`is said to have moved to ${lead.to}, which does not stand`);
  });
}
