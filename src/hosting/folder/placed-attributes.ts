/** The attributes of a page that hold an address, beside all that begin with `data-`. */
const names = new Set(
  'href src action formaction poster data cite longdesc xlink:href background'.split(' '),
);

/** Those that hold several, with commas between them. */
const lists = new Set(['srcset', 'imagesrcset']);

/** Where, in the value of an attribute, addresses from the root of the site begin; `content` is that of a page that leads on by itself. */
export function findOwnAddresses(name: string, value: string): readonly number[] {
  // How a page names its folder leads nowhere.
  if (name === 'data-folder') return [];
  if (names.has(name) || name.startsWith('data-')) return isFromRoot(value) ? [0] : [];
  if (lists.has(name)) return [...value.matchAll(/(?<=^|,)\s*(?=\/)/g)].map(toEnd);
  if (name === 'content') return [...value.matchAll(/^\d+;\s*url=(?=\/)/g)].map(toEnd);
  return [];
}

/** Whether an address is given from the root of the site; one that begins with two strokes names another host. */
export function isFromRoot(address: string): boolean {
  return /^\/(?!\/)/.test(address);
}

function toEnd(match: RegExpExecArray): number {
  return match.index + match[0].length;
}
