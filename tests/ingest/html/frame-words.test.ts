import { describe, expect, it } from 'vitest';
import { isControlText, isFrameText } from '#ingest/html/frame-words.ts';

describe('words around a document', () => {
  it.each([
    '发布时间：2012-04-05',
    '2012-04-05 10:20',
    '2012年4月5日 10:20:30',
    '2012/4/5 10:20来源：甲报',
    '2012-04-05 来源：甲报',
    '2012-04-05 点击 88',
    '2012.4.5 10:20 字号',
    '甲报 来源：乙 作者：丙',
    '记者 信息来源：乙 编辑：丙',
    '记者 文章来源:乙 日期:今天',
    '甲 ICP备0001号',
    '本站 技术支持 Copyright 2012',
    '技术支持：甲公司',
    '上一篇：通知',
    '当前位置 首页',
    '首页 > 公开',
    '相关链接',
  ])('are %s', (text) => {
    expect(isFrameText(text)).toBe(true);
  });

  it.each([
    '2012年4月5日',
    '2012-04-05 甲市人民政府',
    '于2012-04-05 10:20',
    '2012-04-05 10:20 甲市',
    '甲报 来源：乙',
    '甲报 来源：乙 来源 ：丙',
    '发布时间：2012-04-05。',
    '作者甲、编辑乙和来源',
    '由甲公司技术支持：乙',
    '首页',
    '所在位置图',
  ])('are not %s', (text) => {
    expect(isFrameText(text)).toBe(false);
  });

  it('may be what can be done with a page', () => {
    for (const text of ['【打印本页】', '打印', '关闭窗口'])
      expect([text, isControlText(text)]).toEqual([text, true]);
    for (const text of ['打印机的采购', '各县人民政府', ''])
      expect([text, isControlText(text)]).toEqual([text, false]);
  });
});
