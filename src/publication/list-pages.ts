/** A page of a list as others lead to it. */
export interface ListTurn {
  readonly number: number;
  readonly path: string;
}

/** One of the pages that a long list is cut into. */
export interface ListPage<T> {
  /** Its address without language. */
  readonly path: string;
  readonly items: readonly T[];
  /** Its place among the pages, from 1. */
  readonly number: number;
  /** The pages that it leads to, in order, itself among them; null stands where some are left out. */
  readonly turns: readonly (ListTurn | null)[];
  /** The place of its first item in the list, from 1. */
  readonly first: number;
  /** How many items the list has. */
  readonly total: number;
}

/** A list as pages; the first, which an empty list has too, stands at the address of the list. */
export type ListPages<T> = readonly [ListPage<T>, ...ListPage<T>[]];

/** Cuts a list into pages of so many items; the later ones stand below its own address, or below another where it is a part of a page. */
export function toListPages<T>(
  path: string,
  items: readonly T[],
  size: number,
  folder = path,
): ListPages<T> {
  const toPath = (number: number): string => (number === 1 ? path : `${folder}page/${number}/`);
  const pages = Math.max(1, Math.ceil(items.length / size));
  const toPage = (index: number): ListPage<T> => ({
    path: toPath(index + 1),
    items: items.slice(index * size, (index + 1) * size),
    number: index + 1,
    turns: listTurns(index + 1, pages).map((number) =>
      number === null ? null : { number, path: toPath(number) },
    ),
    first: index * size + 1,
    total: items.length,
  });
  const later = Array.from({ length: pages - 1 }, (_, index) => toPage(index + 1));
  return [toPage(0), ...later];
}

/** The numbers of the pages that one leads to, itself among them: the ends and its neighbours; null stands where some are left out. */
export function listTurns(number: number, pages: number): (number | null)[] {
  const shown = [1, number - 1, number, number + 1, pages].filter(
    (one) => one >= 1 && one <= pages,
  );
  const sorted = [...new Set(shown)].sort((a, b) => a - b);
  return sorted.flatMap((one, at) => {
    const before = sorted[at - 1] ?? one - 1;
    // A gap takes as much room as the one page in it.
    if (one - before === 2) return [one - 1, one];
    return one - before > 2 ? [null, one] : [one];
  });
}
