import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** The addresses of every page of the built site, both languages: those of its sitemap, then the page for missing ones. */
export async function listAddresses(folder = 'dist'): Promise<string[]> {
  const text = await readFile(join(folder, 'sitemap-0.xml'), 'utf8');
  const addresses = [...text.matchAll(/<loc>([^<]+)<\/loc>/g)].map((match) => match[1] ?? '');
  if (addresses.length === 0) throw new Error(`${folder}/sitemap-0.xml lists no page`);
  return [...addresses.map((address) => new URL(address).pathname), '/404.html'];
}
