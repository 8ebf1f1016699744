import { describe, expect, it } from 'vitest';
import { convertUnit, countedUnits, unitPowers } from '#indicators/numbers/units.ts';
import { parseDecimal } from '#indicators/numbers/decimal.ts';
import { findAmounts } from '#policy/text/amounts.ts';
import { createFigureFinder } from '#policy/text/figures.ts';
import { unitSchema } from '#schema/text.ts';
import { askedSpellings, printedSpellings, unitNames } from '#schema/units.ts';
import { parseAmount } from '#search/query/asked-amount.ts';
import { splitQuery } from '#search/query/split-query.ts';

/** Each spelling with the name of the unit that it means. */
const withNames = (spellings: Readonly<Record<string, string>>): [string, string][] => [
  ...unitNames.map((name): [string, string] => [name, name]),
  ...Object.entries(spellings),
];

describe('the list of units', () => {
  it('is what the schema allows', () => {
    expect(unitSchema.options).toEqual(unitNames);
  });

  it('says what converts and what is counted', () => {
    expect(unitPowers).toEqual([
      { 亿元: 8, 万元: 4, 元: 0 },
      { 万人: 4, 人: 0 },
    ]);
    expect([...countedUnits]).toEqual(['人', '名', '项', '个']);
    const value = parseDecimal('2.5');
    expect(convertUnit(value, '亿元', '万元')).toEqual(parseDecimal('25000'));
    expect(convertUnit(value, '亿元', '万人')).toBeNull();
  });

  it.each(withNames(printedSpellings))('is read in texts: %s', (spelled, unit) => {
    expect(findAmounts(`达到3${spelled}。`)).toMatchObject([{ value: '3', unit }]);
  });

  // 个 counts anything, so that in a query it is no unit by which a number would be looked for.
  const asked = withNames(askedSpellings).filter(([spelled]) => spelled !== '个');

  it.each(asked)('is understood in a query: %s', (spelled, unit) => {
    expect(parseAmount(`3 ${spelled}以上`)).toBe(`3${unit}`);
    expect(splitQuery(`3 ${spelled}`, [])).toEqual([{ text: `3${spelled}`, excluded: false }]);
  });
});

describe('createFigureFinder', () => {
  const find = createFigureFinder(printedSpellings, (figure) => figure);

  it('takes the longest unit and the whole number', () => {
    expect(find('50万人、2,200.5亿元和3百分点')).toEqual([
      { value: '50', unit: '万人' },
      { value: '2200.5', unit: '亿元' },
      { value: '3', unit: '个百分点' },
    ]);
  });

  it('finds nothing without a unit of the list', () => {
    expect(find('2012年3个镇')).toEqual([]);
  });
});
