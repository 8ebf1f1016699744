import { gzipSync } from 'node:zlib';
import { boundFigure, type FigureSize } from '#charts/chart.ts';
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

/** What all scripts of charts together may weigh. */
const scriptBound = 3 * 1024;

/** Of each kind of figure the one that comes nearest to its bound or exceeds it most, and the scripts of charts. */
export function weighFigures(site: Site): Weight[] {
  const weighed = listFigures(site).flatMap(weighFigure);
  const kinds = Map.groupBy(weighed, ({ kind }) => kind);
  const weights = [...kinds.values()].flatMap((own) => {
    const [nearest] = own.toSorted((a, b) => b.bytes / b.bound - a.bytes / a.bound);
    return nearest ? [{ ...nearest, pages: own.length }] : [];
  });
  return [...weights, ...weighScripts(site)];
}

/** Every kind of figure is known and keeps within its bound, and so do the scripts of charts. */
export function checkFigures(site: Site): SiteIssue[] {
  const unknown = listFigures(site)
    .filter((figure) => boundFigure(figure.kind, measure(figure)) === null)
    .map(({ address, kind }) => ({
      check: 'figures',
      place: address,
      message: `no kind of chart is called ${kind}`,
      remedy: 'Add it with its bound to src/charts/chart.ts.',
    }));
  const heavy = weighFigures(site)
    .filter(({ bytes, bound }) => bytes > bound)
    .map(({ kind, address, bytes, bound }) => ({
      check: 'figures',
      place: address,
      message: `this ${kind} weighs ${bytes} bytes, ${bytes - bound} more than ${bound}`,
      remedy: 'Draw or say less in one figure, or give part of it an address of its own.',
    }));
  return [...unknown, ...heavy];
}

function listFigures(site: Site): Figure[] {
  return [...site.pages.values()].flatMap(({ address, html }) =>
    [...html.matchAll(/<figure[^>]*data-chart="([^"]*)"[\s\S]*?<\/figure>/g)].map(
      ([markup, kind = '']) => ({ address, kind, markup }),
    ),
  );
}

function weighFigure(figure: Figure): Weight[] {
  const { address, kind, markup } = figure;
  const bound = boundFigure(kind, measure(figure));
  if (bound === null) return [];
  const bytes = gzipSync(markup).length;
  return [{ kind: bound.name, pages: 1, bound: bound.bytes, address, bytes }];
}

/** The rows under each heading of the table, its own head left out. */
function measure({ markup }: Figure): FigureSize {
  const [, ...bodies] = markup.split('<tbody');
  const count = (mark: RegExp): number => bodies.join('').match(mark)?.length ?? 0;
  return { groups: bodies.length, rows: count(/<tr[ >]/g) - count(/<tr class="group"/g) };
}

function weighScripts(site: Site): Weight[] {
  const [page, ...others] = [...site.pages.values()].filter(({ ids }) => ids.has('chart-words'));
  if (!page) return [];
  const bytes = listScripts(page, site).reduce((sum, text) => sum + gzipSync(text).length, 0);
  const { address } = page;
  return [{ kind: 'chart script', bound: scriptBound, pages: others.length + 1, address, bytes }];
}
