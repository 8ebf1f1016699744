import type { CorpusTerm } from '../corpus.ts';
import type { ParsedContent, Located } from '../parsed.ts';
import { type Issue, toIssue } from '../issue.ts';

/** No two terms are named by the same words. */
export function checkTerms({ terms }: ParsedContent): Issue[] {
  const owners = new Map<string, CorpusTerm>();
  return terms.flatMap((term) => checkForms(term, owners));
}

function checkForms({ value, at }: Located<CorpusTerm>, owners: Map<string, CorpusTerm>): Issue[] {
  return value.forms.flatMap((form, index) => {
    const owner = owners.get(form);
    owners.set(form, value);
    if (owner === undefined) return [];
    const message = `"${form}" already names the term "${owner.id}"`;
    return [toIssue('key-duplicate', at(`forms.${index}`), message)];
  });
}
