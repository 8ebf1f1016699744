import { relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The route below which every page belongs to one document. */
const route = '/documents/[document]';

/** The pages that Astro made, by the id of the document to which they belong, each by its file's address on the site. */
export function groupPages(
  assets: ReadonlyMap<string, readonly URL[]>,
  folder: string,
): Map<string, string[]> {
  const paths = [...assets]
    .filter(([pattern]) => pattern.includes(route))
    .flatMap(([, urls]) => urls)
    .map((url) => `/${relative(folder, fileURLToPath(url)).split(sep).join('/')}`);
  return Map.groupBy(paths, (path) => /\/documents\/([^/]+)\//.exec(path)?.[1] ?? '');
}
