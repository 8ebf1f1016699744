import type { PageNode } from '#policy/tree/walk.ts';

/** A document of up to so many pages is listed whole beside each of them. */
const wholeUpTo = 120;
/** Of a longer one, so many to either side at each level, so that a law of a thousand articles does not repeat them all on each. */
const toEitherSide = 30;

/** The pages of a document that the contents list of one of them names, in reading order. */
export function listNearPages(pages: readonly PageNode[], page: PageNode): PageNode[] {
  if (pages.length <= wholeUpTo) return [...pages];
  const way = new Set([...page.ancestors.map(({ eId }) => eId), page.parentEId, page.eId, null]);
  const levels = new Map<string | null, PageNode[]>();
  for (const one of pages) {
    if (!way.has(one.parentEId)) continue;
    const level = levels.get(one.parentEId);
    if (level) level.push(one);
    else levels.set(one.parentEId, [one]);
  }
  const near = new Set([...levels.values()].flatMap((level) => cutLevel(level, way)));
  return pages.filter((one) => near.has(one));
}

function cutLevel(level: readonly PageNode[], way: ReadonlySet<string | null>): PageNode[] {
  const at = Math.max(
    0,
    level.findIndex(({ eId }) => way.has(eId)),
  );
  return level.slice(Math.max(0, at - toEitherSide), at + toEitherSide + 1);
}
