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

/** The years of all dots of a panel, read off its axis of years: the first and the last year are always printed. */
export function readDotYears(svg: string): number[] {
  const toX = [...svg.matchAll(/<text x="(\d+)" y="\d+">((?:19|20)\d\d)<\/text>/g)];
  const places = toX.map(([, x, year]) => ({ x: Number(x), year: Number(year) }));
  const [first, last] = [places[0], places.at(-1)];
  const [drawn = ''] = svg.split('<g class="key">');
  const dots = [...drawn.matchAll(/<circle[^>]*cx="(\d+)"/g)].map(([, x]) => Number(x));
  if (!first || !last || first.x === last.x) return dots.map(() => first?.year ?? Number.NaN);
  const pitch = (last.x - first.x) / (last.year - first.year);
  return dots.map((x) => Math.round(first.year + (x - first.x) / pitch));
}

/** The d of the element with this class, or null. */
export function readPath(svg: string, name: string): string | null {
  return new RegExp(`<path class="${name}" d="([^"]*)"`).exec(svg)?.[1] ?? null;
}

/** Each text of a drawing with its place, as `x y words`. */
export function listTexts(svg: string): string[] {
  const texts = svg.matchAll(/<text(?: class="[^"]*")? x="([^"]*)" y="([^"]*)"[^>]*>([^<]*)</g);
  return [...texts].map(([, x = '', y = '', words = '']) => `${x} ${y} ${words}`);
}

/** The courses of all lines of a drawing. */
export function listPaths(svg: string): string[] {
  return [...svg.matchAll(/ d="([^"]*)"/g)].map(([, d = '']) => d);
}

/** What stands in a drawing outside its elements, where nothing should. */
export function readBetween(svg: string): string {
  return svg.replaceAll(/<text[^>]*>[^<]*<\/text>|<[^>]*>/g, '');
}
