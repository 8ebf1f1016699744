import { singlesPath } from '#indicators/indicator-path.ts';

/** The rows of each place or indicator in a figure’s table, by the last part of their link or by their own id. */
export function findTableGroups(figure: HTMLElement): Map<string, HTMLTableSectionElement[]> {
  const groups = new Map<string, HTMLTableSectionElement[]>();
  for (const body of figure.querySelectorAll<HTMLTableSectionElement>('tbody')) {
    const of = body.dataset['of'] ?? idOfLink(body.querySelector('th a'));
    if (of !== '') groups.set(of, [...(groups.get(of) ?? []), body]);
  }
  return groups;
}

/** The last part of the address that a link leads to, or the place there of one that shares a page. */
export function idOfLink(link: Element | null): string {
  const [path = '', hash = ''] = link?.getAttribute('href')?.split('#') ?? [];
  return path.endsWith(singlesPath) ? hash : (path.split('/').at(-2) ?? '');
}
