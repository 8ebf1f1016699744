import type { Bilingual, Locale } from '#schema/text.ts';
import type {
  ChartPoint,
  ChartSeries,
  SeriesInput,
  SourceMention,
  Surrounding,
} from '../input/chart-input.ts';
import type { SchemeTile } from '../tiles/town-scheme.ts';

/** Towns that can be shown without the others. */
export interface TownGroup {
  readonly id: string;
  readonly name: string;
  readonly towns: readonly string[];
}

/** All that the states of a chart are drawn from. */
export interface ChartData {
  readonly input: SeriesInput;
  readonly groups: readonly TownGroup[];
  /** All towns, with a value or without, in the places of their prefectures. */
  readonly tiles: readonly SchemeTile[];
  /** The residents of the same places, by which a value for each is worked out; null where that says nothing. */
  readonly residents: SeriesInput | null;
  /** The counties around the towns, where people are counted; else none. */
  readonly around: readonly Surrounding[];
  /** Another indicator against which it is held, where a reader asked for one. */
  readonly against?: SeriesInput;
  /** What every page and file says first, as of made-up figures; null where there is nothing. */
  readonly notice: string | null;
  /** Its page, with scheme and host. */
  readonly address: string;
  /** The page that shows it inside pages of others, with scheme and host. */
  readonly embed: string;
  /** The day up to which values were collected. */
  readonly asOf: string;
  /** What citations call this site. */
  readonly citedAs: Bilingual;
}

/** Points with their sources by id, each source once: the form in which a page loads the data of its chart. */
export interface PackedData extends Omit<ChartData, 'against' | 'input' | 'residents'> {
  readonly sources: readonly SourceMention[];
  readonly input: PackedInput;
  readonly residents: PackedInput | null;
}

type PackedPoint = Omit<ChartPoint, 'source'> & { readonly source: string };
type PackedSeries = Omit<ChartSeries, 'points'> & { readonly points: readonly PackedPoint[] };
type PackedInput = Omit<SeriesInput, 'series' | 'locale'> & {
  readonly locale: Locale;
  readonly series: readonly PackedSeries[];
};

/** The data of a chart as it is written to a file; `unpackData` gives the same back. */
export function packData({ input, residents, ...others }: Omit<ChartData, 'against'>): PackedData {
  const points = [input, residents]
    .flatMap((one) => one?.series ?? [])
    .flatMap((one) => one.points);
  const sources = new Map(points.map(({ source }) => [source.id, source]));
  const pack = (one: SeriesInput): PackedInput => ({
    ...one,
    series: one.series.map((series) => ({
      ...series,
      points: series.points.map((point) => ({ ...point, source: point.source.id })),
    })),
  });
  return {
    ...others,
    sources: [...sources.values()],
    input: pack(input),
    residents: residents && pack(residents),
  };
}

/** The data of a chart as `packData` wrote it; throws where a point names a source that is not there. */
export function unpackData({ input, residents, sources, ...others }: PackedData): ChartData {
  const known = new Map(sources.map((source) => [source.id, source]));
  const unpack = (one: PackedInput): SeriesInput => ({
    ...one,
    series: one.series.map((series) => ({
      ...series,
      points: series.points.map((point) => ({ ...point, source: findSource(point.source, known) })),
    })),
  });
  return { ...others, input: unpack(input), residents: residents && unpack(residents) };
}

function findSource(id: string, known: ReadonlyMap<string, SourceMention>): SourceMention {
  const source = known.get(id);
  if (source === undefined)
    throw new Error(`the data of a chart name the source ${id}, which they do not hold`);
  return source;
}
