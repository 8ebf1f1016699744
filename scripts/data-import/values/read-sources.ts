import type { Located } from '#corpus/parsed.ts';
import type { Issue } from '#corpus/issue.ts';
import { listSignIssues } from '#corpus/parse/check-signs.ts';
import { parseRecord } from '#corpus/parse/parse-record.ts';
import { messages } from '#i18n/messages.ts';
import { languages } from '#schema/languages.ts';
import { natures } from '#schema/natures.ts';
import { type Source, sourceColumns, sourceSchema } from '#schema/source.ts';
import { sourceTable } from '#schema/tables/sources.ts';
import { columnsOf } from '#schema/words-in.ts';
import { showCell } from '../sheet/cell.ts';
import { readEach, type SourceField } from '../layout/fields.ts';
import {
  describeCells,
  fromIssue,
  type ImportIssue,
  type SheetPlace,
  toFinding,
} from '../issues/import-issue.ts';
import type { SourceLayout } from '../layout/layout.ts';
import type { SheetRow } from '../sheet/sheet.ts';

/** A source that is not held yet, with where it was read. */
export interface NewSource extends Located<Source> {
  readonly place: SheetPlace;
}

/** What sources are read with. */
export interface SourceContext {
  readonly layout: SourceLayout;
  readonly place: SheetPlace;
  /** The sources that are held, those read before among them. */
  readonly known: ReadonlyMap<string, Source>;
  /** The day on which a source was read that does not say. */
  readonly today: string;
}

/** The source of a row where it is not held yet, and what is wrong with the row. */
export function readSource(
  row: SheetRow,
  { layout, place: sheet, known, today }: SourceContext,
): { source: NewSource | null; findings: ImportIssue[] } {
  const cells = readCells(row, layout);
  const labelOf = (field: string): string | null =>
    layout.labels[[...layout.fields].find(([name]) => name === field)?.[1] ?? -1] ?? null;
  const { record, issues } = parseRecord(
    sourceSchema,
    { ...cells, retrieved: cells.retrieved ?? today },
    ([field]) => ({ file: sheet.file, line: row.number, field: String(field) }),
  );
  const place = { ...sheet, row: row.number, column: labelOf('id') };
  const signs = sourceColumns.flatMap((field) =>
    listSignIssues(cells[field] ?? '', { file: sheet.file, line: row.number, field }),
  );
  if (!record || signs.length > 0) {
    const findings = [...issues, ...signs].map((issue) => {
      const at = { ...place, column: labelOf(issue.field ?? '') ?? issue.field };
      return describeIssue(issue, cells, at);
    });
    return { source: null, findings };
  }
  const source = record.value;
  const held = known.get(source.id);
  if (!held) return { source: { ...record, place }, findings: [] };
  const differs = sourceColumns.some(
    (field) => cells[field] !== null && cells[field] !== held[field],
  );
  return { source: null, findings: differs ? [toFinding('source-differs', place, source.id)] : [] };
}

type SourceCells = Readonly<Record<SourceField, string | null>>;

function readCells({ cells }: SheetRow, { fields }: SourceLayout): SourceCells {
  const read = (field: SourceField): string | null => {
    const text = showCell(cells[fields.get(field) ?? -1]).trim();
    return text === '' ? null : text;
  };
  return {
    id: read('id'),
    title: read('title'),
    publisher: read('publisher'),
    date: read('date'),
    ...readEach(columnsOf(sourceColumns, 'dateNote'), read),
    address: read('address'),
    retrieved: read('retrieved'),
    nature: toNature(read('nature')),
  };
}

/** A nature by its word in any language; what is none is left for the schema to refuse. */
function toNature(text: string | null): string | null {
  const found = natures.find((nature) =>
    languages.some(({ code }) => messages(code).natures[nature] === text),
  );
  return found ?? text;
}

function describeIssue(issue: Issue, cells: SourceCells, place: SheetPlace): ImportIssue {
  const field = sourceColumns.find((column) => column === issue.field);
  const about = field === undefined ? null : describeCells(sourceTable, field);
  return fromIssue(issue, place, field === undefined ? null : cells[field], about);
}
