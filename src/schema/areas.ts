import { languages } from './languages.ts';

/** What begins the addresses of each area of the site; no short address may begin so. */
export const areas: readonly string[] = [
  ...['documents', 'targets', 'indicators', 'towns', 'tasks', 'glossary', 'about'],
  ...['search', 'compare-text', 'check', 'embed', 'cards', 'explore', 'api', 'i', 'pagefind'],
  ...languages.map(({ code }) => code),
];

/** What begins the short addresses of indicators. */
export const indicatorArea = 'i';

/** What stands for a target in its short address, behind the name of its document: the end of its id. */
export function toTargetEnd(id: string): string {
  return id.slice(id.lastIndexOf('-') + 1);
}
