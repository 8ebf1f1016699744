import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** The addresses of every page of the built site, both languages: those of all parts of its sitemap, then the page for missing ones. */
export async function listAddresses(folder = 'dist'): Promise<string[]> {
  const parts = await readLocations(join(folder, 'sitemap-index.xml'));
  const lists = parts.map((part) => readLocations(join(folder, new URL(part).pathname)));
  const addresses = (await Promise.all(lists)).flat();
  return [...addresses.map((address) => new URL(address).pathname), '/404.html'];
}

async function readLocations(file: string): Promise<string[]> {
  const text = await readFile(file, 'utf8');
  const locations = [...text.matchAll(/<loc>([^<]+)<\/loc>/g)].map((match) => match[1] ?? '');
  if (locations.length === 0) throw new Error(`${file} lists nothing`);
  return locations;
}
