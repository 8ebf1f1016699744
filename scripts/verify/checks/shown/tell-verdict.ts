import { messages } from '#i18n/messages.ts';
import type { Assessment } from '#indicators/assessment.ts';
import { classOf } from '#indicators/status-class.ts';
import type { Locale } from '#schema/text.ts';

const shapes = { reached: 'good', failed: 'bad', 'under-way': 'open', open: 'absent' } as const;

/** What may be said of a target in a word: of a goal for each town of which only some are known, how many those are. */
export function tellVerdict(
  { readings, status }: Pick<Assessment, 'readings' | 'status'>,
  locale: Locale,
): { readonly words: string; readonly shape: string } {
  const [counts, ...others] = readings.map((reading) => reading.counts);
  const known = counts ? counts.met + counts.missed : 0;
  if (counts && others.length === 0 && known > 0 && counts.total !== known) {
    const unknown = counts.total === null ? 0 : counts.total - known;
    const words = messages(locale).target.answer.known(counts.met, counts.missed, unknown);
    return { words, shape: 'open' };
  }
  const isLate = status === 'behind' || status === 'far-behind';
  return {
    words: messages(locale).status[status],
    shape: isLate ? 'bad' : shapes[classOf(status)],
  };
}
