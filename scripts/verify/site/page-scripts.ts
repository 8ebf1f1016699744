import { posix } from 'node:path';
import { getAttribute } from '#ingest/html/nodes.ts';
import { readText, type Page, type Site } from './site.ts';

/** What a built script loads before it runs: `import{a}from"./b.js"`, `import"./b.js"`. */
const imported = /\bimport\s*(?:[\w$*{][^'"`();]*?\bfrom\s*)?["'](\.{1,2}\/[^"']+)["']/g;

/** The texts of the scripts that run on a page by themselves, with all that they load before they run; each once. */
export function listScripts({ elements }: Page, site: Site): string[] {
  const waiting = elements.flatMap((element) =>
    element.tagName === 'script' ? (getAttribute(element, 'src') ?? []) : [],
  );
  const found = new Map<string, string>();
  for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
    if (!site.files.has(path) || found.has(path)) continue;
    const text = readText(site, path);
    found.set(path, text);
    for (const [, address = ''] of text.matchAll(imported)) {
      waiting.push(posix.join(posix.dirname(path), address));
    }
  }
  return [...found.values()];
}
