import type { PageCheck } from '../../site/page-check.ts';

/** Every page closes what it opens, so that a browser sees the same tree as the other checks. */
export function checkMarkup(): PageCheck {
  return {
    see: ({ address, faults }) =>
      faults.map((message) => ({
        check: 'markup',
        place: address,
        message,
        remedy: 'Close each element where it was opened, and put no block into a paragraph.',
      })),
  };
}
