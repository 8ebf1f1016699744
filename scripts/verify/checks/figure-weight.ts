import { gzipSync } from 'node:zlib';
import type { SiteIssue } from '../site/site-issue.ts';
import { listScripts } from '../site/page-scripts.ts';
import type { Site } from '../site/site.ts';
import type { Weight } from './weight.ts';

/** A figure as it stands in a page: drawings, words and table. */
interface Figure {
  readonly address: string;
  readonly kind: string;
  readonly markup: string;
}

interface Bound {
  readonly kind: string;
  readonly boundOf: (figure: Figure) => number;
  readonly isKind: (figure: Figure) => boolean;
}

/** What a figure with its table may weigh, compressed with gzip; the first kind that fits is its kind. */
const bounds: readonly Bound[] = [
  {
    kind: 'figure of one place',
    boundOf: () => 1024,
    isKind: (figure) => figure.kind === 'series' && countGroups(figure) === 1,
  },
  { kind: 'small multiples', boundOf: () => 2560, isKind: ({ kind }) => kind === 'multiples' },
  {
    // Axes, labels and goals twice, wide and narrow, for the first two lines; then a line is two paths and a row.
    kind: 'figure of many lines',
    boundOf: (figure) => 2048 + 128 * (countGroups(figure) - 2),
    isKind: ({ kind }) => kind === 'series',
  },
  {
    // Each indicator has a strip of its own, with its own scale and a figure at every dot.
    kind: 'figure of a town',
    boundOf: (figure) => 1536 + 640 * (countGroups(figure) - 1),
    isKind: ({ kind }) => kind === 'town',
  },
  {
    // A row is a name, a mark in two drawings and a line of the table; the arithmetic of a sum takes the rest.
    kind: 'figure of a row a place',
    boundOf: (figure) => 1600 + 100 * (countGroups(figure) - 1),
    isKind: ({ kind }) => /^(ranking|bullets|coverage|overview|tiles)$/.test(kind),
  },
];

/** What all scripts of charts together may weigh. */
const scriptBound = 3 * 1024;

/** Of each kind of figure the one that comes nearest to its bound or exceeds it most, and the scripts of charts. */
export function weighFigures(site: Site): Weight[] {
  const figures = [...site.pages.values()].flatMap(({ address, html }) =>
    [...html.matchAll(/<figure[^>]*data-chart="(\w+)"[\s\S]*?<\/figure>/g)].map(
      ([markup, kind = '']): Figure => ({ address, kind, markup }),
    ),
  );
  const weights = bounds.flatMap(({ kind, boundOf, isKind }) => {
    const own = figures.filter(
      (figure) => bounds.find((other) => other.isKind(figure))?.isKind === isKind,
    );
    const [nearest] = own
      .map((figure) => ({
        address: figure.address,
        bytes: gzipSync(figure.markup).length,
        bound: boundOf(figure),
      }))
      .sort((a, b) => b.bytes / b.bound - a.bytes / a.bound);
    return nearest ? [{ kind, pages: own.length, ...nearest }] : [];
  });
  return [...weights, ...weighScripts(site)];
}

/** Every kind of figure keeps within its bound, and so do the scripts of charts. */
export function checkFigures(site: Site): SiteIssue[] {
  return weighFigures(site)
    .filter(({ bytes, bound }) => bytes > bound)
    .map(({ kind, address, bytes, bound }) => ({
      check: 'figures',
      place: address,
      message: `this ${kind} weighs ${bytes} bytes, ${bytes - bound} more than ${bound}`,
      remedy: 'Draw or say less in one figure, or give part of it an address of its own.',
    }));
}

/** How many places or indicators a figure shows, each a group of its table. */
function countGroups({ markup }: Figure): number {
  return markup.split('<tbody').length - 1;
}

function weighScripts(site: Site): Weight[] {
  const [page, ...others] = [...site.pages.values()].filter(({ ids }) => ids.has('chart-words'));
  if (!page) return [];
  const bytes = listScripts(page, site).reduce((sum, text) => sum + gzipSync(text).length, 0);
  const { address } = page;
  return [{ kind: 'chart script', bound: scriptBound, pages: others.length + 1, address, bytes }];
}
