import type { Corpus } from '#corpus/corpus.ts';
import { toTypeset } from '#policy/text/typeset.ts';
import { listSentences } from '#policy/tree/walk.ts';
import { splitPrefix } from '#schema/languages.ts';
import { attributeOf, childrenOf, getAttribute, textOf, type Element } from '#ingest/html/nodes.ts';
import { hasClass, listElements } from '../../site/html.ts';
import type { PageCheck } from '../../site/page-check.ts';
import type { SiteIssue } from '../../site/site-issue.ts';

/** What pages quote of a sentence is the sentence, and what they mark in it is what the record of a target or task names. */
export function checkQuotes({ documents }: Corpus): PageCheck {
  const sentences = new Map<string, string>();
  for (const { id, tree, targets, tasks } of documents) {
    if (tree === null || targets.length + tasks.length === 0) continue;
    for (const { eId, text } of listSentences(tree)) sentences.set(`${id}#${eId}`, text);
  }
  const targets = new Map(
    documents.flatMap((document) => document.targets.map((target) => [target.id, target] as const)),
  );
  const tasks = new Map(
    documents.flatMap((document) => document.tasks.map((task) => [task.id, task] as const)),
  );

  const explainTarget = (address: string, quote: Element): SiteIssue[] => {
    const target = targets.get(/^\/targets\/([^/]+)\/$/.exec(splitPrefix(address).path)?.[1] ?? '');
    const link = childrenOf(quote).find(({ tagName }) => tagName === 'a');
    const [, id = '', eId = ''] =
      /\/documents\/([^/]+)\/[^#]*#(.+)$/.exec(
        link === undefined ? '' : attributeOf(link, 'href'),
      ) ?? [];
    const text = sentences.get(`${id}#${eId}`);
    if (text === undefined) return [];
    const marked = listElements(quote).find(({ tagName }) => tagName === 'mark');
    return [
      ...expect(address, 'sentence', textOf(quote), toTypeset(text)),
      ...(target === undefined || target.quote === null
        ? []
        : expect(
            address,
            'promise',
            marked === undefined ? '' : textOf(marked),
            cut(text, target.quote),
          )),
    ];
  };
  const explainTask = (address: string, row: Element): SiteIssue[] => {
    const task = tasks.get(attributeOf(row, 'id'));
    const cell = childrenOf(row).find((one) => hasClass(one, 'what'));
    if (task === undefined || cell === undefined) return [];
    return expect(
      `${address}#${task.id}`,
      'words',
      withoutSpaces(textOf(cell)),
      withoutSpaces(toTypeset(task.quote)),
    );
  };
  return {
    see: ({ address, elements }) =>
      elements.flatMap((element) => {
        if (element.tagName === 'blockquote' && hasClass(element, 'quote')) {
          return explainTarget(address, element);
        }
        return element.tagName === 'tr' && getAttribute(element, 'data-force') !== null
          ? explainTask(address, element)
          : [];
      }),
  };
}

/** Part of a sentence as it is typeset, which depends on what stands around it. */
function cut(text: string, quote: string): string {
  const at = text.indexOf(quote);
  return toTypeset(text).slice(at, at + quote.length);
}

function withoutSpaces(text: string): string {
  return text.replace(/\s/g, '');
}

function expect(place: string, name: string, actual: string, expected: string): SiteIssue[] {
  if (withoutSpaces(actual) === withoutSpaces(expected)) return [];
  const message = `expected the ${name} ${JSON.stringify(expected)}, got ${JSON.stringify(actual)}`;
  const remedy = 'Quote with components/targets/QuotedSentence.astro, from the tree alone.';
  return [{ check: 'quotes', place, message, remedy }];
}
