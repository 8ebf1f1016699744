import { describe, expect, it } from 'vitest';
import {
  findSingleValue,
  listSingleValues,
  toFiguresPath,
  toIndicatorPage,
} from '#publication/places/single-values.ts';
import { singlesPath } from '#indicators/indicator-path.ts';
import { toTownInput } from '#charts/town/town-input.ts';
import { toChartRecords } from '#publication/chart-records.ts';
import { toCatalogue } from '#publication/search-catalogue.ts';
import { toPublication } from '#publication/publication.ts';
import { listViews } from '#views/list-views.ts';
import { readFirstCorpus } from '../corpus/real-content.ts';

const publication = toPublication(readFirstCorpus());
const find = (id: string) => {
  const found = publication.indicators.get(id);
  if (!found) throw new Error(`no indicator ${id}`);
  return found;
};

describe('indicators of which one value is known', () => {
  it('are those with exactly one row', () => {
    const singles = listSingleValues(publication);
    expect(singles).toHaveLength(33);
    expect(singles.map(({ indicator }) => indicator.id)).toContain('urbanisation-rate');
    expect(findSingleValue(publication, 'gdp')).toBeNull();
    expect(findSingleValue(publication, 'land-transfer-rate')).toBeNull();
    expect(findSingleValue(publication, 'urbanisation-rate')?.value).toBe('56.8');
  });

  it('have their figures on the page that they share', () => {
    const rate = find('urbanisation-rate');
    expect(toFiguresPath(publication, rate)).toBe('/indicators/one-value/#urbanisation-rate');
    expect(toFiguresPath(publication, find('gdp'))).toBe('/indicators/gdp/#series');
  });

  it('are linked where they are read, from search and from the charts of towns', () => {
    expect(toIndicatorPage(publication, 'urbanisation-rate')).toBe(
      '/indicators/one-value/#urbanisation-rate',
    );
    expect(toIndicatorPage(publication, 'gdp')).toBe('/indicators/gdp/');
    const singles = listSingleValues(publication);
    const shared = singles.map(({ indicator }) => `${singlesPath}#${indicator.id}`);
    const found = toCatalogue(publication).entries.map(({ address }) => address);
    expect(found).toEqual(expect.arrayContaining(shared));
    const records = toChartRecords(publication, 'en');
    const drawn = records.towns.flatMap((town) => toTownInput(town, records).indicators);
    const links = drawn.flatMap(({ series }) => series.map(({ href }) => href));
    expect(links).toContain('/en/indicators/gdp/');
    const ofTowns = singles.filter(({ observation }) => publication.towns.has(observation.place));
    expect(ofTowns.length).toBeGreaterThan(0);
    for (const { indicator } of ofTowns)
      expect(links).toContain(`/en${singlesPath}#${indicator.id}`);
  });

  it('keep the files that were ever published', () => {
    const views = listViews(publication, 'zh').filter(({ path }) => path.startsWith(singlesPath));
    expect(views).toHaveLength(listSingleValues(publication).length);
    const rate = views.find(({ id }) => id === 'urbanisation-rate');
    expect(rate).toMatchObject({
      file: '/indicators/urbanisation-rate/data',
      image: '/indicators/urbanisation-rate/chart',
      isInWords: true,
    });
  });
});
