import type { Normalisation } from '#schema/normalisation.ts';

/** Writes normalisations.yml, item by item; white space that an eye could not tell from a space is written by its number. */
export function* formatNormalisations(list: readonly Normalisation[]): Generator<string> {
  if (list.length === 0) yield '[]\n';
  for (const { offset, removed, kind } of list) {
    yield `- offset: ${offset}\n  removed: ${quote(removed)}\n  kind: ${kind}\n`;
  }
}

function quote(text: string): string {
  if (/^[\x20-\x26\x28-\x7e]*$/.test(text)) return `'${text}'`;
  return JSON.stringify(text).replace(
    /[^\x20-\x7e]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
