import { expect, it } from 'vitest';
import { listCoverage } from '#publication/places/indicator-coverage.ts';
import { toPublication } from '#publication/publication.ts';
import { readFirstCorpus } from '../corpus/real-content.ts';

it('counts full-year values of towns, the indicator that most towns have first', () => {
  const coverage = listCoverage(toPublication(readFirstCorpus()));
  const towns = coverage.map((one) => one.towns);
  expect(towns).toEqual(towns.toSorted((a, b) => b - a));
  expect(Math.min(...towns)).toBeGreaterThanOrEqual(3);
  const gdp = coverage.find(({ indicator }) => indicator.id === 'gdp');
  expect([gdp?.towns, gdp?.values, gdp?.years[0], gdp?.years.at(-1)]).toEqual([10, 18, 2005, 2024]);
});
