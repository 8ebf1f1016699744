import { findNode } from '#policy/tree/walk.ts';
import type { Explained } from '#schema/explanations/explanation.ts';
import type { ParsedContent, Located } from '../parsed.ts';
import { type Issue, toIssue } from '../issue.ts';

/** What explains a term or an indicator exists, be it a source's words or a sentence; every explanation is used, and its page is a known source. */
export function checkExplanations(draft: ParsedContent): Issue[] {
  const known = new Set(draft.explanations.map(({ value }) => value.id));
  const used = new Set<string>();
  const wrong = [...draft.terms, ...draft.indicators].flatMap(
    ({ value, at }: Located<{ readonly explained?: readonly Explained[] | undefined }>) =>
      (value.explained ?? []).flatMap((one, index) => {
        const field = `explained.${index}`;
        if ('by' in one) {
          used.add(one.by);
          if (known.has(one.by)) return [];
          const message = `there is no explanation "${one.by}"`;
          return [toIssue('reference-unknown', at(`${field}.by`), message)];
        }
        if (findSentence(draft, one)) return [];
        const message = `${one.document} has no sentence "${one.eId}"`;
        return [toIssue('sentence-unknown', at(`${field}.eId`), message)];
      }),
  );
  const unused = draft.explanations
    .filter(({ value }) => !used.has(value.id))
    .map(({ value, at }) =>
      toIssue('explanation-unused', at(null), `nothing is explained by "${value.id}"`),
    );
  return [...wrong, ...unused, ...checkPages(draft)];
}

function checkPages({ explanations, sources }: ParsedContent): Issue[] {
  const pages = new Set(sources.map(({ value }) => value.id));
  return explanations.flatMap(({ value: { source }, at }) => {
    if (pages.has(source)) return [];
    return [toIssue('reference-unknown', at('source'), `there is no source "${source}"`)];
  });
}

function findSentence(
  { documents }: ParsedContent,
  { document, eId }: { readonly document: string; readonly eId: string },
): boolean {
  const tree = documents.find(({ id }) => id === document)?.tree ?? null;
  return tree !== null && findNode(tree, eId)?.type === 'sentence';
}
