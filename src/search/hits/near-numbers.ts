import { toAskedNumber, type Asked } from '../query/asked.ts';
import type { FoldedEntry } from '../catalogue/entry-match.ts';
import type { Query } from '../query/query.ts';
import { fold } from '../characters/fold.ts';
import { toEntryPlace, toQueries, type NamedPlace } from './named-places.ts';

const mostNear = 6;

/** Queries of which every entry that findNearNumbers finds answers one. */
export function listNearQueries(asked: Asked): Query[] {
  const number = splitNumber(toAskedNumber(asked));
  return number === null ? [] : toQueries([fold(number.series), fold(`${number.serial}号`)]);
}

/** The documents whose numbers share the code and year, or the serial number, of the number asked for. */
export function findNearNumbers(asked: Asked, entries: readonly FoldedEntry[]): NamedPlace[] {
  const number = splitNumber(toAskedNumber(asked));
  if (number === null) return [];
  const near = entries.filter(({ entry: { kind, names } }) => {
    const other = kind === 'document' ? splitNumber(names[0] ?? null) : null;
    return other !== null && (other.series === number.series || other.serial === number.serial);
  });
  return near.slice(0, mostNear).map(({ entry }) => toEntryPlace(entry));
}

function splitNumber(number: string | null): { series: string; serial: string } | null {
  const match = /^(.+〕)(\d+)号$/.exec(number ?? '');
  return match === null ? null : { series: match[1] ?? '', serial: match[2] ?? '' };
}
