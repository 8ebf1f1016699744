import { messages } from '#i18n/messages.ts';
import { columnIn } from '#schema/words-in.ts';
import type { Surrounding } from '../input/chart-input.ts';
import { toMention } from '../input/to-point.ts';
import { censusYears, type CountyRecords } from './counties-input.ts';

/** The counties around towns as what stands behind their values, in the order of the towns. */
export function toSurroundings({
  countyCensus,
  locale,
  sources,
  towns,
}: CountyRecords): Surrounding[] {
  return towns.flatMap((town) =>
    countyCensus
      .filter(({ place }) => place === town.id)
      .map((census) => {
        const people = [census.population2000, census.population2010, census.population2020];
        const counts = people.flatMap((count, index) => {
          const id = index === 0 ? (census.source2000 ?? census.source) : census.source;
          const year = censusYears[index];
          if (count === null || year === undefined) return [];
          return [{ year, people: count, source: toMention(id, sources) }];
        });
        const { around } = messages(locale).chart;
        const name = around.name(columnIn(town, 'county', locale), columnIn(town, 'name', locale));
        return { town: town.id, name, counts };
      }),
  );
}
