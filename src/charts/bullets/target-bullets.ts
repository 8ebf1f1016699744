import { messages } from '#i18n/messages.ts';
import { toPath } from '#i18n/paths.ts';
import type { ReadingFinding } from '#indicators/assessment.ts';
import type { Target } from '#schema/target.ts';
import type { Locale } from '#schema/text.ts';
import { nameTarget } from '#i18n/phrases/promise-words.ts';
import { type BulletInput, toBulletRows } from './bullets-input.ts';

/** More steps than this are not repeated in the table: they stand above it, one a line. */
const mostSteps = 8;

/** What one reading of a target found, town by town, or of the group as one, against the goal. */
export function toTargetBullets(
  target: Target,
  { mode, scope, towns, ...finding }: ReadingFinding,
  locale: Locale,
  names: ReadonlyMap<string, string>,
): BulletInput {
  const { scopeModes } = messages(locale).target;
  const { columns, stepsAbove, titles } = messages(locale).chart;
  const found =
    towns.length > 0
      ? towns.map((town) => {
          return { id: town.place, finding: town, href: toPath(locale, `/towns/${town.place}/`) };
        })
      : [{ id: scope, finding, href: null }];
  const subjects = found.map((one) => ({ ...one, target, name: names.get(one.id) ?? one.id }));
  return {
    locale,
    title: titles.bullets(nameTarget(target, locale), scopeModes[mode]),
    subject: columns.place,
    rows: toBulletRows(subjects, locale, names).map((row) => {
      const isLong = towns.length === 0 && finding.steps.length > mostSteps;
      return isLong ? { ...row, steps: stepsAbove(finding.steps.length) } : row;
    }),
  };
}
