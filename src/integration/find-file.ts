import { listFiles } from '#files/list-files.ts';
import type { PublishedFile } from '#files/published-file.ts';
import { getPublication } from './queries.ts';

/** The file at an address, the first `/` included, as content/ is now; undefined where none stands. */
export function findFile(path: string, site: string): PublishedFile | undefined {
  const file = path.endsWith('/') ? `${path}index.html` : path;
  return listFiles(getPublication(), new URL(site)).find((one) => one.path === file);
}
