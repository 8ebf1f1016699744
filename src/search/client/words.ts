import { languages, official } from '#schema/languages.ts';
import type { Locale } from '#schema/text.ts';
import { findElements } from './elements.ts';

/** A sentence of the page in its own language, with its blanks filled in; the script has no words of its own. */
export function say(name: string, blanks: Readonly<Record<string, string | number>> = {}): string {
  const words = findElements()?.root.dataset[name] ?? '';
  return words.replaceAll(/\{(\w+)\}/g, (_, blank: string) => String(blanks[blank] ?? ''));
}

/** Where a page of this site stands in the language of this one, given without a language. */
export function toOwnAddress(path: string): string {
  return say('home') + path.slice(1);
}

/** A sentence that counts: `<name>One` for one, if the language has it, else `<name>`. */
export function sayCount(name: string, count: number): string {
  const one = count === 1 ? say(`${name}One`) : '';
  return one === '' ? say(name, { count }) : one;
}

/** The language of the page. */
export function pageLocale(): Locale {
  const { lang } = document.documentElement;
  return (languages.find(({ tag }) => tag === lang) ?? official).code;
}
