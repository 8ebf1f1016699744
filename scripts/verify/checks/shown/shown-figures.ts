import { messages } from '#i18n/messages.ts';
import type { Chart } from '#charts/chart.ts';
import { writeDrawings } from '#charts/inline-svg.ts';
import type { TableCell } from '#charts/table-data.ts';
import type { Publication } from '#publication/publication.ts';
import { childrenOf, getAttribute, textOf, type Element } from '#ingest/html/nodes.ts';
import { hasClass, listElements } from '../../site/html.ts';
import type { PageCheck } from '../../site/page-check.ts';
import type { Page } from '../../site/site.ts';
import type { ViewFinder } from './find-views.ts';
import { createChartFinder } from './page-charts.ts';

/** Every figure shows the title, unit, sentence, drawing and table that its values give, made anew from content/. */
export function checkShownFigures(publication: Publication, views: ViewFinder): PageCheck {
  const findCharts = createChartFinder(publication, views);
  return {
    see: (page) => {
      const figures = page.elements.filter((one) => getAttribute(one, 'data-chart') !== null);
      if (figures.length === 0) return [];
      const charts = findCharts(page.address);
      return figures.flatMap((figure) => {
        const id = getAttribute(figure, 'id') ?? '';
        const chart = charts.get(id);
        const faults =
          chart === undefined
            ? ['nothing in content/ gives this figure']
            : findFaults(page, figure, chart, id);
        return faults.map((message) => ({
          check: 'shown figures',
          place: `${page.address}#${id}`,
          message,
          remedy:
            'Show it with components/figures/Figure.astro from its values in content/, and build again.',
        }));
      });
    },
  };
}

function findFaults({ html }: Page, figure: Element, chart: Chart, id: string): string[] {
  const inside = listElements(figure);
  const textsOf = (name: string): string[] =>
    inside.filter((element) => hasClass(element, name)).map(textOf);
  const sentence = inside.find(
    ({ tagName, parentNode }) => tagName === 'p' && parentNode?.nodeName === 'figcaption',
  );
  const [title] = textsOf('figure-title');
  const drawing = chart.inline ?? writeDrawings(chart, id);
  const rows = inside.filter(({ tagName }) => tagName === 'tr').map(toRow);
  const caption = inside.find(({ tagName }) => tagName === 'caption');
  return [
    ...(title === undefined ? [] : expect('title', title, chart.title)),
    ...expect('unit', textsOf('figure-unit').join(''), chart.unit ?? ''),
    ...expect('sentence', sentence === undefined ? '' : textOf(sentence), chart.sentence),
    ...(html.includes(drawing) ? [] : ['its drawing is not the one that its values give']),
    ...expect('caption', caption === undefined ? '' : textOf(caption), chart.table.caption),
    ...explainRows(rows, listRows(chart)),
  ];
}

/** A row as its words and the addresses to which they lead. */
function toRow(row: Element): string {
  return childrenOf(row).map(toCell).join(' | ');
}

function toCell(cell: Element): string {
  const links = listElements(cell).flatMap((element) => getAttribute(element, 'href') ?? []);
  return [textOf(cell).replace(/\s/g, ''), ...links].join(' → ');
}

function listRows({ locale, table }: Chart): string[] {
  const { separator } = messages(locale);
  const head = table.columns.map(({ text }) => text.replace(/\s/g, '')).join(' | ');
  const groups = table.groups.flatMap(({ heading, rows }) => [
    ...(heading === null ? [] : [[heading]]),
    ...rows,
  ]);
  return [
    head,
    ...groups.map((cells) => cells.map((cell) => toExpected(cell, separator)).join(' | ')),
    ...(table.promises ?? []).map((promise) => toExpected(promise, separator)),
  ];
}

function toExpected({ text, href, links = [], detail = '' }: TableCell, between: string): string {
  const named = links.map((link) => link.text).join(between);
  const words = [text, named, detail].join('').replace(/\s/g, '');
  return [words, ...(href === undefined ? [] : [href]), ...links.map((link) => link.href)].join(
    ' → ',
  );
}

function explainRows(actual: readonly string[], expected: readonly string[]): string[] {
  const length = Math.max(actual.length, expected.length);
  const at = Array.from({ length }, (_, row) => row).find((row) => actual[row] !== expected[row]);
  if (at === undefined) return [];
  return expect(`row ${at + 1} of the table`, actual[at] ?? 'the end', expected[at] ?? 'the end');
}

function expect(name: string, actual: string, expected: string): string[] {
  if (actual.trim() === expected.trim()) return [];
  return [`expected the ${name} ${JSON.stringify(expected)}, got ${JSON.stringify(actual)}`];
}
