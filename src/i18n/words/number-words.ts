import type { Locale, Unit } from '#schema/text.ts';

/** What each unit means in English; the unit itself stays as printed, so that no figure is ever restated. */
const unitsInEnglish: Record<Unit, string> = {
  亿元: '100 million yuan',
  万元: '10,000 yuan',
  元: 'yuan',
  万人: '10,000 people',
  人: 'people',
  平方公里: 'square kilometres',
  '%': '',
  个百分点: 'percentage points',
  名: 'place in the ranking',
  项: 'items',
};

/** A published figure with its unit: the digits as published, without grouping, in the policy's own unit. */
export function formatFigure(value: string, unit: Unit, locale: Locale): string {
  return locale === 'zh' || unit === '%' ? `${value}${unit}` : `${value}\u00a0${unit}`;
}

/** The unit for a heading or a column; in English with its meaning: `亿元 (100 million yuan)`. */
export function formatUnit(unit: Unit, locale: Locale): string {
  const meaning = unitsInEnglish[unit];
  return locale === 'zh' || meaning === '' ? unit : `${unit} (${meaning})`;
}
