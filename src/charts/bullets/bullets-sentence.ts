import { messages } from '#i18n/messages.ts';
import { joinSentences } from '#i18n/phrases/join-sentences.ts';
import type { BulletInput } from './bullets-input.ts';

/** More rows than this are counted by status, not spelt out. */
const mostNamed = 6;

/** What bars against goals show: each value and its verdict, or how many have which. */
export function describeBullets(input: BulletInput): string {
  const { bulletResult, partSeparator, sentences } = messages(input.locale).chart;
  const { status: words } = messages(input.locale);
  const { rows } = input;
  const results = rows.map(({ actual, name, status }) => bulletResult(name, actual, words[status]));
  return joinSentences(
    input.locale,
    sentences.bullets,
    rows.length > mostNamed
      ? countBullets(input)
      : sentences.bulletList(results.join(partSeparator)),
    rows.some(({ share }) => share > 1.5) ? sentences.bulletClipped : '',
  );
}

/** How many rows have which verdict. */
export function countBullets({ locale, rows }: BulletInput): string {
  const { listSeparator, sentences } = messages(locale).chart;
  const { status: words } = messages(locale);
  const counts = [...Map.groupBy(rows, ({ status }) => status)].map(([status, { length }]) =>
    sentences.statusCount(words[status], length),
  );
  return sentences.bulletCounts(rows.length, counts.join(listSeparator));
}
