import { type CellFormat, generalFormat, parseFormat } from './number-format.ts';
import type { Package } from './open-package.ts';
import { type Drawn, findDrawn } from './runs.ts';

/** How cells are shown, by the number of their style. */
export interface Styles {
  readonly formats: readonly CellFormat[];
  /** The styles whose font draws all that a cell holds in a way that changes what it says. */
  readonly drawn: ReadonlyMap<number, Drawn>;
}

/** Reads how the cells of each style are shown. */
export async function readStyles(source: Package, part: string): Promise<Styles> {
  const codes = new Map<number, string>();
  const ids: number[] = [];
  const fonts: (Drawn | null)[] = [];
  const fontOf: number[] = [];
  let within: string | null = null;
  await source.read(part, {
    open: ({ name, attributes }) => {
      if (name === 'cellXfs' || name === 'fonts') within = name;
      else if (name === 'numFmt') {
        codes.set(Number(attributes['numFmtId']), attributes['formatCode'] ?? '');
      } else if (name === 'xf' && within === 'cellXfs') {
        ids.push(Number(attributes['numFmtId'] ?? 0));
        fontOf.push(Number(attributes['fontId'] ?? -1));
      } else if (within === 'fonts') {
        if (name === 'font') fonts.push(null);
        else fonts[fonts.length - 1] ??= findDrawn(name, attributes);
      }
    },
    close: (name) => {
      if (name === within) within = null;
    },
  });
  const formats = ids.map((id) => parseFormat(id, codes));
  const drawn = fontOf.flatMap((font, style): [number, Drawn][] => {
    const how = fonts[font] ?? null;
    return how === null ? [] : [[style, how]];
  });
  return { formats: formats.length > 0 ? formats : [generalFormat], drawn: new Map(drawn) };
}
