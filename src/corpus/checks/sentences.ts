import { findNode } from '#policy/tree/walk.ts';
import type { Target } from '#schema/target.ts';
import type { ParsedContent, ParsedDocument, Located } from '../parsed.ts';
import { type Issue, toIssue } from '../issue.ts';

/** The sentence that a target names exists in its document and holds the quote. */
export function checkSentences({ documents }: ParsedContent): Issue[] {
  return documents.flatMap((document) =>
    document.targets.flatMap((target) => checkSentence(target, document)),
  );
}

function checkSentence({ value, at }: Located<Target>, { id, tree }: ParsedDocument): Issue[] {
  const { eId, quote } = value;
  if (eId === null || quote === null) return [];
  const node = tree === null ? null : findNode(tree, eId);
  if (node?.type !== 'sentence') {
    const message = `${id} has no sentence "${eId}"`;
    return [toIssue('sentence-unknown', at('eId'), message)];
  }
  if (node.text.includes(quote)) return [];
  const message = `"${quote}" does not stand in ${eId}: "${node.text}"`;
  return [toIssue('quote-absent', at('quote'), message)];
}
