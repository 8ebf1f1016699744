import { textOf, type Element } from '#ingest/html/nodes.ts';
import { hasClass } from '../../site/html.ts';
import type { PageCheck } from '../../site/page-check.ts';

/** What a program says where it has nothing to say. */
const stray = /\b(?:undefined|NaN)\b|\[object [A-Z]\w*\]|\bInvalid Date\b/;
/** Words of others may hold anything. */
const official = ['sentence', 'heading-text', 'received', 'what', 'quote'];

/** No page shows `undefined`, `NaN` or the like, neither in its words nor in an attribute. */
export function checkStrayWords(): PageCheck {
  return {
    see: ({ address, elements, html }) => {
      if (!stray.test(html)) return [];
      return elements.flatMap((element) =>
        listOwnWords(element)
          .filter(({ words }) => stray.test(words))
          .map(({ where, words }) => ({
            check: 'stray words',
            place: address,
            message: `${where} says ${JSON.stringify(stray.exec(words)?.[0])} in ${JSON.stringify(words.slice(0, 80))}`,
            remedy:
              'Give the component the value that it lacks, or say in words that there is none.',
          })),
      );
    },
  };
}

function listOwnWords(element: Element): { where: string; words: string }[] {
  const { attrs, tagName, childNodes } = element;
  if (tagName === 'script' || isOfficial(element)) return [];
  return [
    ...attrs.map(({ name, value }) => ({ where: `<${tagName} ${name}>`, words: value })),
    ...childNodes.flatMap((node) =>
      'value' in node ? [{ where: `<${tagName}>`, words: node.value }] : [],
    ),
  ];
}

function isOfficial(element: Element): boolean {
  for (let at: Element['parentNode'] = element; at !== null && 'attrs' in at; at = at.parentNode) {
    const current = at;
    if (official.some((name) => hasClass(current, name))) return textOf(element) !== '';
  }
  return false;
}
