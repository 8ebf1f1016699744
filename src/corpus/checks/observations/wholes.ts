import type { CorpusIndicator } from '../../corpus.ts';
import type { ParsedContent } from '../../parsed.ts';
import type { Cell } from './store/observation-store.ts';

/** Finds the cells that a cell is a part of. */
export interface Wholes {
  /** The cells of which a cell is a part, whether they have a value or not. */
  of(cell: Cell): Cell[];
}

/**
 * Three ways in which one value is a part of another: the upper number of a share of the lower one; a town, or a set of towns,
 * of the set that holds it; some months of the year. The last two hold only where values can be added and are never negative.
 */
export function createWholes({ indicators, scopes }: ParsedContent): Wholes {
  const denominators = listDenominators(indicators.map(({ value }) => value));
  const sums = new Set(indicators.filter(({ value }) => isSum(value)).map(({ value }) => value.id));
  const flows = new Set(
    indicators.filter(({ value }) => value.kind === 'flow').map(({ value }) => value.id),
  );
  const scopesOf = listScopes(scopes.map(({ value }) => value));
  return {
    of: ({ indicator, place, period, year }) => {
      const cell = { indicator, place, period, year };
      const below = denominators.get(indicator) ?? [];
      const larger = sums.has(indicator) ? (scopesOf.get(place) ?? []) : [];
      const isPartOfYear = period.startsWith('M') && sums.has(indicator) && flows.has(indicator);
      return [
        ...below.map((other) => ({ ...cell, indicator: other })),
        ...larger.map((other) => ({ ...cell, place: other })),
        ...(isPartOfYear ? [{ ...cell, period: 'year' }] : []),
      ];
    },
  };
}

function isSum({ additive, min }: CorpusIndicator): boolean {
  return additive && min !== null && !min.startsWith('-');
}

/** By the indicator above the line of a share, those below it. */
function listDenominators(indicators: readonly CorpusIndicator[]): Map<string, string[]> {
  const found = new Map<string, string[]>();
  for (const { kind, numerator, denominator } of indicators) {
    if (kind !== 'share' || numerator === null || denominator === null) continue;
    found.set(numerator, [...(found.get(numerator) ?? []), denominator]);
  }
  return found;
}

/** By place, the sets of towns that hold it, however far up. */
function listScopes(
  scopes: readonly { id: string; within: string | null; members: string[] | null }[],
): Map<string, string[]> {
  const within = new Map(scopes.map((scope) => [scope.id, scope.within]));
  const climb = (id: string | null): string[] => {
    const path: string[] = [];
    // A circle is another check's to report.
    for (let at = id; at !== null && !path.includes(at); at = within.get(at) ?? null) path.push(at);
    return path;
  };
  const found = new Map(scopes.map(({ id, within: parent }) => [id, climb(parent)]));
  for (const { id, members } of scopes) {
    for (const town of members ?? []) {
      found.set(town, [...new Set([...(found.get(town) ?? []), ...climb(id)])]);
    }
  }
  return found;
}
