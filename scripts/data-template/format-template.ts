import type { CorpusIndicator } from '#corpus/corpus.ts';
import { formatCsv } from '#export/tables/csv.ts';
import { messages } from '#i18n/messages.ts';
import { describeColumn } from '#i18n/phrases/table-words.ts';
import { type Observation, observationColumns } from '#schema/observation.ts';
import type { Town } from '#schema/place.ts';
import { sourceColumns } from '#schema/source.ts';
import type { Table } from '#schema/tables/table.ts';
import { observationTable } from '#schema/tables/observations.ts';
import { sourceTable } from '#schema/tables/sources.ts';
import type { Locale } from '#schema/text.ts';
import { columnIn, wordsIn } from '#schema/words-in.ts';

/** Without it a spreadsheet takes the Chinese of a CSV file for another encoding. */
const byteOrderMark = '\uFEFF';

/** An empty table of an indicator: a row for each town and year, everything filled in but what only the holder of the data knows. */
export function formatTemplate(
  indicator: CorpusIndicator,
  towns: readonly Town[],
  years: readonly number[],
  locale: Locale,
): string {
  const words = messages(locale).sheets;
  const rows = towns.flatMap((town) =>
    years.map((year) => {
      const filled: Partial<Record<keyof Observation, string | number>> = {
        indicator: words.filledName(indicator.id, wordsIn(indicator.name, locale)),
        place: words.filledName(town.id, columnIn(town, 'name', locale)),
        year,
        period: words.period,
        unit: indicator.unit,
        status: words.status,
      };
      return observationColumns.map((column) => filled[column] ?? null);
    }),
  );
  return (
    byteOrderMark + formatCsv(listHeadings(observationTable, observationColumns, locale), rows)
  );
}

/** An empty table of sources. */
export function formatSourceTemplate(locale: Locale): string {
  return byteOrderMark + formatCsv(listHeadings(sourceTable, sourceColumns, locale), []);
}

function listHeadings(table: Table, columns: readonly string[], locale: Locale): string[] {
  return columns.map((column) =>
    messages(locale).sheets.heading(column, describeColumn(table, column, locale).title),
  );
}
