import { parseDecimal } from './decimal.ts';

/** Where one status ends and the next begins, as shares of one; the method page shows these same numbers. */
export const thresholds = {
  /** Of the way from start to goal, at the deadline: from here on a miss is narrow. */
  missedNarrowly: '0.95',
  /** Of the pace needed, before the deadline: above this a target is ahead. */
  ahead: '1.05',
  /** Of the pace needed: from here on a target is on track. */
  onTrack: '0.95',
  /** Of the pace needed: from here on a target is behind, below it far behind. */
  behind: '0.60',
} as const;

/** The standings before the deadline, the fastest first: each from so many times the pace needed, or above it. */
export const paceBands = [
  { status: 'ahead', limit: thresholds.ahead, included: false },
  { status: 'on-track', limit: thresholds.onTrack, included: true },
  { status: 'behind', limit: thresholds.behind, included: true },
] as const;

/** How many decimals a quotient is shown with; the verdict is taken before it is cut off. */
export const shownDecimals = 4;

/** From this share of the way on a miss is narrow, as a decimal. */
export const missedNarrowly = parseDecimal(thresholds.missedNarrowly);
