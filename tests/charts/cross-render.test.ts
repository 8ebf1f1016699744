import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { z } from 'astro/zod';
import { describeSeries } from '#charts/series/series-sentence.ts';
import { drawSeries } from '#charts/series/series-chart.ts';
import { tabulateSeries } from '#charts/series/series-table.ts';
import { toSeriesInput } from '#charts/series/series-input.ts';
import { formatObservationsCsv } from '#export/tables/csv.ts';
import { readAllMaterial } from './content.ts';
import { readLabels } from './marks.ts';

const rowSchema = z.object({ period: z.string(), value: z.string() });

/** The number at the end of a label, without the town before it and the unit after it. */
function readNumber(label: string): string | undefined {
  return /(-?\d+(?:\.\d+)?)\D*$/.exec(label)?.[1];
}

describe.each(['zh', 'en'] as const)('one number in %s', (locale) => {
  const material = readAllMaterial(locale);
  const indicators = material.indicators.filter(({ id }) =>
    material.observations.some(({ indicator }) => indicator === id),
  );

  it.each(indicators.map(({ id }) => id))('is the same everywhere for %s', (id) => {
    const indicator = indicators.find((one) => one.id === id);
    if (!indicator) throw new Error(`no indicator ${id}`);
    const input = toSeriesInput(indicator, material);
    const own = material.observations.filter((row) => row.indicator === id);
    const csv = z
      .array(rowSchema)
      .parse(parse(formatObservationsCsv(own), { columns: true }))
      .map(({ value }) => value);
    const cells = tabulateSeries(input)
      .groups.flatMap(({ rows }) => rows)
      .flatMap((row) => row.filter(({ numeric }) => numeric).map(({ text }) => readNumber(text)));
    expect(cells.toSorted()).toEqual(csv.toSorted());
    for (const size of ['wide', 'narrow'] as const) {
      const labels = readLabels(drawSeries(input, size)?.body ?? '').map(readNumber);
      const years = own.filter(({ period }) => period === 'year').map(({ value }) => value);
      const drawn = input.series.flatMap(({ aside, points }) => (aside ? [] : points));
      const full = drawn.filter(({ period }) => period === 'year').map(({ value }) => value);
      expect(labels.toSorted()).toEqual(full.toSorted());
      expect(years).toEqual(expect.arrayContaining(labels));
    }
    const figures = [...describeSeries(input).matchAll(/(\d+(?:\.\d+)?)\u00a0?(?:亿元|万人)/g)];
    const known = [...csv, ...input.goals.map(({ value }) => value)];
    expect(figures.filter(([, figure]) => !known.includes(figure ?? ''))).toEqual([]);
  });
});
