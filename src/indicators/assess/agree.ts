import type { ReadingFinding } from '../assessment.ts';
import { explainGaps } from './explain-gaps.ts';
import type { Reason, Status } from '../status.ts';
import { classOf } from '../status-class.ts';

/** Of statuses that come to the same, the one that claims least comes first. */
const leastFirst: readonly Status[] = [
  'met-within-rounding',
  'already-met',
  'met',
  'missed-narrowly',
  'missed-by-some',
  'missed',
  'reversed',
];

/** The status that all readings share, or `ambiguous` where they would decide differently. */
export function findAgreement(readings: readonly ReadingFinding[]): {
  readonly status: Status;
  readonly reason: Reason | null;
} {
  const [first, ...others] = readings;
  if (!first) throw new Error('expected at least one reading, got none');
  if (others.every(({ status }) => status === first.status)) {
    return others.length === 0 ? first : { status: first.status, reason: sharedReason(readings) };
  }
  const classes = new Set(readings.map(({ status }) => classOf(status)));
  const [shared] = classes;
  if (classes.size > 1 || shared === 'under-way') return disagreement;
  if (shared === 'open') return explainGaps(readings);
  const status = leastFirst.find((one) => readings.some((reading) => reading.status === one));
  return { status: status ?? first.status, reason: null };
}

const disagreement = { status: 'ambiguous', reason: 'readings-disagree' } as const;

function sharedReason(readings: readonly ReadingFinding[]): Reason | null {
  const [first] = readings;
  if (first && classOf(first.status) === 'open') return explainGaps(readings).reason;
  return readings.every(({ reason }) => reason === first?.reason) ? (first?.reason ?? null) : null;
}
