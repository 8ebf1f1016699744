import { hasClass, listElements } from '#scripts/verify/site/html.ts';
import { getAttribute, textOf, type Element } from '#ingest/html/nodes.ts';
import type { Page, Site } from '#scripts/verify/site/site.ts';
import { compareFigureFiles } from './figure-files.ts';

/** The numbers of one figure, wherever it writes them, as text. */
interface Numbers {
  readonly labels: readonly string[];
  readonly cells: readonly string[];
  readonly sentence: readonly string[];
  readonly goals: readonly string[];
}

/** How many figures were held against their files, and every number that is not the same in each place. */
export interface CrossRender {
  readonly figures: number;
  readonly mismatches: readonly string[];
}

/** Holds the numbers of each figure of a built site against each other, and against the CSV and JSON beside it. */
export async function crossRender(site: Site, folder: string): Promise<CrossRender> {
  const mismatches: string[] = [];
  let figures = 0;
  for (const page of site.pages.values()) {
    for (const figure of page.elements.filter(isHeldFigure)) {
      const kind = getAttribute(figure, 'data-chart') ?? '';
      const found = await compare(page, figure, kind, folder);
      mismatches.push(...found.map((text) => `${page.address} ${kind}: ${text}`));
      figures += 1;
    }
  }
  return { figures, mismatches };
}

function isHeldFigure(element: Element): boolean {
  const kind = getAttribute(element, 'data-chart') ?? '';
  return [
    'series',
    'town',
    'ranking',
    'multiples',
    'bullets',
    'coverage',
    'overview',
    'tiles',
    'counties',
    'town-map',
  ].includes(kind);
}

async function compare(
  page: Page,
  figure: Element,
  kind: string,
  folder: string,
): Promise<string[]> {
  const { cells, goals, labels, sentence } = readNumbers(figure, kind);
  const known = new Set([...cells, ...goals]);
  const drawn = labels.filter((label) => !cells.includes(label));
  const said = sentence.filter((number) => !known.has(number));
  return [
    ...drawn.map((label) => `${label} is drawn and not in the table`),
    ...said.map((number) => `${number} is said and not in the table`),
    ...(await compareFigureFiles({ page, figure, kind, cells, folder })),
  ];
}

function readNumbers(figure: Element, kind: string): Numbers {
  const elements = listElements(figure);
  const inside = (name: string) => elements.filter((element) => hasClass(element, name));
  const texts = (groups: readonly Element[]) =>
    groups
      .flatMap(listElements)
      .filter(({ tagName }) => tagName === 'text')
      .map(textOf);
  const caption = elements
    .filter(({ tagName }) => tagName === 'figcaption')
    .map(textOf)
    .join('');
  const labels =
    kind === 'multiples'
      ? elements.filter(({ tagName }) => tagName === 'li').map(textBesideLink)
      : texts(inside('labels'));
  return {
    labels: labels.flatMap(lastNumber),
    cells: inside('num')
      .filter(({ tagName }) => tagName === 'td')
      .flatMap((cell) => firstNumber(textOf(cell))),
    sentence: [
      ...caption.matchAll(/(\d+(?:\.\d+)?)\u00a0?(?:亿元|万元|元|万人|人|平方公里|%)/g),
    ].map(([, number]) => number ?? ''),
    goals: [...texts(inside('goal')), caption].flatMap((words) =>
      [...words.matchAll(/[≥≤] ?(\d+(?:\.\d+)?)/g)].map(([, number]) => number ?? ''),
    ),
  };
}

/** The words of a small chart without the town's name, which may hold a number itself. */
function textBesideLink(item: Element): string {
  const [link] = listElements(item).filter(({ tagName }) => tagName === 'a');
  return link === undefined ? textOf(item) : textOf(item).replace(textOf(link), '');
}

function firstNumber(text: string): string[] {
  return /-?\d+(?:\.\d+)?/.exec(text) ?? [];
}

function lastNumber(text: string): string[] {
  return /(-?\d+(?:\.\d+)?)\D*$/.exec(text)?.slice(1) ?? [];
}
