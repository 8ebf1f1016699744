import type { CorpusIndicator } from '#corpus/corpus.ts';
import { messages } from '#i18n/messages.ts';
import { describeColumn } from '#i18n/phrases/table-words.ts';
import { languages, official } from '#schema/languages.ts';
import { listColumns } from '#schema/tables/columns.ts';
import type { Table } from '#schema/tables/table.ts';
import { filledByImport, observationTable } from '#schema/tables/observations.ts';
import { sourceTable } from '#schema/tables/sources.ts';
import type { Locale } from '#schema/text.ts';
import { wordsIn } from '#schema/words-in.ts';

/** How to fill the templates and what to do then, in each language. */
export function formatReadme(indicators: readonly CorpusIndicator[], out: string): string {
  const lines = languages.flatMap(({ code }) => [
    messages(code).sheets.readme(out),
    ...writeParts(indicators, code),
  ]);
  return `${lines.join('\n')}\n`;
}

function writeParts(indicators: readonly CorpusIndicator[], locale: Locale): string[] {
  const words = messages(locale).sheets;
  return [
    words.columnsTitle,
    '',
    ...writeColumns(observationTable, locale),
    '',
    words.sourceColumnsTitle,
    '',
    ...writeColumns(sourceTable, locale),
    '',
    words.indicatorsTitle,
    '',
    ...indicators.map(({ id, name, unit, definition }) => {
      const about = definition === null ? '' : wordsIn(definition, locale);
      return words.indicator(id, wordsIn(name, locale), unit, about);
    }),
    '',
  ];
}

/** A heading may bear the name that content/ uses or the official one, so that both are told. */
function writeColumns(table: Table, locale: Locale): string[] {
  return listColumns(table).map(({ name, ...column }) => {
    const { title } = describeColumn(table, name, official.code);
    const { description } = describeColumn(table, name, locale);
    const required = column.required && !filledByImport.includes(name);
    return messages(locale).sheets.column(name, title, description, required);
  });
}
