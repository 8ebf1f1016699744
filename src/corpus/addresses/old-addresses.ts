import { followLead, type Lead } from './leads.ts';
import type { Registry } from './registry.ts';

/** An address that stands for itself no more. */
export interface OldAddress {
  readonly address: string;
  readonly lead: Exclude<Lead, { readonly kind: 'itself' }>;
}

/** Every page and file that stands elsewhere now or nowhere, in the order of the registry. */
export function listOldAddresses(registry: Registry): OldAddress[] {
  return [...registry.keys()].flatMap((address) => {
    if (address.includes('#')) return [];
    const lead = followLead(registry, address);
    return lead.kind === 'itself' ? [] : [{ address, lead }];
  });
}

/** Whether an address is that of a page. */
export function isPage(address: string): boolean {
  return address.endsWith('/');
}
