/** Where something of this site stands, given from its root: below its folder, which every page of a site in a folder names. */
export function toHere(path: string): string {
  return (document.documentElement.dataset['folder'] ?? '') + path;
}
