import type { SheetPlace } from './issues/import-issue.ts';
import { unitSchema } from '#schema/text.ts';
import type { HiddenParts } from './sheet/sheet.ts';
import { findUnit, type IndicatorFacts } from './values/find-unit.ts';
import { convertValue } from './values/settle-number.ts';
import type { SheetTask } from './layout/sheet-task.ts';

/** How the header of a sheet was understood. */
export interface Reading {
  readonly place: SheetPlace;
  /** The last row of the header. */
  readonly row: number;
  readonly titles: readonly string[];
  /** Each column with what it was read as: `C 常住人口（万人）/2013年`, `resident-population 2013 万人`. */
  readonly columns: readonly (readonly [label: string, means: string])[];
  /** The columns that were passed over as an editor said. */
  readonly skipped: readonly string[];
  /** What of the sheet is hidden and was read all the same. */
  readonly hidden: HiddenParts;
}

/** How the header of a sheet was understood, column by column; a unit that will be converted stands with that which it becomes. */
export function describeTask(
  { place, defaults, layout, hidden }: SheetTask,
  facts: ReadonlyMap<string, IndicatorFacts>,
): Reading {
  const labelOf = (column: number): string => layout.labels[column] ?? '';
  const { row, titles } = layout;
  const fields = [...layout.fields].map(([field, column]) => [column, field] as const);
  if (layout.form === 'sources') {
    const columns = fields.map(([column, field]) => [labelOf(column), field] as const);
    return { place, row, titles, columns, skipped: [], hidden };
  }
  const values = layout.values.map((value) => {
    const indicator = value.indicator ?? defaults.get('indicator');
    const known = facts.get(indicator ?? '');
    const stated = findUnit({ cell: null, heading: value.unit, above: layout.units }, known);
    const said = [
      indicator,
      value.place ?? defaults.get('place'),
      value.year ?? defaults.get('year'),
      value.period ?? defaults.get('period'),
      describeUnit(stated ?? defaults.get('unit'), known),
    ];
    const means = said.filter((one) => one !== undefined).join(' ');
    return [value.column, means === '' ? 'value' : means] as const;
  });
  const all = new Map<number, string>([...fields, ...values]);
  return {
    ...{ place, row, titles },
    columns: [...all].toSorted(([a], [b]) => a - b).map(([at, means]) => [labelOf(at), means]),
    skipped: layout.skipped.map(labelOf),
    hidden,
  };
}

function describeUnit(
  words: string | undefined,
  facts: IndicatorFacts | undefined,
): string | undefined {
  const unit = unitSchema.safeParse(words).data ?? null;
  const converted = convertValue('1', unit, facts);
  return converted === null ? words : `${words ?? ''}→${converted.unit}`;
}
