import { remember } from '#remember.ts';
import type { Registry, RegistryEntry } from './registry.ts';

/** By page, the last day on which the registry says that something was added to it, corrected on it or taken from it. */
export const listPageDays = remember((registry: Registry): ReadonlyMap<string, string> => {
  const days = new Map<string, string>();
  for (const [address, entry] of registry) {
    const day = findLastDay(entry);
    for (const page of listPages(address)) {
      const known = days.get(page);
      if (known === undefined || known < day) days.set(page, day);
    }
  }
  return days;
});

function findLastDay({ before = [], gone, since }: RegistryEntry): string {
  return [since, gone ?? '', ...before.map(({ until }) => until)].toSorted().at(-1) ?? since;
}

/** The page of an address; a part of a document also stands on the pages of the parts above it. */
function listPages(address: string): string[] {
  const [page = '', part] = address.split('#');
  if (part === undefined || !/^\/documents\/[^/]+\/$/.test(page)) return [page];
  const steps = part.split('__');
  return [page, ...steps.map((_, at) => `${page}${steps.slice(0, at + 1).join('__')}/`)];
}
