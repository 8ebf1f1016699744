import { z } from 'astro/zod';
import type { Observation } from '#schema/observation.ts';
import { natureSchema, type Source } from '#schema/source.ts';
import { observationTable } from '#schema/tables/observations.ts';
import type { Table } from '#schema/tables/table.ts';
import type { FilledTable } from './table-rows.ts';

/** The columns of each view's data.csv: those of the observations, then who published the source and what kind of page it is. */
export const publishedObservationTable: Table = {
  ...observationTable,
  words: 'publishedObservations',
  row: z.strictObject({
    ...observationTable.row.shape,
    publisher: z.string().nullable(),
    nature: natureSchema.nullable(),
  }),
};

/** An observation with what is kept of its source. */
export type PublishedObservation = Observation & Pick<Source, 'publisher' | 'nature'>;

/** Observations as a file of their own shows them, where no table of sources stands beside. */
export function publishObservations(
  rows: readonly Observation[],
  sources: ReadonlyMap<string, Source>,
): { readonly table: FilledTable; readonly observations: readonly PublishedObservation[] } {
  const observations = rows.map((row) => {
    const { publisher = null, nature = null } = sources.get(row.source) ?? {};
    return { ...row, publisher, nature };
  });
  return { table: { table: publishedObservationTable, rows: observations }, observations };
}
