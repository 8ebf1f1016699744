import { relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { splitPrefix } from '#schema/languages.ts';

/** The route of old addresses, which may lie below those of a group. */
const oldRoute = '[...old]';

/** The pages that Astro made of some groups, by the address of the group below which they stand, each by its file's address on the site. */
export function groupPages(
  assets: ReadonlyMap<string, readonly URL[]>,
  folder: string,
  groups: ReadonlySet<string>,
): Map<string, string[]> {
  const paths = [...assets]
    .filter(([route]) => !route.includes(oldRoute))
    .flatMap(([, urls]) => urls)
    .map((url) => `/${relative(folder, fileURLToPath(url)).split(sep).join('/')}`);
  const grouped = Map.groupBy(paths, (path) => findGroup(path, groups) ?? '');
  // What stands in no group is made at each build.
  grouped.delete('');
  return grouped;
}

/** The innermost group below whose address a file stands. */
function findGroup(file: string, groups: ReadonlySet<string>): string | null {
  const { path } = splitPrefix(file);
  for (let at = path; at.length > 1; at = at.slice(0, at.lastIndexOf('/', at.length - 2) + 1)) {
    if (groups.has(at)) return at;
  }
  return null;
}
