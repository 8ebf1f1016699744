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
  const grouped = new Map<string, string[]>();
  for (const [route, urls] of assets) {
    if (route.includes(oldRoute)) continue;
    for (const url of urls) {
      const path = `/${relative(folder, fileURLToPath(url)).split(sep).join('/')}`;
      const group = findGroup(path, groups);
      if (group !== null) grouped.set(group, [...(grouped.get(group) ?? []), path]);
    }
  }
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
