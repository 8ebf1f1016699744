import { formatUnit } from '#i18n/phrases/number-words.ts';
import { messages } from '#i18n/messages.ts';
import { formatPeriod } from '#i18n/phrases/period-words.ts';
import { listPlaceNames } from '#publication/place-names.ts';
import type { Publication } from '#publication/publication.ts';
import { observationSchema } from '#schema/observation.ts';
import { unitSchema, type Locale } from '#schema/text.ts';
import { wordsIn } from '#schema/words-in.ts';
import type { Row } from '#export/tables/table-rows.ts';

/** What the cells of tables are called in words, by the name of the column. */
export interface CellWords {
  /** The names of what the ids of a column name; undefined for a column that holds no such ids. */
  readonly named: (column: string) => ReadonlyMap<string, string> | undefined;
  /** A cell that says one of a few things, in words; null for one that is no such cell. */
  readonly said: (column: string, row: Row) => string | null;
  /** The addresses of the sources, by their ids. */
  readonly sources: ReadonlyMap<string, string>;
}

/** The words of a publication for the cells of its tables. */
export function toCellWords(publication: Publication, locale: Locale): CellWords {
  const { corpus, targets } = publication;
  const places = listPlaceNames(publication, locale);
  const indicators = toNames(corpus.indicators, ({ name }) => wordsIn(name, locale));
  const labels = toNames(
    Array.from(targets.values(), ({ target }) => target),
    ({ label }) => wordsIn(label, locale),
  );
  const documents = toNames(corpus.documents, ({ record }) => record.title);
  const names: Readonly<Record<string, ReadonlyMap<string, string>>> = {
    ...{ indicator: indicators, numerator: indicators, denominator: indicators },
    ...{ place: places, scope: places, town: places, within: places },
    ...{ target: labels, partOf: labels, alternativeTo: labels, document: documents },
    source: toNames(corpus.sources, ({ title }) => title),
  };
  const choices = listChoices(locale);
  return {
    named: (column) => names[column],
    said: (column, row) => {
      const value = row[column];
      if (column === 'period') return sayPeriod(row, locale);
      if (typeof value === 'boolean') return messages(locale).workbook.truth[`${value}`];
      if (typeof value !== 'string') return null;
      const unit = unitSchema.safeParse(value);
      if (column === 'unit' && unit.success) return formatUnit(unit.data, locale);
      return choices[column]?.[value] ?? null;
    },
    sources: toNames(corpus.sources, ({ address }) => address),
  };
}

function toNames<T extends { readonly id: string }>(
  records: readonly T[],
  name: (record: T) => string,
): ReadonlyMap<string, string> {
  return new Map(records.map((record) => [record.id, name(record)]));
}

function sayPeriod({ period, year }: Row, locale: Locale): string | null {
  const read = observationSchema.shape.period.safeParse(period);
  return read.success && typeof year === 'number' ? formatPeriod(year, read.data, locale) : null;
}

type Choices = Readonly<Record<string, Readonly<Record<string, string>>>>;

function listChoices(locale: Locale): Choices {
  const words = messages(locale);
  const { chart, natures, status, target } = words;
  return {
    status: { ...status, ...chart.statuses },
    missingReason: chart.missing,
    confidence: words.confidenceShort,
    confidenceReason: words.confidenceReasons,
    listConfidence: words.confidenceShort,
    nature: natures,
    reason: target.reasons,
    comparator: target.comparators,
    mode: target.scopeModes,
    scopeMode: target.scopeModes,
    baseRule: target.baseRules,
    kind: target.kinds,
  };
}
