/** The rows of each place or indicator in a figure’s table, by the last part of their link or by their own id. */
export function findTableGroups(figure: HTMLElement): Map<string, HTMLTableSectionElement[]> {
  const groups = new Map<string, HTMLTableSectionElement[]>();
  for (const body of figure.querySelectorAll<HTMLTableSectionElement>('tbody')) {
    const of = body.dataset['of'] ?? idOfLink(body.querySelector('th a'));
    if (of !== '') groups.set(of, [...(groups.get(of) ?? []), body]);
  }
  return groups;
}

/** The last part of the address that a link leads to. */
export function idOfLink(link: Element | null): string {
  return link?.getAttribute('href')?.split('/').at(-2) ?? '';
}
