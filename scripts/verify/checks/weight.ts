import { gzipSync } from 'node:zlib';
import { splitPrefix } from '#schema/languages.ts';
import { getAttribute, textOf } from '#ingest/html/nodes.ts';
import { hasClass } from '../site/html.ts';
import type { PageCheck } from '../site/page-check.ts';
import { listScripts } from '../site/page-scripts.ts';
import { readText, toPageKind, type Page, type Site } from '../site/site.ts';

/** What pages of one kind weigh: HTML and CSS, or for search the scripts; each compressed with gzip, in bytes. */
export interface Weight {
  readonly kind: string;
  readonly pages: number;
  readonly bound: number;
  /** The page that comes nearest to its bound or exceeds it most. */
  readonly address: string;
  readonly bytes: number;
}

interface Kind {
  readonly kind: string;
  readonly boundOf: (page: Page) => number;
  /** No page of this kind has a lower bound. */
  readonly least: number;
  isKind(page: Page): boolean;
  /** The texts that are weighed. */
  readonly listParts: (page: Page, site: Site) => readonly string[];
}

/** The first kind that fits a page is its kind. A clause page of usual length fits into the first ten packets of a connection. */
const kinds: readonly Kind[] = [
  {
    kind: 'page for pages of others',
    boundOf: () => 20 * 1024,
    least: 20 * 1024,
    isKind: (page) => toPageKind(page) === 'embed',
    listParts: listReading,
  },
  {
    kind: 'chart page',
    boundOf: () => 14_600,
    least: 14_600,
    isKind: hasChart,
    listParts: listReading,
  },
  {
    kind: 'full text',
    boundOf: (page) => boundText(page, 20_000),
    least: 20_000,
    isKind: (page) => hasSentences(page) && depthOf(page) === 2,
    listParts: listReading,
  },
  {
    kind: 'clause page',
    boundOf: (page) => boundText(page, 14_600),
    least: 14_600,
    isKind: (page) => hasSentences(page) && depthOf(page) === 3,
    listParts: listReading,
  },
  {
    kind: 'search script',
    boundOf: () => 16 * 1024,
    least: 16 * 1024,
    isKind: ({ address }) => splitPrefix(address).path === '/search/',
    listParts: listScripts,
  },
];

/** A check that also tells what was weighed. */
export interface WeightCheck extends PageCheck {
  /** Of each kind the page that comes nearest to its bound or exceeds it most; complete when all pages have been seen. */
  readonly listWeights: () => Weight[];
}

/** The heaviest page of each kind keeps within its bound. */
export function checkWeight(site: Site): WeightCheck {
  const worst = new Map<Kind, Weight>();
  const weigh = remember(site);
  const listWeights = () => kinds.flatMap((kind) => worst.get(kind) ?? []);
  return {
    listWeights,
    see: (page) => {
      const kind = kinds.find((other) => other.isKind(page));
      if (kind === undefined) return [];
      const before = worst.get(kind);
      const weight = { ...weigh(kind, page, before), pages: (before?.pages ?? 0) + 1 };
      worst.set(kind, weight);
      return [];
    },
    end: () =>
      listWeights()
        .filter(({ bytes, bound }) => bytes > bound)
        .map(({ kind, address, bytes, bound }) => ({
          check: 'weight',
          place: address,
          message: `this ${kind} weighs ${bytes} bytes, ${bytes - bound} more than ${bound}`,
          remedy:
            'Shorten the markup or the styles; nothing that only repeats belongs into each page.',
        })),
  };
}

type WeighPage = (kind: Kind, page: Page, before: Weight | undefined) => Weight;

/** Weighs pages, style sheets and scripts only once; the one before stays where a page cannot be nearer to its bound. */
function remember(site: Site): WeighPage {
  const weights = new Map<string, number>();
  const weighOnce = (text: string): number => {
    const bytes = weights.get(text) ?? gzipSync(text).length;
    weights.set(text, bytes);
    return bytes;
  };
  return (kind, page, before) => {
    const parts = kind.listParts(page, site);
    const nearest = before === undefined ? 0 : before.bytes / before.bound;
    // With gzip a text is shorter than without, and no page has a bound below that of its kind.
    const most = sum(
      parts.map((text) => (text === page.html ? Buffer.byteLength(text) : weighOnce(text))),
    );
    if (before !== undefined && most / kind.least <= nearest) return before;
    const bytes = sum(
      parts.map((text) => (text === page.html ? gzipSync(text).length : weighOnce(text))),
    );
    const bound = kind.boundOf(page);
    if (before !== undefined && bytes / bound <= nearest) return before;
    return { kind: kind.kind, pages: 0, address: page.address, bytes, bound };
  };
}

function hasChart({ elements }: Page): boolean {
  return elements.some((element) => getAttribute(element, 'data-chart') !== null);
}

function hasSentences({ address, elements }: Page): boolean {
  const isDocument = splitPrefix(address).path.startsWith('/documents/');
  return isDocument && elements.some((element) => hasClass(element, 'sentence'));
}

/** How many parts an address has, the language left out. */
function depthOf({ address }: Page): number {
  return splitPrefix(address)
    .path.split('/')
    .filter((part) => part !== '').length;
}

/** What is needed to read a page: itself and its style sheets, without those that browsers fetch last, for paper alone. */
function listReading({ html, elements }: Page, site: Site): string[] {
  const sheets = elements.filter(
    (element) =>
      getAttribute(element, 'rel') === 'stylesheet' && getAttribute(element, 'media') !== 'print',
  );
  const texts = sheets.map((element) => readText(site, getAttribute(element, 'href') ?? ''));
  return [html, ...texts.filter((text) => text !== '')];
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}

/** What may be spent on a page whatever it says: its frame and its style sheets, about 8,000 bytes with gzip. */
const frame = 9_000;
/** What the markup of a sentence and of a heading may cost: measured at about 20 and 55 bytes in texts of 20,000 characters. */
const perSentence = 25;
const perHeading = 65;

/** How many bytes, with gzip, a page of official text may weigh: what its own words weigh and so much for the markup of each, but never less than a floor. */
function boundText({ elements }: Page, floor: number): number {
  const sentences = elements.filter((element) => hasClass(element, 'sentence'));
  const headings = elements.filter((element) => hasClass(element, 'heading-text'));
  const words = gzipSync([...headings, ...sentences].map(textOf).join('')).length;
  const markup = perSentence * sentences.length + perHeading * headings.length;
  return Math.max(floor, words + frame + markup);
}
