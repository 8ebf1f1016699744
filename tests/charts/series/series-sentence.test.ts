import { describe, expect, it } from 'vitest';
import { describeSeries } from '#charts/series/series-sentence.ts';
import { toSeriesInput } from '#charts/series/series-input.ts';
import { readMaterial } from '../content.ts';
import { hecun, toInput, toPoint, toTown } from '../inputs.ts';

const half = toTown('liushi', '柳市镇', toPoint(2016, '106.8', { period: 'M01-M06' }));

describe('the sentence of a series chart', () => {
  it('names both values and the gap of a town', () => {
    expect(describeSeries(toInput(hecun))).toBe(
      '贺村镇GDP：2010年21.2亿元、2015年50.8亿元。2011—2014年未见公布值，图中留空，不作插补。',
    );
  });

  it('says the same in English', () => {
    const series = { ...hecun, name: 'Hecun' };
    expect(describeSeries({ ...toInput(series), locale: 'en' })).toBe(
      'Hecun, GDP: 21.2\u00a0亿元 in 2010, 50.8\u00a0亿元 in 2015. No published value was found for 2011–2014; the chart leaves a gap and fills in nothing.',
    );
  });

  it('counts several towns and names the extremes', () => {
    const other = toTown('hengdian', '横店镇', toPoint(2014, '125.4'));
    const sentence = describeSeries(toInput(hecun, other));
    expect(sentence).toContain('2个镇有GDP的全年公布值，2010—2015年共3个。');
    expect(sentence).toContain('最高的是横店镇2014年125.4亿元，最低的是贺村镇2010年21.2亿元。');
    expect(sentence).toContain('2011—2013年没有查到任何一个镇的值');
  });

  it('mentions a part of a year as what it is', () => {
    expect(describeSeries(toInput(hecun, half))).toContain('柳市镇2016年1—6月106.8亿元');
    expect(describeSeries(toInput(half))).toMatch(/^没有查到GDP的全年公布值。/);
  });

  it('says that nothing was found', () => {
    expect(describeSeries(toInput())).toBe('没有查到GDP的公布值。');
  });

  it('marks a forecast in its words', () => {
    const forecast = toTown('longgang', '龙港镇', toPoint(2013, '185.7', { status: 'estimate' }));
    const sentence = describeSeries(toInput(forecast));
    expect(sentence).toContain('185.7亿元（预计）');
    expect(sentence).toContain('空心点');
  });

  it('counts the towns that published their GDP', () => {
    const material = readMaterial('zh');
    const gdp = material.indicators.find(({ id }) => id === 'gdp');
    if (!gdp) throw new Error('no indicator gdp');
    const sentence = describeSeries(toSeriesInput(gdp, material));
    expect(sentence).toMatch(/^10个镇有.+的全年公布值，2005—2024年共18个。/);
    expect(sentence).toContain('最高的是龙港镇2021年340.34亿元，最低的是佛堂镇2005年16.11亿元。');
  });
});
