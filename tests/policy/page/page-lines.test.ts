import { describe, expect, it } from 'vitest';
import { findPageLines, isPageText } from '#policy/page/page-lines.ts';

const paper =
  '甲市人民政府关于防汛的通知\n各区人民政府：\n现通知如下。\n甲市人民政府\n2012年4月5日';

function linesOf(text: string): string[] {
  return findPageLines(text).map(({ start, end }) => text.slice(start, end));
}

function fieldsOf(text: string): string[] {
  return findPageLines(text).flatMap(({ fields }) =>
    fields.map(({ label, value }) => `${label}=${value}`),
  );
}

describe('what a page says around a text copied from it', () => {
  it('is the way to it and its stamp', () => {
    const above = ['您现在所在的位置: 网站首页> 公开', '时间:2024-07-23 来源: 甲网 阅读:80'];
    expect(linesOf(`${above.join('\n')}\n${paper}`)).toEqual(above);
  });

  it('is what can be done with it below', () => {
    const below = ['【 上一篇 】 【 下一篇 】', '扫一扫在手机打开当前页', '甲网截图'];
    expect(linesOf(`${paper}\n${below.join('\n')}`)).toEqual([]);
    below[2] = '甲市人民政府网站截图';
    expect(linesOf(`${paper}\n${below.join('\n')}`)).toEqual(below);
  });

  it.each([
    ['索引号: 003/2019 文号: 甲政〔2019〕3号', '索引号=003/2019 文号=甲政〔2019〕3号'],
    ['索 引 号 003/2019 发文日期 2019-01-03', '索引号=003/2019 发文日期=2019-01-03'],
    ['索引号 003/2019 分类 通知\n时 效 有效', '索引号=003/2019 分类=通知 时效=有效'],
    [
      '文 号 | 甲政〔2019〕3号 | 发文日期 | 2019-01-30 |\n---|---|---|---|',
      '文号=甲政〔2019〕3号 发文日期=2019-01-30',
    ],
    [
      '[ 索引号 ] | 003/2019 | [ 发文字号 ] | 甲政〔2019〕3号 |',
      '索引号=003/2019 发文字号=甲政〔2019〕3号',
    ],
    [
      '  • 索引号:\n\n    003/2019\n  • 发文字号:\n\n    甲政〔2019〕3号\n  • 内容概述:\n',
      '索引号=003/2019 发文字号=甲政〔2019〕3号 内容概述=',
    ],
  ])('is a list of fields: %j', (list, wanted) => {
    expect(fieldsOf(`${list}\n${paper}`).join(' ')).toBe(wanted);
    expect(linesOf(`${list}\n${paper}`).join('\n')).not.toContain('甲市人民政府');
  });

  it.each([
    ['one field alone', '发布机构：甲市'],
    ['fields that stand elsewhere too', '标题：防汛\n名称：防汛'],
    ['a figure with its source', '图1 防汛\n来源：甲局'],
    ['a sentence about a page', '请在首页下载。打印后交来。'],
  ])('is not %s', (_, words) => {
    expect(linesOf(`${paper}\n${words}`)).toEqual([]);
  });

  it('ends where the document begins', () => {
    expect(linesOf(`${paper}\n索引号：003\n文号：甲政〔2019〕3号\n备案。`)).toEqual([]);
  });

  it('is told by its own words when it is proved', () => {
    expect(isPageText('索引号:\n\n003/2019')).toBe(true);
    expect(isPageText('---|---|')).toBe(true);
    expect(isPageText('当前位置：首页\n字体：大 中 小')).toBe(true);
    expect(isPageText('当前位置：首页\n甲市人民政府')).toBe(false);
    expect(isPageText('003/2019')).toBe(false);
  });
});
