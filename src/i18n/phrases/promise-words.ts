import type { Target } from '#schema/target.ts';
import type { Bilingual, Locale, Unit } from '#schema/text.ts';
import { wordsIn } from '#schema/words-in.ts';
import { messages } from '#i18n/messages.ts';
import { formatFigure, formatUnit } from './number-words.ts';

/** A promise cut into the words before its number, the number and its unit; for a milestone the number is its word. */
export interface PromiseWords {
  readonly before: string;
  readonly number: string;
  readonly unit: string;
}

/** The words of a promise: `提高 ≥ 2 个百分点`, `≥ 2200 亿元`, `全面完成`. */
export function formatPromise(target: Target, locale: Locale): PromiseWords {
  const words = messages(locale).target;
  if (target.value === null || target.unit === null) {
    return { before: '', number: formatMilestone(target, locale), unit: '' };
  }
  const sign = words.comparatorSigns[target.comparator];
  const change = target.kind === 'change' ? words.rise : '';
  const number = target.valueMax === null ? target.value : `${target.value}–${target.valueMax}`;
  const before = [change, sign].filter(Boolean).join(' ');
  return { before, number, unit: formatUnit(target.unit, locale) };
}

/** A promised number as running text has it, with its comparator and unit: `≥2200亿元`, in English `≥ 2200 亿元`. */
export function formatPromisedFigure(target: Target, unit: Unit, locale: Locale): string {
  const { before, number } = formatPromise(target, locale);
  const figure = formatFigure(number, unit, locale);
  return before === '' ? figure : messages(locale).forms.comparedFigure(before, figure);
}

/** What a target is called wherever it is named: its label and what it promises, as in `每镇财政总收入 · ≥ 10 亿元`. */
export function nameTarget(target: Target, locale: Locale): string {
  return `${wordsIn(target.label, locale)} · ${joinPromise(formatPromise(target, locale))}`;
}

/** For whom a promise is made: one scope, or all in which its sentence can be read. */
export function formatScopes(scopes: readonly Bilingual[], locale: Locale): string {
  const names = scopes.map((name) => wordsIn(name, locale));
  return names.length > 1 ? messages(locale).target.eitherScope(names) : names.join('');
}

/** The same in one line, with the spaces of a figure: `≥ 60%`, `提高 ≥ 2 个百分点`. */
export function joinPromise({ before, number, unit }: PromiseWords): string {
  const amount = unit === '%' ? `${number}%` : [number, unit].filter(Boolean).join(' ');
  return [before, amount].filter(Boolean).join(' ');
}

function formatMilestone(target: Target, locale: Locale): string {
  const words = messages(locale).target;
  if (target.kind === 'coverage') return words.fullCover;
  return target.modality === '基本完成' ? words.basicallyDone : words.done;
}
