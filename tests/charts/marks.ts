/** The words of all text elements of an SVG, as they are drawn. */
export function readTexts(svg: string): string[] {
  return [...svg.matchAll(/<text[^>]*>([^<]*)<\/text>/g)].map(([, words]) => words ?? '');
}

/** The words of the labels beside dots. */
export function readLabels(svg: string): string[] {
  return [...svg.matchAll(/<g class="labels">(.*?)<\/g>/g)].flatMap(([, inside]) =>
    readTexts(inside ?? ''),
  );
}

/** The years of all dots. */
export function readDotYears(svg: string): number[] {
  return [...svg.matchAll(/<circle[^>]*data-year="(\d+)"/g)].map(([, year]) => Number(year));
}

/** The d of the element with this class, or null. */
export function readPath(svg: string, name: string): string | null {
  return new RegExp(`<path class="${name}" d="([^"]*)"`).exec(svg)?.[1] ?? null;
}
