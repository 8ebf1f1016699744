import { messages } from '#i18n/messages.ts';
import type { Chart } from '../chart.ts';
import { listSizes, writeDrawing } from '../inline-svg.ts';
import { buildTable } from './build-table.ts';
import { keepInPlace } from './keep-in-place.ts';
import { toNodes } from './put-markup.ts';
import { mountSort } from './sort-table.ts';

/** The chart that each figure shows, so that nothing is put in after it that belongs to one before it. */
const shown = new WeakMap<HTMLElement, Chart>();

/** Puts a chart in the place of the one that a figure shows: the drawing that is seen and the words at once, so that a slow phone keeps up with a reader's finger; the drawing for other widths and the table as soon as that is on the screen. */
export function showChart(figure: HTMLElement, chart: Chart): void {
  shown.set(figure, chart);
  const drawing = figure.querySelector('.drawing');
  const old = [...figure.querySelectorAll('.drawing > svg')];
  const seen = old.find((svg) => svg.getClientRects().length > 0);
  const sizes = listSizes(chart);
  const fitting = sizes.find((size) => seen?.classList.contains(`chart-${size}`));
  const draw = (size: (typeof sizes)[number]): Element[] =>
    toNodes(writeDrawing(chart, figure.id, size));
  keepInPlace(() => {
    figure.dataset['chart'] = chart.kind;
    for (const svg of old) svg.remove();
    drawing?.prepend(...(fitting === undefined ? sizes.flatMap(draw) : draw(fitting)));
    write(figure, '.figure-title', chart.title);
    write(figure, '.figure-unit', chart.unit ?? '');
    write(figure, 'figcaption p', chart.sentence);
  });
  const finish = (): void => {
    if (shown.get(figure) !== chart) return;
    if (fitting !== undefined) {
      const now = drawing?.querySelector(':scope > svg') ?? null;
      const at = sizes.indexOf(fitting);
      now?.before(...sizes.slice(0, at).flatMap(draw));
      now?.after(...sizes.slice(at + 1).flatMap(draw));
    }
    keepInPlace(() => showTable(figure, chart));
    figure.removeAttribute('aria-busy');
  };
  figure.ariaBusy = 'true';
  requestAnimationFrame(() => setTimeout(finish));
}

function showTable(figure: HTMLElement, chart: Chart): void {
  const table = figure.querySelector('table');
  if (table === null) return;
  const caption = table.caption?.id;
  table.replaceChildren(...buildTable(chart.table, messages(chart.locale).separator));
  if (table.caption && caption) table.caption.id = caption;
  mountSort(figure);
}

function write(figure: HTMLElement, selector: string, words: string): void {
  const node = figure.querySelector(selector);
  if (node !== null) node.textContent = words;
}
