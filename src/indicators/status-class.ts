import type { TownCounts } from './assessment.ts';
import type { Status } from './status.ts';

/** A verdict as it may be said: a status, and where only some towns are known, how many. */
export interface Verdict {
  readonly status: Status;
  readonly counts: TownCounts | null;
}

/** A full mark, a crossed one, a half full one or a dashed one. */
export type Shape = 'good' | 'bad' | 'open' | 'absent';

/** What a status comes to: reached, failed, under way, or no verdict. */
export type StatusClass = 'reached' | 'failed' | 'under-way' | 'open';

const classes: Readonly<Record<Status, StatusClass>> = {
  met: 'reached',
  'met-within-rounding': 'reached',
  'already-met': 'reached',
  'missed-narrowly': 'failed',
  missed: 'failed',
  'missed-by-some': 'failed',
  reversed: 'failed',
  ahead: 'under-way',
  'on-track': 'under-way',
  behind: 'under-way',
  'far-behind': 'under-way',
  pending: 'open',
  'no-data': 'open',
  'no-baseline': 'open',
  'not-comparable': 'open',
  'not-quantified': 'open',
  ambiguous: 'open',
  superseded: 'open',
};

/** The class of a status. */
export function classOf(status: Status): StatusClass {
  return classes[status];
}

const shapes = { reached: 'good', failed: 'bad', 'under-way': 'open', open: 'absent' } as const;

/** The shape beside a verdict: half full where only a part of the towns is known, whatever they came to. */
export function toVerdictShape({ counts, status }: Verdict): Shape {
  return counts === null ? toShape(status) : 'open';
}

/** The shape beside the word of a status, by the name of its style: a status is never told by colour alone. */
export function toShape(status: Status): Shape {
  return status === 'behind' || status === 'far-behind' ? 'bad' : shapes[classOf(status)];
}
