import { describe, expect, it } from 'vitest';
import { findAmounts } from '#policy/text/amounts.ts';

describe('findAmounts', () => {
  it.each([
    ['2,200亿元', '2200', '亿元'],
    ['61.6％', '61.6', '%'],
    ['2个百分点', '2', '个百分点'],
    ['前,80%的机构', '80', '%'],
    ['一百亿元', '100', '亿元'],
    ['百分之八十', '80', '%'],
    ['两成', '20', '%'],
    ['四分之一', '25', '%'],
    ['三分之二', '66.67', '%'],
    ['百分之二点五', '2.5', '%'],
    ['一半', '50', '%'],
    ['翻两番', '4', '倍'],
    ['35微克/立方米', '35', '微克/立方米'],
    ['100张床位', '100', '张'],
    ['超8千亿元', '8', '千亿元'],
    ['22亿方。', '22', '亿方'],
    ['抽检5万批次', '5', '万批次'],
    ['电梯500部以上', '500', '部'],
    ['720兆瓦', '720', '兆瓦'],
    ['29微克每立方米以下', '29', '微克每立方米'],
    ['35微克/立方米以下', '35', '微克/立方米'],
    ['0.5毫克/升左右', '0.5', '毫克/升'],
    ['40mg/L以下', '40', 'mg/L'],
    ['4500万吨/日', '4500', '万吨/日'],
    ['突破千亿元', '1000', '亿元'],
    ['耕地十亩以上', '10', '亩'],
    ['办好十家工厂', '10', '家'],
    ['千分之二以内', '2', '‰'],
    ['路灯5万盏', '5', '万盏'],
    ['警示牌60块', '60', '块'],
    ['告知书4000份', '4000', '份'],
    ['培训3000期', '3000', '期'],
    ['演练2次', '2', '次'],
    ['茬高15厘米', '15', '厘米'],
  ])('reads %s', (text, value, unit) => {
    expect(findAmounts(text)).toMatchObject([{ value, unit, valueMax: null }]);
  });

  it('lists amounts of every sort as they stand', () => {
    const text = '百分之八十的镇投资2,200亿元、办三家厂、翻一番，占61.6%';
    expect(
      findAmounts(text).map(({ start, end, chinese }) => [text.slice(start, end), chinese]),
    ).toEqual([
      ['百分之八十', true],
      ['2,200亿元', false],
      ['三家', true],
      ['翻一番', true],
      ['61.6%', false],
    ]);
  });

  it.each([
    ['百分之百', '100', '%'],
    ['百分之五', '5', '%'],
    ['百分之三十点一五', '30.15', '%'],
    ['半数', '50', '%'],
    ['十分之一', '10', '%'],
    ['七分之三', '42.86', '%'],
    ['九成', '90', '%'],
    ['翻三番', '8', '倍'],
    ['百亩以内', '100', '亩'],
    ['千家左右', '1000', '家'],
    ['跨越百亿元', '100', '亿元'],
    ['到千亿元产业', null, null],
    ['十万元', null, null],
    ['达到 十万元', '10', '万元'],
    ['达到百亿元级', null, null],
    ['三成果', null, null],
  ])('reads in %s %s %s', (text, value, unit) => {
    expect(findAmounts(text)).toMatchObject(value === null ? [] : [{ value, unit }]);
  });

  it.each(['3—5个', '3-5个', '3至5个', '3个到5个'])('reads the range %s', (text) => {
    expect(findAmounts(text)).toMatchObject([{ value: '3', valueMax: '5', unit: '个' }]);
  });

  it.each([
    ['3000多个', '3000', '个'],
    ['五百余家', '500', '家'],
    ['20多亿元', '20', '亿元'],
    ['3万余人', '3', '万人'],
  ])('tells that %s is somewhat more', (text, value, unit) => {
    expect(findAmounts(text)).toMatchObject([{ value, unit, more: true }]);
  });

  it.each(['3000个', '五百家', '3个余热项目', '20家多种经营企业'])(
    'tells that %s is as much as it says',
    (text) => {
      expect(findAmounts(text)).toMatchObject([{ more: false }]);
    },
  );

  it.each([
    '2012年',
    '第12条',
    '〔2012〕3号',
    '成立',
    '一二三',
    '一半天',
    '3个月',
    '5G网络',
    '5部委',
    '“十个到位”',
    '千亩高产片',
    '百亿元产业',
    '万亩果园',
    '过百亿元企业',
    '十亩方',
  ])('reads no amount in %s', (text) => {
    expect(findAmounts(text)).toEqual([]);
  });
});
