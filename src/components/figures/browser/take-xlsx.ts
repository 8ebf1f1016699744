import { formatXlsx } from '#export/office/xlsx-table.ts';
import { listNotes, listRows } from './taken-rows.ts';
import type { TakenView } from './taken-view.ts';

/** In characters of Chinese: the column of numbers, and those of words. */
const widths = { numeric: 9, words: 16 } as const;

/** The table that is shown as an Excel workbook, its numbers as numbers, with notice and title above it, sources, day and address below. */
export function takeXlsx(view: TakenView): Blob {
  const { chart, data } = view;
  const [titles, ...rows] = listRows(chart.table);
  const own = chart.table.columns;
  const columns = titles.map((heading, index) => {
    const numeric = own[index - (titles.length - own.length)]?.numeric === true;
    return { heading, numeric, width: numeric ? widths.numeric : widths.words };
  });
  const bytes = formatXlsx({
    title: [data.notice ?? [], chart.title, chart.unit ?? []].flat().join(' '),
    name: '1',
    ...{ columns, rows, source: listNotes(view).join(' ') },
  });
  return new Blob([bytes]);
}
