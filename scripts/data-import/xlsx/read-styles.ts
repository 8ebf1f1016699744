import { type CellFormat, generalFormat, parseFormat } from './number-format.ts';
import type { Package } from './open-package.ts';

/** How the cells of each style are shown, by the style's number. */
export async function readStyles(source: Package, part: string): Promise<CellFormat[]> {
  const codes = new Map<number, string>();
  const ids: number[] = [];
  let isCell = false;
  await source.read(part, {
    open: ({ name, attributes }) => {
      if (name === 'cellXfs') isCell = true;
      else if (name === 'numFmt') {
        codes.set(Number(attributes['numFmtId']), attributes['formatCode'] ?? '');
      } else if (name === 'xf' && isCell) ids.push(Number(attributes['numFmtId'] ?? 0));
    },
    close: (name) => {
      if (name === 'cellXfs') isCell = false;
    },
  });
  const formats = ids.map((id) => parseFormat(id, codes));
  return formats.length > 0 ? formats : [generalFormat];
}
