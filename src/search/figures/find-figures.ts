import { isTown, type Meaning } from '../question/lexicon.ts';
import type { Meant } from '../question/read-meant.ts';
import type { Figure, FigureFile } from './figure-file.ts';

/** What is known of an indicator at a place. */
export interface FigureAnswer {
  readonly place: Meaning;
  readonly indicator: Meaning;
  /** The page of its town, and of what is no town that of the indicator. */
  readonly address: string;
  /** The years that were asked for; empty where none was. */
  readonly years: readonly number[];
  /** The values that answer, the latest first; none where nothing was found. */
  readonly figures: readonly Figure[];
  /** Its values of other years, the latest first. */
  readonly others: readonly Figure[];
  /** That nothing was found and who could publish it, where nothing answers. */
  readonly none: FigureFile['none'] | null;
}

/** So many indicators of a place are told at most. */
const mostTold = 6;

/** Whether a question asks for figures of a place: of an indicator, or of all in a year. */
export function asksFigures({ named, years, rest }: Meant): boolean {
  return named.place.length > 0 && rest === '' && (named.indicator.length > 0 || years.length > 0);
}

/** What is published of the place, the indicator and the year of a question; one answer that says what is missing where nothing is. */
export function findFigures(
  { named, years }: Meant,
  place: Meaning,
  { figures, none }: FigureFile,
  listIndicator: (id: string) => Meaning | null,
): FigureAnswer[] {
  const ids =
    named.indicator.length > 0
      ? named.indicator.map(({ id }) => id)
      : [...new Set(figures.map(({ indicator }) => indicator))];
  const answers = ids.flatMap((id): FigureAnswer[] => {
    const indicator = listIndicator(id);
    const own = figures.filter((figure) => figure.indicator === id).toSorted((a, b) => b.to - a.to);
    const wanted = years.length === 0 ? own.slice(0, 1) : own.filter((one) => isOf(one, years));
    const last = wanted[0]?.to;
    const told = years.length === 0 ? own.filter(({ to }) => to === last) : wanted;
    if (indicator === null) return [];
    const others = own.filter((one) => !told.includes(one));
    const { address } = isTown(place) ? place : indicator;
    return [{ place, indicator, address, years, figures: told, others, none: null }];
  });
  const known = answers.filter((answer) => answer.figures.length > 0);
  if (known.length > 0) return known.slice(0, mostTold);
  const [first] = answers.toSorted((a, b) => b.others.length - a.others.length);
  return first === undefined ? [] : [{ ...first, none }];
}

function isOf({ from, to }: Figure, years: readonly number[]): boolean {
  return years.some((year) => from <= year && year <= to);
}
