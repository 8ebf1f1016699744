import { toHere } from '#browser/site-folder.ts';
import { writeMarkedCsv } from '#schema/tables/csv-cells.ts';
import type { Chart } from '../../chart.ts';
import { writeChartFile } from '../../chart-file.ts';
import { type MarkRule } from '../../svg/mark-rules.ts';
import type { TableData } from '../../table-data.ts';
import { toPng } from './to-png.ts';

/** A file of what a reader sees: the drawing with its words, or its table. */
export interface ViewFile {
  readonly name: string;
  readonly blob: Blob;
}

/** Where a view is, and what it must say of itself. */
export interface ViewOrigin {
  readonly address: string;
  readonly notice: string | null;
}

/** The drawing as a whole .svg file, with title, description, address and notice; rejects where its looks do not come or nothing is drawn. */
export async function takeSvg(chart: Chart, origin: ViewOrigin): Promise<ViewFile> {
  const svg = writeChartFile(chart, { ...origin, marks: await loadMarks() });
  if (svg === null) throw new Error('nothing is drawn: choose other towns or years');
  return { name: 'svg', blob: new Blob([svg], { type: 'image/svg+xml' }) };
}

/** The same picture in pixels, twice as large so that it is sharp; rejects where the browser cannot draw it. */
export async function takePng(chart: Chart, origin: ViewOrigin): Promise<ViewFile> {
  const { blob } = await takeSvg(chart, origin);
  const address = URL.createObjectURL(blob);
  try {
    return { name: 'png', blob: await toPng(address) };
  } finally {
    URL.revokeObjectURL(address);
  }
}

/** The table that is shown, with notice, title and address above it; a spreadsheet opens it as UTF-8 and runs nothing in it. */
export function takeCsv(chart: Chart, { address, notice }: ViewOrigin): ViewFile {
  const rows = [...listLines(chart, address, notice), ...listRows(chart.table)];
  return { name: 'csv', blob: new Blob([writeMarkedCsv(rows)], { type: 'text/csv' }) };
}

function listLines(chart: Chart, address: string, notice: string | null): string[][] {
  return [notice, chart.title, chart.unit, address].flatMap((line) => (line ? [[line]] : []));
}

/** The rows of a table as words; those under a heading have it before them. */
export function listRows({ columns, groups }: TableData): string[][] {
  const isHeaded = groups.some(({ heading }) => heading !== null);
  const titles = columns.map(({ text }) => text);
  const rows = groups.flatMap(({ heading, rows }) =>
    rows.map((cells) => {
      const words = cells.flatMap(({ detail, links = [], span = 1, text }) => {
        const said = [text, ...links.map((link) => link.text), detail ?? ''];
        const blanks = Array.from({ length: span - 1 }, () => '');
        return [said.filter((word) => word !== '').join(' '), ...blanks];
      });
      return isHeaded ? [heading?.text ?? '', ...words] : words;
    }),
  );
  return [isHeaded ? ['', ...titles] : titles, ...rows];
}

type WrittenRule = Omit<MarkRule, 'values'> & { readonly values: [string, string][] };

async function loadMarks(): Promise<MarkRule[]> {
  const address = toHere('/indicators/chart-marks.json');
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address} answered ${response.status}`);
  const rules = (await response.json()) as WrittenRule[];
  return rules.map(({ selectors, values }) => ({ selectors, values: new Map(values) }));
}
