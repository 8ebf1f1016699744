import { messages } from '#i18n/messages.ts';
import { formatFigure, toMinus } from '#i18n/phrases/number-words.ts';
import { formatPromisedFigure } from '#i18n/phrases/promise-words.ts';
import type { Finding } from '#indicators/assessment.ts';
import type { Status } from '#indicators/status.ts';
import type { Target } from '#schema/target.ts';
import type { Locale } from '#schema/text.ts';
import { toStepWords } from './step-words.ts';

/** What a finding is about: a town of a goal, or a goal of a town. */
export interface BulletSubject {
  readonly id: string;
  readonly name: string;
  readonly href: string | null;
  readonly target: Target;
  readonly finding: Finding;
}

/** A measured value against its goal, in words and as a share of the goal, which serves drawing only. */
export interface BulletRow {
  readonly id: string;
  readonly name: string;
  readonly href: string | null;
  /** The value with its unit. */
  readonly actual: string;
  /** The goal with its comparator and unit. */
  readonly promised: string;
  readonly margin: string;
  readonly share: number;
  readonly status: Status;
  /** The arithmetic, step by step. */
  readonly steps: string;
  /** The sources of its figures: their ids, and what they are called. */
  readonly sources: readonly { readonly id: string; readonly publisher: string }[];
}

/** Measured values against their goals. */
export interface BulletInput {
  readonly locale: Locale;
  readonly title: string;
  /** The heading of the names: towns or goals. */
  readonly subject: string;
  readonly rows: readonly BulletRow[];
}

/** The findings that hold a value, each with its goal; those without one are left to the words on the page. */
export function toBulletRows(
  subjects: readonly BulletSubject[],
  locale: Locale,
  names: ReadonlyMap<string, string>,
): BulletRow[] {
  return subjects.flatMap((subject) => toRow(subject, locale, names));
}

function toRow(
  { finding, target, ...subject }: BulletSubject,
  locale: Locale,
  names: ReadonlyMap<string, string>,
): BulletRow[] {
  const { actual, margin, status, steps, used } = finding;
  const { unit, value } = target;
  if (actual === null || margin === null || value === null || unit === null) return [];
  if (Number(value) <= 0) return [];
  const { stepSeparator } = messages(locale).chart;
  return [
    {
      ...subject,
      actual: formatFigure(actual, unit, locale),
      promised: formatPromisedFigure(target, unit, locale),
      margin: toMinus(formatFigure(margin, unit, locale)),
      share: Number(actual) / Number(value),
      status,
      steps: steps.map((step) => toStepWords(step, locale, names)).join(stepSeparator),
      sources: [...new Set(used.map(({ source }) => source))].map((id) => ({
        id,
        publisher: names.get(id) ?? id,
      })),
    },
  ];
}
