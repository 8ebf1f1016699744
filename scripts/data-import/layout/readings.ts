import type { SheetPlace } from '../issues/import-issue.ts';
import type { SheetTask } from './sheet-task.ts';

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
}

/** How the header of a sheet was understood, column by column. */
export function describeTask({ place, defaults, layout }: SheetTask): Reading {
  const labelOf = (column: number): string => layout.labels[column] ?? '';
  const { row, titles } = layout;
  const fields = [...layout.fields].map(([field, column]) => [column, field] as const);
  if (layout.form === 'sources') {
    const columns = fields.map(([column, field]) => [labelOf(column), field] as const);
    return { place, row, titles, columns, skipped: [] };
  }
  const values = layout.values.map((value) => {
    const said = [
      value.indicator ?? defaults.get('indicator'),
      value.place ?? defaults.get('place'),
      value.year ?? defaults.get('year'),
      value.period ?? defaults.get('period'),
      value.unit ?? (layout.units.length > 0 ? layout.units.join('/') : defaults.get('unit')),
    ];
    const means = said.filter((one) => one !== undefined).join(' ');
    return [value.column, means === '' ? 'value' : means] as const;
  });
  const all = new Map<number, string>([...fields, ...values]);
  return {
    ...{ place, row, titles },
    columns: [...all].toSorted(([a], [b]) => a - b).map(([at, means]) => [labelOf(at), means]),
    skipped: layout.skipped.map(labelOf),
  };
}
