import { describe, expect, it } from 'vitest';
import { findAmounts } from '../../src/policy/amounts.ts';

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
  ])('reads %s', (text, value, unit) => {
    expect(findAmounts(text)).toMatchObject([{ value, unit, valueMax: null }]);
  });

  it.each(['3—5个', '3-5个', '3至5个', '3个到5个'])('reads the range %s', (text) => {
    expect(findAmounts(text)).toMatchObject([{ value: '3', valueMax: '5', unit: '个' }]);
  });

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
  ])('reads no amount in %s', (text) => {
    expect(findAmounts(text)).toEqual([]);
  });
});
