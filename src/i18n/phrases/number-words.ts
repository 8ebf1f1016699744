import type { Locale, Unit } from '#schema/text.ts';
import { messages } from '../messages.ts';

/** A published figure with its unit: the digits as published, without grouping, in the policy's own unit. */
export function formatFigure(value: string, unit: Unit, locale: Locale): string {
  return messages(locale).forms.figure(value, unit);
}

/** A small number in words, as running text writes it: 八, eight; a larger one in digits. */
export function formatCount(count: number, locale: Locale): string {
  return messages(locale).forms.countWord(count);
}

/** The unit for a heading or a column; in English with its meaning: `亿元 (100 million yuan)`. */
export function formatUnit(unit: Unit, locale: Locale): string {
  return messages(locale).forms.unit(unit);
}
