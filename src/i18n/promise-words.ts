import type { Target } from '../schema/target.ts';
import type { Locale } from '../schema/text.ts';
import { messages } from './messages.ts';
import { formatUnit } from './number-words.ts';

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

function formatMilestone(target: Target, locale: Locale): string {
  const words = messages(locale).target;
  if (target.kind === 'coverage') return words.fullCover;
  return target.modality === '基本完成' ? words.basicallyDone : words.done;
}
