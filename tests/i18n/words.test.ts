import { describe, expect, it } from 'vitest';
import { formatFigure, formatUnit } from '#i18n/phrases/number-words.ts';
import { formatPeriod } from '#i18n/phrases/period-words.ts';
import { formatScopes, joinPromise } from '#i18n/phrases/promise-words.ts';
import { formatYears } from '#i18n/phrases/year-words.ts';

describe('figures', () => {
  it('keep their digits and their unit', () => {
    expect(formatFigure('50.80', '亿元', 'zh')).toBe('50.80亿元');
    expect(formatFigure('464732', '人', 'en')).toBe('464732\u00a0人');
    expect(formatFigure('56.8', '%', 'en')).toBe('56.8%');
  });

  it('explain their unit in English once', () => {
    expect(formatUnit('亿元', 'en')).toBe('亿元 (100 million yuan)');
    expect(formatUnit('亿元', 'zh')).toBe('亿元');
    expect(formatUnit('%', 'en')).toBe('%');
  });
});

describe('promises', () => {
  it('set a per cent sign at its number', () => {
    expect(joinPromise({ before: '≥', number: '60', unit: '%' })).toBe('≥ 60%');
    expect(joinPromise({ before: '≥', number: '10', unit: '亿元' })).toBe('≥ 10 亿元');
    expect(joinPromise({ before: '', number: '全覆盖', unit: '' })).toBe('全覆盖');
  });

  it('name every scope in which they can be read', () => {
    const [pilots, both] = [
      { zh: '试点镇', en: 'pilot towns' },
      { zh: '试点镇和中心镇', en: 'pilot and central towns' },
    ];
    expect(formatScopes([pilots], 'zh')).toBe('试点镇');
    expect(formatScopes([pilots, both], 'zh')).toBe('试点镇，或试点镇和中心镇（原句未说明）');
  });
});

describe('periods', () => {
  it.each([
    ['year', '2013年', '2013'],
    ['M01-M06', '2013年1—6月', 'Jan–Jun 2013'],
    ['2011-2013', '2011—2013年', '2011–2013'],
  ])('%s reads as %s', (period, zh, en) => {
    expect(formatPeriod(2013, period, 'zh')).toBe(zh);
    expect(formatPeriod(2013, period, 'en')).toBe(en);
  });
});

describe('years', () => {
  it('join neighbours to ranges', () => {
    expect(formatYears([2011, 2012, 2014, 2018, 2019], 'zh')).toBe('2011—2012、2014、2018—2019');
    expect(formatYears([2011, 2012, 2014], 'en')).toBe('2011–2012, 2014');
    expect(formatYears([], 'zh')).toBe('');
  });
});
