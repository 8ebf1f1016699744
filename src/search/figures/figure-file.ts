import { byLanguage } from '#schema/languages.ts';
import type { Locale } from '#schema/text.ts';
import { toFields, toList, toText, type Fields } from '../records/json-fields.ts';

/** What is said of a figure, in words of a language. */
export interface FigureWords {
  readonly period: string;
  readonly value: string;
  /** Measured or forecast, and how far it can be relied on. */
  readonly certainty: string;
}

/** A published value of a place. */
export interface Figure {
  readonly indicator: string;
  /** The years that it speaks of. */
  readonly from: number;
  readonly to: number;
  /** Whether it is one of a whole year, as charts draw it. */
  readonly isYear: boolean;
  /** Its number in the indicator's own unit. */
  readonly number: number;
  /** Whether it was measured, not forecast or worked out. */
  readonly isFirm: boolean;
  readonly words: Readonly<Record<Locale, FigureWords>>;
  /** Who published it, or the title of its page; and the id under which the site lists it. */
  readonly publisher: string;
  readonly source: string;
}

/** The values of one place, the preferred of several before the others: search/figures/<place>.json. */
export interface FigureFile {
  readonly figures: readonly Figure[];
  /** That nothing was found, and who could publish it. */
  readonly none: Readonly<Record<Locale, string>>;
}

/** Where the figures of a place stand on the site. */
export function toFigurePath(place: string): string {
  return `/search/figures/${place}.json`;
}

/** Reads what a file of figures held after JSON.parse; throws where it is not of that shape. */
export function parseFigureFile(value: unknown): FigureFile {
  const fields = toFields(value);
  const none = toFields(fields['none']);
  return {
    figures: toList(fields, 'figures').map((figure) => toFigure(toFields(figure))),
    none: byLanguage((locale) => toText(none, locale)),
  };
}

function toFigure(fields: Fields): Figure {
  const words = toFields(fields['words']);
  return {
    indicator: toText(fields, 'indicator'),
    from: Number(fields['from']),
    to: Number(fields['to']),
    isYear: fields['isYear'] === true,
    number: Number(fields['number']),
    isFirm: fields['isFirm'] === true,
    words: byLanguage((locale) => toFigureWords(toFields(words[locale]))),
    publisher: toText(fields, 'publisher'),
    source: toText(fields, 'source'),
  };
}

function toFigureWords(fields: Fields): FigureWords {
  const [period, value, certainty] = ['period', 'value', 'certainty'].map((name) =>
    toText(fields, name),
  );
  return { period: period ?? '', value: value ?? '', certainty: certainty ?? '' };
}
