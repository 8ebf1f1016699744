import { unitNames } from '#schema/units.ts';

/** A number in Arabic digits with an official unit. */
export interface Figure {
  /** As printed, separators taken out (2200, 61.6). */
  readonly value: string;
  /** By its name, however it is spelled. */
  readonly unit: string;
}

/** A number in Arabic digits, thousands separated or not; the source of a pattern. */
export const number = '(?:\\d{1,3}(?:,\\d{3})+|\\d+)(?:\\.\\d+)?';

/** Stands before the first digit of a number, and not within one; the source of a pattern. */
export const numberStart = '(?<![\\d.])(?<!\\d,)';

/**
 * Makes the search for numbers with an official unit (2,200亿元, 2个百分点), by its name or another spelling. What may
 * stand around them is given as the source of a pattern made of theirs.
 */
export function createFigureFinder(
  spellings: Readonly<Record<string, string>>,
  around: (figure: string) => string,
): (text: string) => Figure[] {
  // The longest first: 万人 before 人.
  const spelled = [...unitNames.filter((name) => name !== '个'), ...Object.keys(spellings)].sort(
    (a, b) => b.length - a.length,
  );
  const pattern = new RegExp(around(`(${number})\\s*(${spelled.join('|')})`), 'g');
  return (text) =>
    Array.from(text.matchAll(pattern), ([, digits = '', unit = '']) => ({
      value: withoutSeparators(digits),
      unit: spellings[unit] ?? unit,
    }));
}

/** A number without the marks that part its thousands. */
export function withoutSeparators(digits: string): string {
  return digits.replaceAll(',', '');
}
