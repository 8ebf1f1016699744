import { toHere } from '#browser/site-folder.ts';
import { toPng } from '#charts/browser/files/to-png.ts';
import { writeChartFile } from '#charts/chart-file.ts';
import type { Sheet } from '#charts/standalone.ts';
import type { MarkRule } from '#charts/svg/mark-rules.ts';
import { toOrigin, type TakenView } from './taken-view.ts';

/** The drawing as a whole .svg file, with title, description, sources, day, address and notice; rejects where its looks do not come or nothing is drawn. */
export async function takeSvg(view: TakenView, sheet: Sheet = 'drawing'): Promise<Blob> {
  const marks = await loadMarks(sheet === 'page');
  const svg = writeChartFile(view.chart, { ...toOrigin(view), marks }, sheet);
  if (svg === null) throw new Error('nothing is drawn: choose other towns or years');
  return new Blob([svg], { type: 'image/svg+xml' });
}

/** The same picture in pixels, twice as large so that it is sharp; rejects where the browser cannot draw it. */
export async function takePng(view: TakenView, sheet?: Sheet): Promise<Blob> {
  const address = URL.createObjectURL(await takeSvg(view, sheet));
  try {
    return await toPng(address);
  } finally {
    URL.revokeObjectURL(address);
  }
}

type WrittenRule = Omit<MarkRule, 'values'> & { readonly values: [string, string][] };

/** The looks of marks in light colours, or those of paper: black on white. */
async function loadMarks(paper: boolean): Promise<MarkRule[]> {
  const address = toHere(`/indicators/chart-marks${paper ? '-print' : ''}.json`);
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address} answered ${response.status}`);
  const rules = (await response.json()) as WrittenRule[];
  return rules.map(({ selectors, values }) => ({ selectors, values: new Map(values) }));
}
