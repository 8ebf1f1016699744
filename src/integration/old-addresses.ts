import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { locales, toPath } from '#i18n/paths.ts';
import { contentFolder } from './read-content.ts';

const file = join(contentFolder, 'ids.lock.json');
const text = existsSync(file) ? readFileSync(file, 'utf8') : '';

// Few sites have an old address, and only they load what reads the registry before Astro begins.
const old = /"(?:moved|gone)":/.test(text) ? await readOldAddresses() : new Set<string>();

/** Whether a page of the site, its path with the language, only leads on to another or says that it is gone. */
export function isOldAddress(path: string): boolean {
  return old.has(path);
}

async function readOldAddresses(): Promise<Set<string>> {
  const { listOldAddresses } = await import('#corpus/addresses/old-addresses.ts');
  const { registryFile } = await import('#corpus/addresses/registry.ts');
  const { parseRegistry } = await import('#corpus/parse/parse-locks.ts');
  const { registry } = parseRegistry(new Map([[registryFile, text]]));
  const addresses = listOldAddresses(registry).map(({ address }) => address);
  return new Set(locales.flatMap((locale) => addresses.map((address) => toPath(locale, address))));
}
