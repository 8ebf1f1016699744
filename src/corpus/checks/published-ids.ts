import { listNodes } from '#policy/tree/walk.ts';
import type { ParsedContent } from '../parsed.ts';
import { findLostIds, idLockFile } from '../id-lock.ts';
import { type Issue, toIssue } from '../issue.ts';

/** Every eId that was ever published still exists or has an alias that does. */
export function checkPublishedIds({ documents, idLock }: ParsedContent): Issue[] {
  const idsByDocument = new Map(
    documents.map(({ id, tree }): [string, Set<string>] => [
      id,
      new Set(tree === null ? [] : [...listNodes(tree)].map(({ eId }) => eId)),
    ]),
  );
  return findLostIds(idLock, idsByDocument).map(({ document, eId, alias }) => {
    const place = { file: idLockFile, line: null, field: `documents.${document}` };
    const message =
      alias === null
        ? `the published id ${eId} is lost`
        : `the published id ${eId} has the alias ${alias}, which does not exist`;
    return toIssue('id-lost', place, message);
  });
}
