import type { Corpus } from '#corpus/corpus.ts';

/** Whether anything is kept of towns beside their values. */
export function hasTownRecords({ areas, countyCensus, grades }: Corpus): boolean {
  return areas.length + countyCensus.length + grades.length > 0;
}

/** How many values, areas, grades, counts and explanations were read from each source, by its id. */
export function countUses(corpus: Corpus): Map<string, number> {
  const { areas, countyCensus, explanations, grades, observations } = corpus;
  const rows = [...observations, ...areas, ...grades, ...countyCensus, ...explanations];
  const counts = new Map<string, number>();
  const add = (source: string | null) => {
    if (source !== null) counts.set(source, (counts.get(source) ?? 0) + 1);
  };
  for (const { source } of rows) add(source);
  for (const { source2000 } of countyCensus) add(source2000);
  return counts;
}
