import { gzipSync } from 'node:zlib';
import { getAttribute, hasClass } from './html.ts';
import type { Issue } from './issue.ts';
import type { Page, Site } from './site.ts';

/** What pages of one kind weigh: HTML and CSS, each compressed with gzip, in bytes. */
export interface Weight {
  readonly kind: string;
  readonly pages: number;
  readonly bound: number;
  /** The heaviest page. */
  readonly address: string;
  readonly bytes: number;
}

interface Kind {
  readonly kind: string;
  readonly bound: number;
  isKind(page: Page): boolean;
}

/** The first kind that fits a page is its kind. A clause page fits into the first ten packets of a connection. */
const kinds: readonly Kind[] = [
  { kind: 'chart page', bound: 20_000, isKind: hasChart },
  { kind: 'full text', bound: 20_000, isKind: (page) => hasSentences(page) && depthOf(page) === 2 },
  {
    kind: 'clause page',
    bound: 14_600,
    isKind: (page) => hasSentences(page) && depthOf(page) === 3,
  },
];

/** Weighs every page that has a bound; the heaviest of each kind. */
export function weighPages({ pages, styles }: Site): Weight[] {
  const sheets = new Map([...styles].map(([path, text]) => [path, gzipSync(text).length]));
  return kinds.flatMap(({ kind, bound }) => {
    const weighed = [...pages.values()]
      .filter((page) => kinds.find((other) => other.isKind(page))?.kind === kind)
      .map((page) => ({ address: page.address, bytes: weigh(page, sheets) }))
      .sort((a, b) => b.bytes - a.bytes);
    return weighed.slice(0, 1).map((heaviest) => ({
      ...{ kind, bound, pages: weighed.length },
      ...heaviest,
    }));
  });
}

/** The heaviest page of each kind keeps within its bound. */
export function checkWeight(site: Site): Issue[] {
  return weighPages(site)
    .filter(({ bytes, bound }) => bytes > bound)
    .map(({ kind, address, bytes, bound }) => ({
      check: 'weight',
      place: address,
      message: `this ${kind} weighs ${bytes} bytes, ${bytes - bound} more than ${bound}`,
      remedy: 'Shorten the markup or the styles; nothing that only repeats belongs into each page.',
    }));
}

function hasChart({ elements }: Page): boolean {
  return elements.some((element) => getAttribute(element, 'data-chart') !== null);
}

function hasSentences({ address, elements }: Page): boolean {
  const isDocument = /^(\/en)?\/documents\//.test(address);
  return isDocument && elements.some((element) => hasClass(element, 'sentence'));
}

/** How many parts an address has, the language left out. */
function depthOf({ address }: Page): number {
  return address
    .replace(/^\/en\//, '/')
    .split('/')
    .filter((part) => part !== '').length;
}

function weigh({ html, elements }: Page, sheets: ReadonlyMap<string, number>): number {
  const bytes = elements
    .filter((element) => getAttribute(element, 'rel') === 'stylesheet')
    .map((element) => sheets.get(getAttribute(element, 'href') ?? '') ?? 0);
  return bytes.reduce((sum, size) => sum + size, gzipSync(html).length);
}
