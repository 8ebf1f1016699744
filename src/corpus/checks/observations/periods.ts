import type { ParsedContent } from '../../parsed.ts';
import { type Issue, toIssue } from '../../issue.ts';

/** Months run forwards within the year; a span of years begins before its year and ends in it. */
export function checkPeriods({ observations }: ParsedContent): Issue[] {
  return observations.flatMap(({ value: { period, year }, at }) => {
    const problem = findProblem(period, year);
    return problem === null ? [] : [toIssue('period-invalid', at('period'), problem)];
  });
}

function findProblem(period: string, year: number): string | null {
  const months = /^M(\d\d)-M(\d\d)$/.exec(period);
  if (months && Number(months[1]) > Number(months[2])) {
    return `the months of "${period}" run backwards`;
  }
  if (period === 'M01-M12') return '"M01-M12" is the full year, which is written `year`';
  const span = /^(\d{4})-(\d{4})$/.exec(period);
  if (span && (Number(span[2]) !== year || Number(span[1]) >= year)) {
    return `the span "${period}" does not end in the year ${year}, or does not begin before it`;
  }
  return null;
}
