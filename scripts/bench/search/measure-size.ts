import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { rivalFolders, type Engine } from './engines.ts';

/** What an index is made of besides programs, which are of one size for any corpus. */
const folders: Readonly<Record<Engine, string>> = { ours: 'pagefind', ...rivalFolders };
const programs = /\.(js|mjs|css)$|^wasm|^names\.json$|^pagefind-highlight/;
const packed = /\.(pf_\w+|pagefind)$/;

/** How many bytes an index has on the way to readers: its files as they are where they are compressed, else with gzip. */
export async function measureSize(engine: Engine, site: string): Promise<number> {
  const folder = join(site, folders[engine]);
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  let bytes = 0;
  for (const { name, parentPath } of entries.filter((entry) => entry.isFile())) {
    if (programs.test(name)) continue;
    const content = await readFile(join(parentPath, name));
    bytes += packed.test(name) ? content.length : gzipSync(content).length;
  }
  return bytes;
}
