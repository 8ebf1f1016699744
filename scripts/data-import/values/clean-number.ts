import { foldWidth, noteSigns, splitNoteMarks } from '#schema/signs/note-signs.ts';
import type { Unit } from '#schema/text.ts';
import type { Cell, NumberCell, OddCell } from '../sheet/cell.ts';
import type { CellKind } from '../issues/import-issue-kinds.ts';

/** A cell made fit for the schema, or why it cannot be. */
export type Cleaned =
  { readonly text: string | null } | { readonly kind: CellKind; readonly detail: string };

/** What the number must agree with. */
export interface NumberContext {
  /** The unit of the row, or null where it is not known. */
  readonly unit: Unit | null;
  /** All units, the longest first. */
  readonly units: readonly string[];
}

/** A value as it is to be published: no digit is made up, and none that was seen is dropped. */
export function cleanNumber(cell: Cell, context: NumberContext): Cleaned {
  if (cell === null) return { text: null };
  if (typeof cell === 'string') return cleanText(cell, context);
  return cell.kind === 'number'
    ? cleanStored(cell, context)
    : { ...oddKinds[cell.kind], detail: '' };
}

const oddKinds = {
  date: { kind: 'is-date' },
  year: { kind: 'is-date' },
  error: { kind: 'is-error' },
  truth: { kind: 'is-truth' },
  'no-result': { kind: 'no-result' },
  merged: { kind: 'is-merged' },
} as const satisfies Record<OddCell['kind'], { kind: CellKind }>;

function cleanStored({ text, format }: NumberCell, { unit, units }: NumberContext): Cleaned {
  if (format.isScaled) return { kind: 'number-scaled', detail: text };
  if (format.isPercent && unit !== '%') return { kind: 'percent-format', detail: `${text}%` };
  if (noteSigns.test(format.words)) return { kind: 'number-mark', detail: format.words };
  const shownUnit = units.find((one) => one !== '%' && format.words.includes(one));
  if (shownUnit !== undefined && shownUnit !== unit) {
    return { kind: 'format-unit', detail: shownUnit };
  }
  const decimals = text.split('.')[1]?.length ?? 0;
  if (format.decimals === null || decimals === format.decimals) return { text };
  if (decimals > format.decimals) return { kind: 'number-hidden-digits', detail: text };
  // Zeros that are shown were published: they say how exact the number is.
  const point = decimals === 0 ? '.' : '';
  return { text: text + point + '0'.repeat(format.decimals - decimals) };
}

const placeholder = /^([-—–―_.…*/／\\]+|无|暂无|缺|na|n\/a|null|none|nil)$/i;

function cleanText(cell: string, { unit, units }: NumberContext): Cleaned {
  const text = foldWidth(cell).replaceAll('−', '-').trim();
  if (placeholder.test(text)) return { kind: 'number-placeholder', detail: cell.trim() };
  const bare = unit === '%' ? text.replace(/\s*%$/, '') : text;
  if (/^-?\d+(\.\d+)?$/.test(bare)) return { text: bare };
  if (/^-?\d(\.\d+)?e[+-]?\d+$/i.test(bare)) return { kind: 'number-exponent', detail: cell };
  if (/^-?\d{1,3}([, ]\d{3})+(\.\d+)?$/.test(bare)) return { text: bare.replaceAll(/[, ]/g, '') };
  if (/^-?[\d, ]+(\.\d+)?$/.test(bare)) return { kind: 'number-separators', detail: cell };
  const marked = splitNoteMarks(bare);
  if (marked !== null) return { kind: 'number-mark', detail: marked.marks };
  const shown = units.find((one) => bare.endsWith(one));
  if (shown !== undefined) return { kind: 'number-with-unit', detail: shown };
  return { kind: 'number-form', detail: '' };
}
