import type { Locale, Unit } from '#schema/text.ts';
import { messages } from '#i18n/messages.ts';

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

/** A figure that may be less than zero, with a true minus, as wide as the one of a sum. */
export function toMinus(figure: string): string {
  return figure.replace(/^-/, '−');
}

/** A difference with its sign and unit: `+110亿元`, `−0.5个百分点`; nought has no sign. */
export function formatDifference(value: string, unit: Unit | null, locale: Locale): string {
  const sign = value.startsWith('-') || !/[1-9]/.test(value) ? '' : '+';
  return sign + toMinus(unit === null ? value : formatFigure(value, unit, locale));
}

/** A share of one with at most four decimals as percent; the point moves, nothing is computed. */
export function formatShare(share: string): string {
  const [whole = '0', fraction = ''] = share.split('.');
  const digits = fraction.padEnd(2, '0');
  const before = `${whole}${digits.slice(0, 2)}`.replace(/^(-?)0+(?=\d)/, '$1');
  const after = digits.slice(2).replace(/0+$/, '');
  return `${before}${after === '' ? '' : `.${after}`}%`;
}
