import { describe, expect, it } from 'vitest';
import { parseDocument } from '#policy/markdown/parse-document.ts';
import { formatLocator } from '#policy/tree/locator.ts';
import { listNodes } from '#policy/tree/walk.ts';

/** How each node of a document is named, in order. */
function locatorsOf(text: string): string {
  const tree = parseDocument(text);
  return [...listNodes(tree)].map(({ eId }) => formatLocator(tree, eId)).join(' ');
}

describe('the places of a document', () => {
  it.each([
    ['# 法\n\n## 第九百九十九条\n\n甲。', '第九百九十九条 第九百九十九条 第九百九十九条第1句'],
    [
      '# 法\n\n## 第一千零一条\n\n甲。乙。',
      '第一千零一条 第一千零一条 第一千零一条第1句 第一千零一条第2句',
    ],
    [
      '# 题\n\n## 概述\n\n甲。\n\n乙。',
      '“概述”部分 “概述”部分第1段 “概述”部分第1段第1句 “概述”部分第2段 “概述”部分第2段第1句',
    ],
    [
      '# 题\n\n## 一. 甲\n\n### 1、乙\n\n丙。\n\n- ①丁。\n- ②戊。己。',
      '第一部分 第一部分第1点 第一部分第1点 第一部分第1点第1句 第一部分第1点第①项 第一部分第1点第①项 第一部分第1点第①项第1句 第一部分第1点第②项 第一部分第1点第②项 第一部分第1点第②项第1句 第一部分第1点第②项第2句',
    ],
    [
      '# 题\n\n## 第一章 甲\n\n乙。\n\n### 第一条\n\n丙：\n\n- （一）丁。\n- （二）戊。',
      '第一章 第一章 第一章第1句 第一条 第一条 第一条第1句 第一条第（一）项 第一条第（一）项 第一条第（一）项第1句 第一条第（二）项 第一条第（二）项 第一条第（二）项第1句',
    ],
    [
      '# 题\n\n甲。\n\n## 一、乙\n\n| 丙 | 丁 |\n| --- | --- |\n| 戊 | 己。庚。 |\n\n***\n\n辛\n\n壬\n\n# 附件\n\n癸。',
      '引言 引言 引言第1句 第一部分 第一部分表1 第一部分表1第1行 第一部分表1第1行第1列 第一部分表1第1行第1列 第一部分表1第1行第1列第1句 第一部分表1第1行第2列 第一部分表1第1行第2列 第一部分表1第1行第2列第1句 第一部分表1第2行 第一部分表1第2行第1列 第一部分表1第2行第1列 第一部分表1第2行第1列第1句 第一部分表1第2行第2列 第一部分表1第2行第2列 第一部分表1第2行第2列第1句 第一部分表1第2行第2列第2句 结尾 结尾第1段 结尾第1段第1句 结尾第2段 结尾第2段第1句 附件1 附件1 附件1第1句',
    ],
  ])('%j are: %s', (text, locators) => {
    expect(locatorsOf(text)).toBe(locators);
  });
});
