import type { CorpusDocument } from '#corpus/corpus.ts';
import { findLostIds, type IdLock } from '#corpus/id-lock.ts';
import { listNodes } from '#policy/tree/walk.ts';
import type { SiteIssue } from '../site/site-issue.ts';
import type { Site } from '../site/site.ts';

/** The eIds that stand on the full text of each document whose text is held, in reading order. */
export function listPublishedIds(
  site: Site,
  documents: readonly CorpusDocument[],
): Map<string, Set<string>> {
  const published = new Map<string, Set<string>>();
  for (const { id, tree } of documents) {
    if (tree === null) continue;
    const ids = site.pages.get(`/documents/${id}/`)?.ids;
    const eIds = [...listNodes(tree)].map(({ eId }) => eId);
    published.set(id, new Set(eIds.filter((eId) => ids?.has(eId) === true)));
  }
  return published;
}

/** Every eId that was ever published is still there or has an alias, every alias is an anchor, and the lock holds all that is new. */
export function checkPublishedIds(
  site: Site,
  documents: readonly CorpusDocument[],
  lock: IdLock,
): SiteIssue[] {
  const published = listPublishedIds(site, documents);
  return [
    ...findLostIds(lock, published).map(({ document, eId, alias }) =>
      toIssue(
        document,
        alias === null
          ? `the published id ${eId} is lost`
          : `the id ${eId} has the alias ${alias}, which is not there`,
        'Bring it back, or name the id that stands for it now under "aliases" in content/ids.lock.json.',
      ),
    ),
    ...listUnlocked(published, lock).map(({ document, eId }) =>
      toIssue(
        document,
        `the id ${eId} is new`,
        'Run `npm run verify -- --write-ids` and commit content/ids.lock.json.',
      ),
    ),
    ...listDeadAliases(site, lock).map(({ document, eId }) =>
      toIssue(
        document,
        `the old id ${eId} is no anchor on the full text`,
        'Let the page render each alias as an anchor beside the id that stands for it.',
      ),
    ),
    ...listDeadPages(site, lock).map(({ document, eId }) =>
      toIssue(
        document,
        `the old address ${eId}/ is gone`,
        'Let the route build the page of the id that stands for it at the old address too.',
      ),
    ),
  ];
}

interface Id {
  readonly document: string;
  readonly eId: string;
}

function listUnlocked(published: ReadonlyMap<string, ReadonlySet<string>>, lock: IdLock): Id[] {
  return [...published].flatMap(([document, eIds]) => {
    const locked = new Set(lock.documents[document]);
    return [...eIds].filter((eId) => !locked.has(eId)).map((eId) => ({ document, eId }));
  });
}

function listDeadAliases(site: Site, lock: IdLock): Id[] {
  return Object.entries(lock.aliases).flatMap(([document, aliases]) => {
    const ids = site.pages.get(`/documents/${document}/`)?.ids;
    const old = Object.keys(aliases).filter((eId) => ids?.has(eId) !== true);
    return old.map((eId) => ({ document, eId }));
  });
}

/** The old eIds that had a page of their own, as what stands for them has one, and have none now. */
function listDeadPages({ pages }: Site, lock: IdLock): Id[] {
  return Object.entries(lock.aliases).flatMap(([document, aliases]) => {
    const hasPage = (eId: string): boolean => pages.has(`/documents/${document}/${eId}/`);
    const dead = Object.entries(aliases).filter(
      ([old, present]) => hasPage(present) && !hasPage(old),
    );
    return dead.map(([eId]) => ({ document, eId }));
  });
}

function toIssue(document: string, message: string, remedy: string): SiteIssue {
  return { check: 'published ids', place: `/documents/${document}/`, message, remedy };
}
