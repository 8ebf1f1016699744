import { messages } from '#i18n/messages.ts';
import { columnIn } from '#schema/words-in.ts';
import type { Surrounding } from '../input/chart-input.ts';
import { toMention } from '../input/to-point.ts';
import { censusYears, type CountyRecords, listCensuses, listPeople } from './counties-input.ts';

/** The counties around towns as what stands behind their values, in the order of the towns. */
export function toSurroundings(records: CountyRecords): Surrounding[] {
  const { locale, sources } = records;
  const { around } = messages(locale).chart;
  return listCensuses(records).map(([town, census]) => {
    const counts = listPeople(census).flatMap((people, index) => {
      const id = index === 0 ? (census.source2000 ?? census.source) : census.source;
      const year = censusYears[index];
      if (people === null || year === undefined) return [];
      return [{ year, people, source: toMention(id, sources) }];
    });
    const name = around.name(columnIn(town, 'county', locale), columnIn(town, 'name', locale));
    return { town: town.id, name, counts };
  });
}
