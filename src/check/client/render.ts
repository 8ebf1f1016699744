import { toCode } from '#schema/signs/unseen-signs.ts';
import type { Difference } from '../compare/compare-words.ts';
import { say } from './words.ts';

/** An element with words or other elements in it. */
export function make(
  name: string,
  content: readonly (string | Node)[],
  attributes: Readonly<Record<string, string>> = {},
): HTMLElement {
  const element = document.createElement(name);
  for (const [attribute, value] of Object.entries(attributes))
    element.setAttribute(attribute, value);
  element.append(...content);
  return element;
}

/** Words with each character that nobody sees written by its number, as [U+200B]. */
function showUnseen(words: string): string {
  return words.replaceAll(
    /[\p{Default_Ignorable_Code_Point}\p{Cc}\p{Cf}\p{Co}]/gu,
    (sign) => `[${toCode(sign)}]`,
  );
}

/** What was found, in a sentence, with a mark that is no colour alone. */
export function makeAnswer(words: string, state: 'same' | 'other' | 'none'): HTMLElement {
  return make('p', [words], { class: 'answer', 'data-state': state });
}

/** A line of official words after one of ours. */
export function makeQuote(label: string, words: string): HTMLElement {
  return make('p', [label, make('q', [showUnseen(words)], { lang: 'zh-CN' })], { class: 'soft' });
}

/** A copy with what is missing and what was put in, each named for who cannot see the marks. */
export function makeDifferences(differences: readonly Difference[]): HTMLElement {
  const runs = differences.map(({ kind, words }) => {
    if (kind === 'same') return showUnseen(words);
    const name = make('span', [`${say(kind)}: `], { class: 'unseen' });
    return make(kind === 'missing' ? 'del' : 'ins', [name, showUnseen(words)]);
  });
  return make('p', runs, { class: 'compared-words', lang: 'zh-CN' });
}

/** What the marks of a compared copy mean. */
export function makeLegend(): HTMLElement {
  const [missing, added] = [make('del', [say('missing')]), make('ins', [say('added')])];
  return make('p', [missing, ' ', added], { class: 'soft' });
}
