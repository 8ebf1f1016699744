import { findTableGroups, idOfLink } from './table-groups.ts';

/** A point of a chart: where it stands in the window, whose it is, and what it says. */
export interface ShownMark {
  readonly of: string;
  readonly x: number;
  readonly y: number;
  /** How far to either side it still is the point, where it is as wide as a cell. */
  readonly half: number;
  readonly words: string;
  /** What was promised for its place and year, each a way to the sentence, as it stands below the table. */
  readonly promises: readonly HTMLElement[];
}

/** The points of the drawings that are shown now, each with its words from the table beside them. */
export function listShownMarks(figure: HTMLElement): ShownMark[] {
  const shown = [...figure.querySelectorAll<SVGGElement>('g[data-of], .multiples g')].filter(
    (group) => group.getClientRects().length > 0,
  );
  const groups = findTableGroups(figure);
  return shown.flatMap((group) => {
    const of = group.dataset['of'] ?? idOfLink(group.closest('li')?.querySelector('a') ?? null);
    const places = findPlaces(group);
    const words = writeWords(groups.get(of) ?? [], places);
    return places.map((place, index) => {
      const said = words[index] ?? '';
      const [, year] = / (\d{4})年? /.exec(said) ?? [];
      const promises = [...figure.querySelectorAll<HTMLElement>('tfoot a')].filter(
        ({ dataset }) => dataset['year'] === year,
      );
      return { of, ...place, words: said, promises };
    });
  });
}

/** The middle of a cell; dots and the corners of lines, from left to right; where there are none, the row itself. */
function findPlaces(group: SVGGElement): Omit<ShownMark, 'of' | 'words' | 'promises'>[] {
  const cell = group.firstElementChild;
  if (cell?.tagName === 'rect') {
    const { height, width, x, y } = cell.getBoundingClientRect();
    return [{ x: x + width / 2, y: y + height / 2, half: width / 2 }];
  }
  const places = [...group.querySelectorAll('circle:not(.halo), .other')].map((circle) => {
    const box = circle.getBoundingClientRect();
    return { x: box.x + box.width / 2, y: box.y + box.height / 2, half: 0 };
  });
  const matrix = group.getScreenCTM();
  for (const path of group.querySelectorAll('path[marker-mid]')) {
    // M and the first corner, then by how far each lies from the one before.
    const steps = path.getAttribute('d')?.match(/-?\d+ -?\d+/g) ?? [];
    let [x, y] = [0, 0];
    for (const step of steps) {
      const [across = 0, down = 0] = step.split(' ').map(Number);
      [x, y] = [x + across, y + down];
      const at = new DOMPoint(x, y).matrixTransform(matrix ?? undefined);
      places.push({ x: at.x, y: at.y, half: 0 });
    }
  }
  const box = group.getBoundingClientRect();
  if (places.length === 0) places.push({ x: box.x + 4, y: box.y + box.height / 2, half: 0 });
  return places.sort((a, b) => a.x - b.x);
}

/** From left to right stand the years of the table, one after the other; a row without years speaks as a whole. */
function writeWords(
  bodies: readonly HTMLTableSectionElement[],
  places: readonly { readonly x: number }[],
): string[] {
  const values = bodies.flatMap((body) => readValues(body));
  const columns = [...new Set(places.map(({ x }) => Math.round(x)))];
  const years = [...new Set(values.map(({ year }) => year))].sort();
  if (years.length === 0 || years.length !== columns.length) {
    const row = bodies.map((body) =>
      [...(body.rows[0]?.cells ?? [])].map((cell) => cell.innerText),
    );
    return places.map(() => row.flat().join(' '));
  }
  const seen = new Map<number, number>();
  return places.map(({ x }) => {
    const column = columns.indexOf(Math.round(x));
    const rank = seen.get(column) ?? 0;
    seen.set(column, rank + 1);
    return values.filter(({ year }) => year === years[column])[rank]?.words ?? '';
  });
}

/** Each full-year value of a place in the table, under its row’s or its column’s year. */
function readValues(body: HTMLTableSectionElement): { year: string; words: string }[] {
  const lines = (cell?: HTMLElement | null): string[] => (cell?.innerText ?? '').split('\n');
  const [name] = lines(body.querySelector('th'));
  const heads = body.closest('table')?.tHead?.rows[0]?.cells;
  return [...body.querySelectorAll<HTMLTableCellElement>('td.num')].flatMap((cell) => {
    // In a sorted table the name of the place stands above the year.
    const row = lines(cell.parentElement?.querySelector('th')).at(-1) ?? '';
    const head = heads?.[cell.cellIndex]?.innerText ?? '';
    const year = [row, head].find((text) => /^\d{4}年?$/.test(text));
    const status = cell.parentElement?.querySelector<HTMLElement>('.status')?.innerText ?? '';
    if (year === undefined) return [];
    const source = cell.parentElement?.querySelector<HTMLElement>('td:last-child')?.innerText ?? '';
    const said = `${name} ${year} ${cell.innerText} ${status}`.trim();
    return [{ year, words: [said, source.replaceAll(/\s+/g, ' ')].join('\n').trim() }];
  });
}
