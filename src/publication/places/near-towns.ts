import {
  compareDecimals,
  type Decimal,
  multiplyDecimals,
  parseDecimal,
  subtractDecimals,
} from '#indicators/numbers/decimal.ts';
import { convertUnit } from '#indicators/numbers/units.ts';
import type { CorpusIndicator } from '#corpus/corpus.ts';
import type { Town } from '#schema/place.ts';
import type { Publication } from '../publication.ts';
import { listYearValues, type YearValue } from './year-values.ts';

/** A town with the value that is compared, or null where none was found. */
export interface ComparedTown {
  readonly town: Town;
  readonly value: YearValue | null;
}

/** Towns beside one town by the same indicator of the same year. */
export interface TownsBy {
  readonly indicator: CorpusIndicator;
  readonly year: number;
  readonly own: YearValue;
  readonly others: readonly ComparedTown[];
}

/** The other towns of a town's prefecture, compared by what most of them share with it, in the latest such year; null where they share nothing. */
export function findNeighbours(
  publication: Publication,
  town: Town,
): { readonly towns: readonly Town[]; readonly by: TownsBy | null } {
  const { corpus } = publication;
  const towns = corpus.towns.filter(
    ({ id, prefecture }) => prefecture === town.prefecture && id !== town.id,
  );
  const measures = corpus.indicators.filter(({ kind }) => kind !== 'rank' && kind !== 'grade');
  const shared = listShared(publication, town, measures, (others) => {
    const values = new Map(others.map((other) => [other.town.id, other.value]));
    return towns.map((other) => ({ town: other, value: values.get(other.id) ?? null }));
  });
  return { towns, by: pickBest(shared) };
}

/** The larger of two towns of like size is at most so many halves of the smaller. */
const mostHalves = 3;

/** The towns of like size, the nearest first, by the count of people and the year that finds most of them; null where there is none. */
export function findPeers(publication: Publication, town: Town): TownsBy | null {
  const counts = publication.corpus.indicators.filter((indicator) => indicator.counts);
  const shared = listShared(publication, town, counts, (others, own) =>
    others
      .filter(({ value }) => isLike(own, value))
      .toSorted((a, b) => compareDecimals(apart(own, a.value), apart(own, b.value))),
  );
  return pickBest(shared);
}

interface Valued extends ComparedTown {
  readonly value: YearValue;
}

/** Every indicator and year of which the town has a value, with those that `pick` takes of the other towns that have one. */
function listShared(
  publication: Publication,
  town: Town,
  indicators: readonly CorpusIndicator[],
  pick: (others: readonly Valued[], own: YearValue) => readonly ComparedTown[],
): TownsBy[] {
  return indicators.flatMap((indicator) =>
    listYearValues(publication, indicator.id).flatMap(({ values, year }): TownsBy[] => {
      const own = values.get(town.id);
      if (own === undefined) return [];
      const others = [...values.values()].flatMap((value): Valued[] => {
        const other = publication.towns.get(value.place);
        return other === undefined || other.id === town.id ? [] : [{ town: other, value }];
      });
      return [{ indicator, year, own, others: pick(others, own) }];
    }),
  );
}

/** That with most values, of these the latest; null where none has any. */
function pickBest(shared: readonly TownsBy[]): TownsBy | null {
  const count = ({ others }: TownsBy) => others.filter(({ value }) => value !== null).length;
  const [best] = shared.toSorted((a, b) => count(b) - count(a) || b.year - a.year);
  return best === undefined || count(best) === 0 ? null : best;
}

function isLike(a: YearValue, b: YearValue): boolean {
  const [small, large] = [measure(a, a), measure(b, a)].toSorted(compareDecimals);
  if (small === undefined || large === undefined) return false;
  const times = (value: Decimal, factor: number) =>
    multiplyDecimals(value, parseDecimal(String(factor)));
  return compareDecimals(times(large, 2), times(small, mostHalves)) <= 0;
}

function apart(own: YearValue, { unit, value }: YearValue): Decimal {
  const difference = subtractDecimals(measure({ unit, value }, own), measure(own, own));
  return { ...difference, units: difference.units < 0n ? -difference.units : difference.units };
}

/** A value in the unit of another; units of one indicator measure the same. */
function measure(
  { unit, value }: Pick<YearValue, 'unit' | 'value'>,
  { unit: wanted }: YearValue,
): Decimal {
  const printed = parseDecimal(value);
  return convertUnit(printed, unit, wanted) ?? printed;
}
