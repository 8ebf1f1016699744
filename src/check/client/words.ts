/** The part of the page that checks; throws on a page that has none. */
export function findRoot(): HTMLElement {
  const root = document.getElementById('check');
  if (root === null) throw new Error('expected #check on the page');
  return root;
}

/** A sentence of the page in its own language, with its blanks filled in; the script has no words of its own. */
export function say(name: string, blanks: Readonly<Record<string, string | number>> = {}): string {
  const words = findRoot().dataset[name] ?? '';
  return words.replaceAll(/\{(\w+)\}/g, (_, blank: string) => String(blanks[blank] ?? ''));
}

/** A sentence that counts: `<name>One` for one, if the language has it, else `<name>`. */
export function sayCount(name: string, count: number): string {
  const one = count === 1 ? say(`${name}One`) : '';
  return one === '' ? say(name, { count }) : one;
}
