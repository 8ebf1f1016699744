import { writeMarkedCsv } from '#schema/tables/csv-cells.ts';
import { listNotes, listRows } from './taken-rows.ts';
import type { TakenView } from './taken-view.ts';

/** The table that is shown, with notice, title, sources, day and address above it; a spreadsheet opens it as UTF-8 and runs nothing in it. */
export function takeCsv(view: TakenView): Blob {
  return new Blob([writeCsv(view)], { type: 'text/csv' });
}

/** That table as text: the same view of the same data always gives the same. */
export function writeCsv(view: TakenView): string {
  const { chart, data } = view;
  const lines = [data.notice, chart.title, chart.unit, ...listNotes(view)];
  const head = lines.flatMap((line) => (line ? [[line]] : []));
  return writeMarkedCsv([...head, ...listRows(chart.table)]);
}
