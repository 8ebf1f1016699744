import type { Unit } from '#schema/text.ts';
import type { Messages } from '../zh/zh.ts';

/** What each unit means in English; the unit itself stays as printed, so that no figure is ever restated. */
const unitMeanings: Record<Unit, string> = {
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
  个: 'in number',
};

const counts = 'no one two three four five six seven eight nine ten'.split(' ');

const months = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');

/** How English puts words, numbers and dates together. */
export const forms: Pick<Messages, 'forms'> = {
  forms: {
    sentenceSeparator: ' ',
    introduced: (name, words) => `${name}: ${words}`,
    figure: (value, unit) => (unit === '%' ? `${value}%` : `${value}\u00a0${unit}`),
    comparedFigure: (sign, figure) => `${sign} ${figure}`,
    unit: (unit) => (unitMeanings[unit] === '' ? unit : `${unit} (${unitMeanings[unit]})`),
    year: (years) => years,
    range: (first, last) => `${first}–${last}`,
    months: (year, first, last) => `${months[first - 1]}–${months[last - 1]} ${year}`,
    countWord: (count) => counts[count] ?? String(count),
    countyOf: (county, prefecture) => `${county}, ${prefecture}`,
  },
};
