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

  it.each([
    ...[
      '扫一扫',
      '扫描二维码',
      '扫描左侧',
      '字体：大',
      '字 号:小',
      '浏览次数：3',
      '阅读量：3',
      '点击：3',
    ],
    ...[
      '信息来源：甲',
      '稿件来自:甲',
      '来源：甲',
      '作者：甲',
      '责任编辑：甲',
      '责编：甲',
      '初审：甲',
    ],
    ...[
      '发布时间：今天',
      '更新日期：今天',
      '录入时间：今天',
      '下一条：甲',
      '上一页：甲',
      '您当前的位置：首页',
    ],
    ...[
      '您的位置：甲',
      '所在位置',
      '首页 > 甲',
      '网站首页/甲',
      '首页»甲',
      '相关附件下载',
      '相关新闻： 甲',
    ],
    ...['【字体：大】', '（来源：甲）', '2012年4月5日 字号', '2012-4-5 9:05 浏览', '甲ICP证1号'],
    ...[
      '甲公网安备1号',
      '网站标识码1',
      '甲版权所有',
      '最佳浏览效果',
      '建议使用1024*768分辨率',
      '技术支持：甲',
    ],
  ])('begin or end so: %s', (text) => {
    expect(isFrameText(text)).toBe(true);
    expect(isFrameText(`${text}。`)).toBe(false);
  });

  it.each([
    ...[
      '甲扫一扫',
      '扫描',
      '字体',
      '浏览',
      '信息来源甲',
      '见来源：甲',
      '见作者：甲',
      '发布时间',
      '上一篇',
    ],
    ...[
      '位置：甲',
      '首页甲',
      '相关甲',
      '1012年4月5日见',
      '建议使用一二三四五六七八九十一二三分辨率',
    ],
  ])('are none so: %s', (text) => {
    expect(isFrameText(text)).toBe(false);
  });

  it('are two remarks of different kinds', () => {
    expect(isFrameText('甲 时间：一 来源：乙')).toBe(true);
    expect(isFrameText('甲 时间：一 时间：二')).toBe(false);
    expect(isFrameText('甲 字 号：一 字号：二')).toBe(false);
    expect(isFrameText('甲 字号大小：一 阅读数:二')).toBe(true);
    expect(isFrameText('甲 时间一 来源二')).toBe(false);
  });

  it.each([
    ...[
      '打印',
      '打 印本页',
      '【打印此页】',
      '打印本文 关闭窗口',
      '[打印文章]',
      '关闭',
      '收藏此页',
      '分享到：微信',
    ],
    ...[
      '一键分享至',
      '返回顶部',
      '回到首页',
      '返回',
      '页面顶部',
      '设为首页',
      '网站地图',
      '我要纠错',
      '无障碍浏览',
    ],
    ...[
      '打印｜大 中 小',
      '打印/关闭',
      '分享 微博 QQ空间 朋友圈',
      '打印 默认 超大',
      '（打印）|（关闭）',
      ' 打印 ',
    ],
  ])('are what can be done with a page: %s', (text) => {
    expect(isControlText(text)).toBe(true);
  });

  it.each([
    ...[
      '微信',
      '大 中 小',
      '打印机',
      '请打印',
      '打印本书',
      '关闭门窗',
      '收藏品',
      '分享经济',
      '返回人员',
      '打印。',
    ],
    ...['无障碍设施', '网站', ''],
  ])('are not what can be done with a page: %s', (text) => {
    expect(isControlText(text)).toBe(false);
  });
});
