import { compareDecimals, parseDecimal } from '#indicators/numbers/decimal.ts';
import { convertUnit } from '#indicators/numbers/units.ts';
import type { Unit } from '#schema/text.ts';
import type { CorpusIndicator } from '../../corpus.ts';
import type { ParsedContent } from '../../parsed.ts';
import { type Issue, type IssueLocation, toIssue } from '../../issue.ts';

interface Amount {
  readonly indicator: string;
  readonly value: string | null;
  readonly unit: Unit | null;
  readonly locate: () => IssueLocation;
}

/** No value lies outside what can be true of its indicator (a share: 0 to 100). */
export function checkRanges({ documents, indicators, observations }: ParsedContent): Issue[] {
  const indicatorById = new Map(indicators.map(({ value }) => [value.id, value]));
  const levels = documents
    .flatMap((document) => document.targets)
    .filter(({ value }) => value.kind === 'level' || value.kind === 'coverage');
  const amounts: Amount[] = [...observations, ...levels].map(({ value, at }) => ({
    indicator: value.indicator,
    value: value.value,
    unit: value.unit,
    locate: () => at('value'),
  }));
  return amounts.flatMap((amount) => findIssue(amount, indicatorById.get(amount.indicator)));
}

function findIssue(amount: Amount, indicator: CorpusIndicator | undefined): Issue[] {
  if (!indicator || amount.value === null || amount.unit === null) return [];
  const value = convertUnit(parseDecimal(amount.value), amount.unit, indicator.unit);
  if (value === null) return [];
  const { min, max } = boundsOf(indicator);
  const tooLow = min !== null && compareDecimals(value, parseDecimal(min)) < 0;
  const tooHigh = max !== null && compareDecimals(value, parseDecimal(max)) > 0;
  if (!tooLow && !tooHigh) return [];
  const range = `${min ?? '…'} to ${max ?? '…'} ${indicator.unit}`;
  const message = `${amount.value} ${amount.unit} lies outside ${range} of ${indicator.id}`;
  return [toIssue('value-out-of-range', amount.locate(), message)];
}

/** A share has the bounds of a share, whatever its file says or forgets. */
function boundsOf({ kind, max, min, unit }: CorpusIndicator): Pick<CorpusIndicator, 'min' | 'max'> {
  const isShare = (kind === 'share' || kind === 'coverage') && unit === '%';
  return isShare ? { min: min ?? '0', max: max ?? '100' } : { min, max };
}
