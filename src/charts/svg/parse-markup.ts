import { walkMarkup } from './walk-markup.ts';

/** An element of a drawing; words and attributes stand as they are written, escaped. */
export interface MarkupElement {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly (MarkupElement | string)[];
}

/** Reads back what `element` wrote: one element with all that it holds. */
export function parseMarkup(markup: string): MarkupElement {
  const top: (MarkupElement | string)[] = [];
  const open = [top];
  walkMarkup(markup, {
    words: (text) => open.at(-1)?.push(text),
    close: () => open.pop(),
    open: (name, written) => {
      const children: (MarkupElement | string)[] = [];
      const attributes = new Map(
        Array.from(written, ([, key = '', value = '']) => [key, value] as const),
      );
      open.at(-1)?.push({ name, attributes, children });
      open.push(children);
    },
  });
  const [first] = top;
  if (first === undefined || typeof first === 'string') throw new Error(`No element: ${markup}`);
  return first;
}
