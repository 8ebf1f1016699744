import { readFileSync } from 'node:fs';

/** Several style sheets of the pages as one, for files that stand without them. */
export function joinStyles(...names: readonly string[]): string {
  return names
    .map((name) => readFileSync(new URL(`../styles/${name}.css`, import.meta.url), 'utf8'))
    .join('')
    .replace(/^@import .*\n+/gm, '');
}
