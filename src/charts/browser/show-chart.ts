import { messages } from '#i18n/messages.ts';
import type { Chart } from '../chart.ts';
import { writeDrawings } from '../inline-svg.ts';
import { buildTable } from './build-table.ts';
import { toNodes } from './put-markup.ts';
import { mountSort } from './sort-table.ts';

/** Puts a chart in the place of the one that a figure shows: its drawings, words and table. */
export function showChart(figure: HTMLElement, chart: Chart): void {
  figure.dataset['chart'] = chart.kind;
  const drawing = figure.querySelector('.drawing');
  const table = figure.querySelector('table');
  for (const old of figure.querySelectorAll('.drawing > svg')) old.remove();
  drawing?.prepend(...toNodes(writeDrawings(chart, figure.id)));
  write(figure, '.figure-title', chart.title);
  write(figure, '.figure-unit', chart.unit ?? '');
  write(figure, 'figcaption p', chart.sentence);
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
