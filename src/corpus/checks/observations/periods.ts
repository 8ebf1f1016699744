import type { Observation } from '#schema/observation.ts';
import type { ParsedContent } from '../../parsed.ts';
import { type Issue, toIssue } from '../../issue.ts';

/** Months run forwards within the year; a span of years begins before its year and ends in it; nothing is measured before it is over. */
export function checkPeriods({ observations }: ParsedContent): Issue[] {
  return observations.flatMap(({ value, at }) => {
    const problem = findProblem(value.period, value.year);
    if (problem !== null) return [toIssue('period-invalid', at('period'), problem)];
    const far = findFarYear(value);
    return far === null ? [] : [toIssue('period-not-over', at('year'), far)];
  });
}

/** Before it no figure of the People's Republic was taken; a spreadsheet makes such years of numbers. */
const firstYear = 1949;

/** What is wrong with the time of a value beside the day on which it was taken over. A forecast may speak of a year that is not over. */
function findFarYear({ period, year, vintage, status }: Observation): string | null {
  if (year < firstYear) return `the year ${year} lies before ${firstYear}`;
  const [taken = 0, month = 12] = vintage.split('-').map(Number);
  const last = Number(/^M\d\d-M(\d\d)$/.exec(period)?.[1] ?? 12);
  const isOver = year < taken || (year === taken && (last <= month || status === 'estimate'));
  return isOver ? null : `${period} of ${year} was not over on ${vintage}`;
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
