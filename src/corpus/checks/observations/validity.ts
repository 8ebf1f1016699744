import type { ParsedContent } from '../../parsed.ts';
import { type Issue, toIssue } from '../../issue.ts';

/** A value speaks of years in which its town existed. */
export function checkValidity({ observations, towns }: ParsedContent): Issue[] {
  const townById = new Map(towns.map(({ value }) => [value.id, value]));
  return observations.flatMap(({ value: { place, year, period }, at }) => {
    const town = townById.get(place);
    const firstYear = Number(/^(\d{4})-/.exec(period)?.[1] ?? year);
    if (!town) return [];
    if (firstYear >= (town.validFrom ?? firstYear) && year <= (town.validTo ?? year)) return [];
    const years = `${town.validFrom ?? '…'} to ${town.validTo ?? '…'}`;
    const message = `${place} is valid from ${years}, the value is of ${firstYear} to ${year}`;
    return [toIssue('period-outside-validity', at('year'), message)];
  });
}
