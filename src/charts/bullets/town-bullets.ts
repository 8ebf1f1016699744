import { messages } from '#i18n/messages.ts';
import { toPath } from '#i18n/paths.ts';
import type { Finding } from '#indicators/assessment.ts';
import type { Target } from '#schema/target.ts';
import type { Locale } from '#schema/text.ts';
import { wordsIn } from '#schema/words-in.ts';
import { type BulletInput, toBulletRows } from './bullets-input.ts';

/** The goals that bind a town by itself, each with what the town’s values say of it. */
export function toTownBullets(
  town: string,
  goals: readonly { readonly target: Target; readonly finding: Finding }[],
  locale: Locale,
  names: ReadonlyMap<string, string>,
): BulletInput {
  const { columns, titles } = messages(locale).chart;
  const subjects = goals.map(({ finding, target }) => ({
    id: target.id,
    name: wordsIn(target.label, locale),
    href: toPath(locale, `/targets/${target.id}/`),
    target,
    finding,
  }));
  return {
    locale,
    title: titles.townBullets(names.get(town) ?? town),
    subject: columns.goal,
    rows: toBulletRows(subjects, locale, names),
  };
}
