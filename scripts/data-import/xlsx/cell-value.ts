import { unguardCell } from '#schema/tables/formula-cells.ts';
import { type Cell, showCell } from '../sheet/cell.ts';
import { type CellFormat, generalFormat } from './number-format.ts';
import { decodeEscapes } from './read-strings.ts';
import { type Drawn, showDrawn } from './runs.ts';

/** A cell as it stands in the XML. */
export interface StoredCell {
  /** Its type: n, s, str, inlineStr, b, e or d. */
  readonly type: string;
  readonly style: number;
  /** The value, empty where there is none. */
  readonly value: string;
  /** The text of an inline string. */
  readonly inline: string;
  readonly hasFormula: boolean;
}

/** What is needed to understand cells. */
export interface CellContext {
  readonly strings: readonly string[];
  readonly formats: readonly CellFormat[];
  /** How the fonts of some styles draw all that a cell holds. */
  readonly drawn?: ReadonlyMap<number, Drawn>;
  readonly isFrom1904: boolean;
}

/** What a stored cell holds; the result of a formula counts, its words do not. */
export function toCell(stored: StoredCell, context: CellContext): Cell {
  const cell = toPlainCell(stored, context);
  const drawn = context.drawn?.get(stored.style);
  if (drawn === undefined || cell === null) return cell;
  if (typeof cell !== 'string' && cell.kind !== 'number') return cell;
  return showDrawn(showCell(cell), drawn);
}

function toPlainCell(stored: StoredCell, context: CellContext): Cell {
  const { type, value, hasFormula } = stored;
  if (type === 'inlineStr') return toText(stored.inline);
  if (value === '') return hasFormula ? { kind: 'no-result', text: '=' } : null;
  switch (type) {
    case 's':
      return toText(context.strings[Number(value)] ?? '');
    case 'str':
      return toText(decodeEscapes(value));
    case 'b':
      return { kind: 'truth', text: value === '1' ? 'TRUE' : 'FALSE' };
    case 'e':
      return { kind: 'error', text: value };
    case 'd':
      return { kind: 'date', text: value.slice(0, 'YYYY-MM-DD'.length) };
    default:
      return toNumber(value, context.formats[stored.style] ?? generalFormat, context);
  }
}

function toText(text: string): Cell {
  return text.trim() === '' ? null : unguardCell(text);
}

function toNumber(value: string, format: CellFormat, { isFrom1904 }: CellContext): Cell {
  if (format === 'date') return { kind: 'date', text: toDay(Number(value), isFrom1904) };
  if (format === 'year') {
    return { kind: 'year', text: toDay(Number(value), isFrom1904).slice(0, 'YYYY'.length) };
  }
  const shown = format === 'text' ? generalFormat : format;
  const text = toPlainNumber(value, shown.isPercent);
  return text === null ? value : { kind: 'number', text, format: shown };
}

const dayLength = 86_400_000;

/** The calendar day of a serial number; 1900 had a 29th of February for spreadsheets, and day 60 is that day. */
function toDay(serial: number, isFrom1904: boolean): string {
  const days = Math.floor(serial);
  const start = isFrom1904 ? Date.UTC(1904, 0, 1) : Date.UTC(1899, 11, days < 60 ? 31 : 30);
  const date = new Date(start + days * dayLength);
  return Number.isNaN(date.getTime()) ? String(serial) : date.toISOString().slice(0, 10);
}

/** As many digits as a spreadsheet shows: what lies beyond is what floating point made of 0.1 + 0.2. */
const digits = 15;

/** A stored number written plainly, with no more digits than a spreadsheet shows; null where it is no number. */
function toPlainNumber(stored: string, timesHundred: boolean): string | null {
  if (!timesHundred && /^[1-9]\d{0,14}$/.test(stored)) return stored;
  const number = Number(stored);
  if (stored.trim() === '' || !Number.isFinite(number)) return null;
  const [mantissa = '', exponent = '0'] = number.toExponential(digits - 1).split('e');
  const sign = mantissa.startsWith('-') ? '-' : '';
  const figures = mantissa.replace(/[-.]/g, '').replace(/0+$/, '');
  if (figures === '') return '0';
  return sign + placePoint(figures, Number(exponent) + 1 + (timesHundred ? 2 : 0));
}

/** The figures with a decimal point after so many of them. */
function placePoint(figures: string, after: number): string {
  if (after <= 0) return `0.${'0'.repeat(-after)}${figures}`;
  if (after >= figures.length) return figures.padEnd(after, '0');
  return `${figures.slice(0, after)}.${figures.slice(after)}`;
}
