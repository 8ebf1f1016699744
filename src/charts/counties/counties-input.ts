import { remember } from '#remember.ts';
import type { CountyCensus, Town } from '#schema/place.ts';
import type { Nature } from '#schema/natures.ts';
import { namePublisher, type Source } from '#schema/source.ts';
import type { Locale } from '#schema/text.ts';
import { columnIn, columnLang } from '#schema/words-in.ts';

/** The years of the censuses, the first first. */
export const censusYears = [2000, 2010, 2020] as const;

/** A county around a town, with its people at each census and the urban share of the later two, as published. */
export interface CountyRow {
  /** The town that lies in it, by which the row is known. */
  readonly id: string;
  readonly county: string;
  readonly town: string;
  /** The language of these names where it is not the page's. */
  readonly lang: string | undefined;
  /** In the order of the years; null where no count was found. */
  readonly people: readonly [string | null, string, string];
  readonly urbanShares: readonly [string, string];
  readonly note: string | null;
  readonly sources: readonly {
    readonly id: string;
    readonly publisher: string;
    readonly nature: Nature | null;
  }[];
}

/** The counties around towns: surroundings, never values of the towns. */
export interface CountiesInput {
  readonly locale: Locale;
  readonly rows: readonly CountyRow[];
}

/** What is kept of counties and of what lies in them. */
export interface CountyRecords {
  readonly locale: Locale;
  readonly towns: readonly Town[];
  readonly sources: readonly Source[];
  readonly countyCensus: readonly CountyCensus[];
}

/** The counties in the order of their towns; null where none is kept. */
export const toCountiesInput = remember((records: CountyRecords): CountiesInput | null => {
  const { locale } = records;
  const rows = listCensuses(records).map(([town, census]) => toRow(town, census, records));
  return rows.length === 0 ? null : { locale, rows };
});

/** The towns whose county was counted, each with what was counted, in the order of the towns. */
export function listCensuses({
  countyCensus,
  towns,
}: Pick<CountyRecords, 'countyCensus' | 'towns'>): (readonly [Town, CountyCensus])[] {
  return towns.flatMap((town) =>
    countyCensus
      .filter(({ place }) => place === town.id)
      .map((census): [Town, CountyCensus] => [town, census]),
  );
}

/** The people of a county in the years of the censuses, null where no count was found. */
export function listPeople(census: CountyCensus): readonly [string | null, string, string] {
  return [census.population2000, census.population2010, census.population2020];
}

function toRow(town: Town, census: CountyCensus, { locale, sources }: CountyRecords): CountyRow {
  const used = [...new Set([census.source2000 ?? census.source, census.source])];
  return {
    id: town.id,
    county: columnIn(town, 'county', locale),
    town: columnIn(town, 'name', locale),
    lang: columnLang(town, 'county', locale),
    people: listPeople(census),
    urbanShares: [census.urbanShare2010, census.urbanShare2020],
    note: columnIn(census, 'note', locale),
    sources: used.flatMap((id) =>
      sources
        .filter((source) => source.id === id)
        .map((source) => ({ id, publisher: namePublisher(source), nature: source.nature })),
    ),
  };
}
