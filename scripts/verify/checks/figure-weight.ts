import { gzipSync } from 'node:zlib';
import { boundFigure, type FigureSize } from '#charts/chart.ts';
import type { SiteIssue } from '../site/site-issue.ts';
import { listScripts } from '../site/page-scripts.ts';
import type { Page, Site } from '../site/site.ts';
import type { Weight, WeightCheck } from './weight.ts';

/** A figure as it stands in a page: drawings, words and table. */
interface Figure {
  readonly address: string;
  readonly kind: string;
  readonly markup: string;
}

/** What the scripts may weigh that come with a page of charts; what draws again comes when it is asked for. */
const scriptBound = 4 * 1024;

/** Every kind of figure is known and keeps within its bound, and so do the scripts of charts. */
export function checkFigures(site: Site): WeightCheck {
  const nearest = new Map<string, Weight>();
  const unknown: SiteIssue[] = [];
  const scripted: { weight: Weight | null } = { weight: null };
  const listWeights = () => [...nearest.values(), ...(scripted.weight ? [scripted.weight] : [])];
  return {
    listWeights,
    see: (page) => {
      for (const weight of listFigures(page).flatMap(weighFigure)) {
        const before = nearest.get(weight.kind);
        const isNearer =
          before === undefined || weight.bytes / weight.bound > before.bytes / before.bound;
        const pages = (before?.pages ?? 0) + 1;
        nearest.set(weight.kind, { ...(isNearer ? weight : before), pages });
      }
      if (page.ids.has('chart-words')) {
        const weight = scripted.weight ?? weighScripts(page, site);
        scripted.weight = { ...weight, pages: weight.pages + 1 };
      }
      unknown.push(...listFigures(page).flatMap(explainUnknown));
      return [];
    },
    end: () => [
      ...unknown,
      ...listWeights()
        .filter(({ bytes, bound }) => bytes > bound)
        .map(({ kind, address, bytes, bound }) => ({
          check: 'figures',
          place: address,
          message: `this ${kind} weighs ${bytes} bytes, ${bytes - bound} more than ${bound}`,
          remedy: 'Draw or say less in one figure, or give part of it an address of its own.',
        })),
    ],
  };
}

function explainUnknown(figure: Figure): SiteIssue[] {
  const { address, kind } = figure;
  if (boundFigure(kind, measure(figure)) !== null) return [];
  return [
    {
      check: 'figures',
      place: address,
      message: `no kind of chart is called ${kind}`,
      remedy: 'Add it with its bound to src/charts/chart.ts.',
    },
  ];
}

function listFigures({ address, html }: Page): Figure[] {
  return [...html.matchAll(/<figure[^>]*data-chart="([^"]*)"[\s\S]*?<\/figure>/g)].map(
    ([markup, kind = '']) => ({ address, kind, markup }),
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

function weighScripts(page: Page, site: Site): Weight {
  const bytes = listScripts(page, site).reduce((sum, text) => sum + gzipSync(text).length, 0);
  return { kind: 'chart script', bound: scriptBound, pages: 0, address: page.address, bytes };
}
