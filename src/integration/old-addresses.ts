import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { listOldAddresses } from '#corpus/addresses/old-addresses.ts';
import { registryFile } from '#corpus/addresses/registry.ts';
import { parseRegistry } from '#corpus/parse/parse-locks.ts';
import { locales, toPath } from '#i18n/paths.ts';
import { contentFolder } from './read-content.ts';

let old: ReadonlySet<string> | null = null;

/** Whether a page of the site, its path with the language, only leads on to another or says that it is gone. */
export function isOldAddress(path: string): boolean {
  old ??= readOldAddresses();
  return old.has(path);
}

function readOldAddresses(): ReadonlySet<string> {
  const file = join(contentFolder, registryFile);
  if (!existsSync(file)) return new Set();
  const { registry } = parseRegistry(new Map([[registryFile, readFileSync(file, 'utf8')]]));
  const addresses = listOldAddresses(registry).map(({ address }) => address);
  return new Set(locales.flatMap((locale) => addresses.map((address) => toPath(locale, address))));
}
