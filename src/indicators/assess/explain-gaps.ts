import type { Reason, Status } from '../status.ts';

/** Of several gaps, the status that tells most comes first. */
const statusOrder: readonly Status[] = [
  'no-baseline',
  'not-comparable',
  'ambiguous',
  'no-data',
  'pending',
];

/** Of several reasons, the one that tells most comes first. */
const reasonOrder: readonly (Reason | null)[] = [
  'withheld',
  'not-published',
  'not-found',
  'part-of-group-only',
  'part-of-towns-only',
  'alternative-unknown',
  'part-of-year-only',
  'estimate-only',
  'other-years-only',
  'other-group-only',
];

interface Explained {
  readonly status: Status;
  readonly reason: Reason | null;
}

/** One status and reason for several places or readings of which none has a verdict. */
export function explainGaps(gaps: readonly Explained[]): Explained {
  const status = statusOrder.find((one) => gaps.some((gap) => gap.status === one)) ?? 'no-data';
  const reasons = gaps.filter((gap) => gap.status === status).map(({ reason }) => reason);
  const reason = reasonOrder.find((one) => reasons.includes(one)) ?? reasons[0];
  return { status, reason: reason ?? 'no-observation' };
}
