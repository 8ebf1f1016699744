import { gzipSync } from 'node:zlib';
import type { Issue } from './issue.ts';
import { listScripts } from './page-scripts.ts';
import type { Site } from './site.ts';
import type { Weight } from './weight.ts';

/** A figure as it stands in a page: drawings, words and table. */
interface Figure {
  readonly address: string;
  readonly kind: string;
  readonly markup: string;
}

interface Bound {
  readonly kind: string;
  readonly bound: number;
  readonly isKind: (figure: Figure) => boolean;
}

/** What a figure with its table may weigh, compressed with gzip. */
const bounds: readonly Bound[] = [
  {
    kind: 'figure of one place',
    bound: 1024,
    isKind: ({ kind, markup }) => kind === 'series' && markup.split('<tbody').length === 2,
  },
  { kind: 'small multiples', bound: 2560, isKind: ({ kind }) => kind === 'multiples' },
];

/** What all scripts of charts together may weigh. */
const scriptBound = 3 * 1024;

/** The heaviest figure of each kind that has a bound, and the scripts of charts. */
export function weighFigures(site: Site): Weight[] {
  const figures = [...site.pages.values()].flatMap(({ address, html }) =>
    [...html.matchAll(/<figure[^>]*data-chart="(\w+)"[\s\S]*?<\/figure>/g)].map(
      ([markup, kind = '']): Figure => ({ address, kind, markup }),
    ),
  );
  const weights = bounds.flatMap(({ kind, bound, isKind }) => {
    const own = figures.filter(isKind);
    const [heaviest] = own
      .map(({ address, markup }) => ({ address, bytes: gzipSync(markup).length }))
      .sort((a, b) => b.bytes - a.bytes);
    return heaviest ? [{ kind, bound, pages: own.length, ...heaviest }] : [];
  });
  return [...weights, ...weighScripts(site)];
}

/** Every kind of figure keeps within its bound, and so do the scripts of charts. */
export function checkFigures(site: Site): Issue[] {
  return weighFigures(site)
    .filter(({ bytes, bound }) => bytes > bound)
    .map(({ kind, address, bytes, bound }) => ({
      check: 'figures',
      place: address,
      message: `this ${kind} weighs ${bytes} bytes, ${bytes - bound} more than ${bound}`,
      remedy: 'Draw or say less in one figure, or give part of it an address of its own.',
    }));
}

function weighScripts(site: Site): Weight[] {
  const [page, ...others] = [...site.pages.values()].filter(({ ids }) => ids.has('chart-words'));
  if (!page) return [];
  const bytes = listScripts(page, site).reduce((sum, text) => sum + gzipSync(text).length, 0);
  const { address } = page;
  return [{ kind: 'chart script', bound: scriptBound, pages: others.length + 1, address, bytes }];
}
