import type { Unit } from '#schema/text.ts';

/** How Chinese puts words, numbers and dates together. */
export const forms = {
  forms: {
    sentenceSeparator: '',
    introduced: (name: string, words: string) => `${name}：${words}`,
    figure: (value: string, unit: Unit) => `${value}${unit}`,
    comparedFigure: (sign: string, figure: string) => `${sign}${figure}`,
    unit: (unit: Unit): string => unit,
    year: (years: string) => `${years}年`,
    range: (first: string, last: string) => `${first}—${last}`,
    months: (year: number, first: number, last: number) => `${year}年${first}—${last}月`,
    /** A number in running words, as far as that is usual. */
    countWord: (count: number): string => [...'零一两三四五六七八九十'][count] ?? String(count),
    countyOf: (county: string, prefecture: string) => `${prefecture}${county}`,
  },
} as const;
