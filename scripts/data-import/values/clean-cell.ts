import { messages } from '#i18n/messages.ts';
import { languages } from '#schema/languages.ts';
import { foldWidth } from '#schema/signs/note-signs.ts';
import type { Locale } from '#schema/text.ts';
import type { Cell } from '../sheet/cell.ts';
import { parseTime } from '../layout/time-words.ts';
import type { Cleaned } from './clean-number.ts';
import { foldHeading, noteFields, type Field } from '../layout/fields.ts';

/** What words in any language mean, by the catalogue's words for it. */
function byWords(
  list: (locale: Locale) => Readonly<Record<string, string>>,
): Readonly<Record<string, string>> {
  return Object.fromEntries(
    languages.flatMap(({ code }) =>
      Object.entries(list(code)).map(([key, words]) => [foldHeading(words), key]),
    ),
  );
}

/** The words for the values of columns that hold one of a few. */
const choices: Partial<Record<Field, Readonly<Record<string, string>>>> = {
  status: { 实际: 'actual', 预计: 'estimate', 推算: 'derived', 初步: 'provisional' },
  confidence: { 高: 'high', 中: 'medium', 低: 'low' },
  confidenceReason: byWords((locale) => messages(locale).confidenceReasons),
  missingReason: {
    未公布: 'not-published',
    未查到: 'not-found',
    不公开: 'withheld',
  },
};

const dates: readonly Field[] = ['vintage', 'supersedes'];

/** Columns that hold sentences: they stay as they are. */
const sentences: readonly Field[] = ['locator', ...noteFields];

/** A cell of any column but the value, made fit for the schema; what is not understood is left for the schema to refuse. */
export function cleanCell(cell: Cell, field: Field): Cleaned {
  if (cell === null) return { text: null };
  if (typeof cell === 'object') return cleanStored(cell, field);
  if (sentences.includes(field)) return { text: cell.trim() };
  return { text: cleanWord(cell, field) };
}

/** What was made of cells; a column says the same few words again and again. */
const known = new Map<Field, Map<string, string>>();

/** With more than this a column does not repeat itself. */
const mostKnown = 5000;

/** A word of any column but those of sentences and values, as the schema writes it. */
export function cleanWord(cell: string, field: Field): string {
  const words = known.get(field) ?? new Map<string, string>();
  known.set(field, words);
  const word = words.get(cell) ?? toSchema(field, foldWidth(cell).trim());
  if (words.size < mostKnown) words.set(cell, word);
  return word;
}

/** A merged cell says the same of every row that it covers. */
function cleanStored(cell: Exclude<Cell, string | null>, field: Field): Cleaned {
  switch (cell.kind) {
    case 'number':
      return { text: toSchema(field, cell.text) };
    case 'merged':
      return { text: sentences.includes(field) ? cell.text : toSchema(field, cell.text) };
    case 'date':
      return dates.includes(field) ? { text: cell.text } : { kind: 'is-date', detail: cell.text };
    case 'year':
      return field === 'year' ? { text: cell.text } : { kind: 'is-date', detail: cell.text };
    case 'error':
      return { kind: 'is-error', detail: '' };
    case 'truth':
      return { kind: 'is-truth', detail: '' };
    case 'no-result':
      return { kind: 'no-result', detail: '' };
  }
}

function toSchema(field: Field, text: string): string {
  if (field === 'year') return text.replace(/\s*年$/, '');
  if (field === 'period') return toPeriod(text);
  if (dates.includes(field)) return toDay(text);
  if (field === 'unit') return text.replaceAll(/\s+/g, '');
  return choices[field]?.[foldHeading(text)] ?? text;
}

/** 全年, 1-9月 and 2011—2013年 as the schema writes them. */
function toPeriod(text: string): string {
  const folded = text.replaceAll(/[\s年]/g, '').replace(/[—–―~〜至到]+/, '-');
  if (/^(全|year)$/i.test(folded)) return 'year';
  const months = /^(\d{1,2})(?:月)?-(\d{1,2})月$/.exec(folded);
  if (months) return `M${months[1]?.padStart(2, '0')}-M${months[2]?.padStart(2, '0')}`;
  if (/^\d{4}-\d{4}$/.test(folded)) return folded;
  const time = parseTime(text);
  return time?.year === null ? (time.period ?? text) : text;
}

/** 2026/11/22, 2026.11.22 and 2026年11月22日 as 2026-11-22. */
function toDay(text: string): string {
  const match = /^(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?$/.exec(text.replaceAll(/\s+/g, ''));
  if (!match) return text;
  const [, year = '', month = '', day = ''] = match;
  return `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
}
