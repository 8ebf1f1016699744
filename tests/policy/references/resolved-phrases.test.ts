import { describe, expect, it } from 'vitest';
import { findReferences } from '#policy/references/find-references.ts';
import { parseDocument } from '#policy/markdown/parse-document.ts';
import { indexProvisions, type ProvisionIndex } from '#policy/references/provision-index.ts';
import { resolveReference } from '#policy/references/resolve-reference.ts';

const toIndex = (markdown: string): ProvisionIndex => indexProvisions(parseDocument(markdown));

const documents = {
  law: toIndex(`# 甲条例

## 第一章 总则

### 第一条

制定本条例。

### 第二条

甲款。

乙款：

- （一）甲项；
- （二）乙项。另有说明。

丙款。

## 第二章 罚则

### 第三条

违反本条例，第二句。

### 第三条之一

补充：

- （一）丙项；
- （二）丁项。戊款。己款。
`),
  points: toIndex(`《工作要点》已经同意。

# 工作要点

前言。

## 一、总体要求

甲。

## 二、任务

### (一)投入

乙。丙。

### (二)产业

丁。

戊。

- 1.己
- 2.庚。辛。

## 三、保障

### (三)领导

壬。

---

甲市政府

# 附件1 名单

一段。

## 一、甲镇

癸。

# 附件2 表

二段。
`),
  plan: toIndex(`# 甲方案

## 一、目标

甲。乙。丙。

## 二、措施

丁。

- 1.戊。
- 2.己。

# 附件 名单

庚。
`),
};

describe('where a phrase of a sentence leads', () => {
  it.each([
    ['law', 'chp_1__art_1__p_1__s_1', '第二款', 'chp_1__art_1'],
    ['law', 'chp_1__art_1__p_1__s_1', '本条第二款', 'chp_1__art_1'],
    ['law', 'chp_1__art_1__p_1__s_1', '第三条之一第（二）项', 'chp_2__art_3_1__item_2'],
    ['law', 'chp_1__art_1__p_1__s_1', '本方案第一条第二款', 'chp_1__art_1'],
    ['law', 'chp_1__art_1__p_1__s_1', '本条例第四款', 'chp_1__art_1'],
    ['law', 'chp_1__art_1__p_1__s_1', '第二条第（一）项', 'chp_1__art_2__item_1'],
    ['law', 'chp_1__art_2__p_1__s_1', '第二款', 'chp_1__art_2__p_2'],
    ['law', 'chp_1__art_2__p_1__s_1', '第二条第二款第（二）项', 'chp_1__art_2__item_2'],
    ['law', 'chp_1__art_2__p_1__s_1', '第二章第三条', 'chp_2__art_3'],
    ['law', 'chp_1__art_2__p_1__s_1', '第三条之一第（二）项', 'chp_2__art_3_1__item_2'],
    ['law', 'chp_1__art_2__p_1__s_1', '本方案第二条', 'chp_1__art_2'],
    ['law', 'chp_1__art_2__p_1__s_1', '第三款', 'chp_1__art_2__p_3'],
    ['law', 'chp_1__art_2__p_2__s_1', '第二章第三条', 'chp_2__art_3'],
    ['law', 'chp_1__art_2__p_2__s_1', '附件1第一部分', 'nowhere'],
    ['law', 'chp_1__art_2__p_2__s_1', '本方案第一条第二款', 'chp_1__art_1'],
    ['law', 'chp_1__art_2__p_2__s_1', '第三款', 'chp_1__art_2__p_3'],
    ['law', 'chp_1__art_2__item_2__p_1__s_1', '前条', 'chp_1__art_1'],
    ['law', 'chp_1__art_2__item_2__p_1__s_1', '第一章', 'chp_1'],
    ['law', 'chp_1__art_2__item_2__p_1__s_1', '第三条第二款', 'chp_2__art_3'],
    ['law', 'chp_1__art_2__item_2__p_1__s_2', '第二条', 'chp_1__art_2'],
    ['law', 'chp_1__art_2__item_2__p_1__s_2', '第（二）项', 'chp_1__art_2__item_2'],
    ['law', 'chp_1__art_2__item_2__p_1__s_2', '本条第二款', 'chp_1__art_2__p_2'],
    ['law', 'chp_1__art_2__item_2__p_1__s_2', '第一章', 'chp_1'],
    ['law', 'chp_1__art_2__item_2__p_1__s_2', '第三条之一', 'chp_2__art_3_1'],
    ['law', 'chp_1__art_2__item_2__p_1__s_2', '第二部分第(二)项', 'nowhere'],
    ['law', 'chp_1__art_2__item_2__p_1__s_2', '第三条第二款', 'chp_2__art_3'],
    ['law', 'chp_1__art_2__p_3__s_1', '前两款', 'chp_1__art_2__p_1'],
    ['law', 'chp_1__art_2__p_3__s_1', '第一章', 'chp_1'],
    ['law', 'chp_1__art_2__p_3__s_1', '上述规定', 'chp_1__art_2__item_2'],
    ['law', 'chp_1__art_2__p_3__s_1', '第三条第二款', 'chp_2__art_3'],
    ['law', 'chp_2__art_3__p_1__s_1', '第二款', 'chp_2__art_3'],
    ['law', 'chp_2__art_3__p_1__s_1', '前条', 'chp_1__art_2'],
    ['law', 'chp_2__art_3__p_1__s_1', '第二条第（一）项', 'chp_1__art_2__item_1'],
    ['law', 'chp_2__art_3__p_1__s_1', '第三条第二款', 'chp_2__art_3'],
    ['law', 'chp_2__art_3_1__p_1__s_1', '第二款', 'chp_2__art_3_1'],
    ['law', 'chp_2__art_3_1__p_1__s_1', '第二条第二款第（二）项', 'chp_1__art_2__item_2'],
    ['law', 'chp_2__art_3_1__p_1__s_1', '本条第二款', 'chp_2__art_3_1'],
    ['law', 'chp_2__art_3_1__p_1__s_1', '第二章第三条', 'chp_2__art_3'],
    ['law', 'chp_2__art_3_1__p_1__s_1', '本方案第二条', 'chp_1__art_2'],
    ['law', 'chp_2__art_3_1__item_1__p_1__s_1', '第二条第二款第（二）项', 'chp_1__art_2__item_2'],
    ['law', 'chp_2__art_3_1__item_1__p_1__s_1', '前两条', 'chp_1__art_2'],
    ['law', 'chp_2__art_3_1__item_1__p_1__s_1', '第二章第三条', 'chp_2__art_3'],
    ['law', 'chp_2__art_3_1__item_1__p_1__s_1', '本方案第二条', 'chp_1__art_2'],
    ['law', 'chp_2__art_3_1__item_1__p_1__s_1', '第三款', 'chp_2__art_3_1'],
    ['law', 'chp_2__art_3_1__item_2__p_1__s_2', '第二条第二款', 'chp_1__art_2__p_2'],
    ['law', 'chp_2__art_3_1__item_2__p_1__s_2', '第（二）项', 'chp_2__art_3_1__item_2'],
    ['law', 'chp_2__art_3_1__item_2__p_1__s_2', '前两条', 'chp_1__art_2'],
    ['law', 'chp_2__art_3_1__item_2__p_1__s_2', '前项', 'chp_2__art_3_1__item_1'],
    ['law', 'chp_2__art_3_1__item_2__p_1__s_2', '第三条之一', 'chp_2__art_3_1'],
    ['law', 'chp_2__art_3_1__item_2__p_1__s_2', '本方案第一条第二款', 'chp_1__art_1'],
    ['law', 'chp_2__art_3_1__item_2__p_1__s_3', '本条例第二条', 'chp_1__art_2'],
    ['law', 'chp_2__art_3_1__item_2__p_1__s_3', '第二条第二款第（二）项', 'chp_1__art_2__item_2'],
    ['law', 'chp_2__art_3_1__item_2__p_1__s_3', '第一章', 'chp_1'],
    ['law', 'chp_2__art_3_1__item_2__p_1__s_3', '第三条之一第（二）项', 'chp_2__art_3_1__item_2'],
    ['law', 'chp_2__art_3_1__item_2__p_1__s_3', '本条例第四款', 'chp_2__art_3_1'],
    ['points', 'notice__p_1__s_1', '本条例第二条', 'sec_2'],
    ['points', 'notice__p_1__s_1', '第二条第二款第（二）项', 'nowhere'],
    ['points', 'notice__p_1__s_1', '第九条', 'nowhere'],
    ['points', 'notice__p_1__s_1', '附件2', 'att_2'],
    ['points', 'notice__p_1__s_1', '附件1第一部分', 'att_1__sec_1'],
    ['points', 'notice__p_1__s_1', '本方案第一条第二款', 'sec_1'],
    ['points', 'notice__p_1__s_1', '本条例第四款', 'notice'],
    ['points', 'preamble__p_1__s_1', '第（二）项', 'sec_2__cl_2'],
    ['points', 'preamble__p_1__s_1', '第二章第三条', 'nowhere'],
    ['points', 'preamble__p_1__s_1', '附件2', 'att_2'],
    ['points', 'preamble__p_1__s_1', '本要点第(三)项', 'sec_3__cl_3'],
    ['points', 'preamble__p_1__s_1', '本方案第二条', 'sec_2'],
    ['points', 'sec_1__p_1__s_1', '附件1第一部分', 'att_1__sec_1'],
    ['points', 'sec_1__p_1__s_1', '第二部分第(二)项第2点', 'sec_2__cl_2__pt_2'],
    ['points', 'sec_1__p_1__s_1', '第一款第（一）项', 'nowhere'],
    ['points', 'sec_2__cl_1__p_1__s_1', '本条例第二条', 'sec_2'],
    ['points', 'sec_2__cl_1__p_1__s_1', '第三条之一', 'nowhere'],
    ['points', 'sec_2__cl_1__p_1__s_1', '第二部分第(二)条', 'sec_2__cl_2'],
    ['points', 'sec_2__cl_1__p_1__s_1', '本方案第一条第二款', 'sec_1'],
    ['points', 'sec_2__cl_1__p_1__s_1', '本条例第四款', 'sec_2__cl_1'],
    ['points', 'sec_2__cl_1__p_1__s_2', '本条例第二条', 'sec_2'],
    ['points', 'sec_2__cl_1__p_1__s_2', '上述规定', 'sec_2__cl_1__p_1__s_1'],
    ['points', 'sec_2__cl_1__p_1__s_2', '附件1第一部分', 'att_1__sec_1'],
    ['points', 'sec_2__cl_1__p_1__s_2', '本要点第二部分', 'sec_2'],
    ['points', 'sec_2__cl_1__p_1__s_2', '第二部分第(二)项', 'sec_2__cl_2'],
    ['points', 'sec_2__cl_2__p_2__s_1', '第（二）项', 'sec_2__cl_2__pt_2'],
    ['points', 'sec_2__cl_2__p_2__s_1', '第二部分第(二)项', 'sec_2__cl_2'],
    ['points', 'sec_2__cl_2__pt_1__p_1__s_1', '附件1第一部分', 'att_1__sec_1'],
    ['points', 'sec_2__cl_2__pt_1__p_1__s_1', '第二部分第(二)项', 'sec_2__cl_2'],
    ['points', 'sec_2__cl_2__pt_2__p_1__s_2', '前项', 'sec_2__cl_1'],
    ['points', 'sec_2__cl_2__pt_2__p_1__s_2', '附件1第一部分', 'att_1__sec_1'],
    ['points', 'sec_2__cl_2__pt_2__p_1__s_2', '第二部分第(二)项第2点', 'sec_2__cl_2__pt_2'],
    ['points', 'sec_3__cl_3__p_1__s_1', '第二款', 'sec_3__cl_3'],
    ['points', 'sec_3__cl_3__p_1__s_1', '附件1第一部分', 'att_1__sec_1'],
    ['points', 'sec_3__cl_3__p_1__s_1', '本要点第(三)项', 'sec_3__cl_3'],
    ['points', 'sec_3__cl_3__p_1__s_1', '第二部分第(二)条', 'sec_2__cl_2'],
    ['points', 'sec_3__cl_3__p_1__s_1', '第二部分第(二)项第2点', 'sec_2__cl_2__pt_2'],
    ['points', 'sec_3__cl_3__p_1__s_1', '第三款', 'sec_3__cl_3'],
    ['points', 'sec_3__cl_3__p_1__s_1', '第一款第（一）项', 'nowhere'],
    ['points', 'sec_3__cl_3__p_1__s_1', '第三条第二款', 'nowhere'],
    ['points', 'att_1__p_1__s_1', '前款', 'nowhere'],
    ['points', 'att_1__p_1__s_1', '本方案第二条', 'sec_2'],
    ['points', 'att_1__p_1__s_1', '第一款第（一）项', 'att_1__sec_1'],
    ['points', 'att_1__sec_1__p_1__s_1', '第三条之一', 'nowhere'],
    ['points', 'att_1__sec_1__p_1__s_1', '附件1', 'att_1'],
    ['points', 'att_1__sec_1__p_1__s_1', '附件1第一部分', 'att_1__sec_1'],
    ['points', 'att_1__sec_1__p_1__s_1', '本要点第二部分', 'sec_2'],
    ['points', 'att_1__sec_1__p_1__s_1', '本方案第一条第二款', 'sec_1'],
    ['points', 'closing__p_1__s_1', '第二款', 'nowhere'],
    ['plan', 'sec_1__p_1__s_1', '第二条', 'nowhere'],
    ['plan', 'sec_1__p_1__s_1', '第二款', 'sec_1'],
    ['plan', 'sec_1__p_1__s_1', '附件2', 'nowhere'],
    ['plan', 'sec_1__p_1__s_1', '附件3', 'nowhere'],
    ['plan', 'sec_1__p_1__s_2', '第二款', 'sec_1'],
    ['plan', 'sec_1__p_1__s_2', '前项', 'nowhere'],
    ['plan', 'sec_1__p_1__s_2', '本方案第二条', 'sec_2'],
    ['plan', 'sec_1__p_1__s_2', '第三款', 'sec_1'],
    ['plan', 'sec_1__p_1__s_3', '本条第二款', 'nowhere'],
    ['plan', 'sec_1__p_1__s_3', '第三条之一', 'nowhere'],
    ['plan', 'sec_1__p_1__s_3', '本方案第二条', 'sec_2'],
    ['plan', 'sec_1__p_1__s_3', '第三款', 'sec_1'],
    ['plan', 'sec_2__p_1__s_1', '第二款', 'sec_2'],
    ['plan', 'sec_2__p_1__s_1', '第二条第二款第（二）项', 'nowhere'],
    ['plan', 'sec_2__p_1__s_1', '附件1', 'att_1'],
    ['plan', 'sec_2__p_1__s_1', '本要点第二部分', 'sec_2'],
    ['plan', 'sec_2__p_1__s_1', '本条例第四款', 'sec_2'],
    ['plan', 'sec_2__pt_1__p_1__s_1', '本条例第二条', 'sec_2'],
    ['plan', 'sec_2__pt_1__p_1__s_1', '第二部分第(二)项', 'sec_2__pt_2'],
    ['plan', 'sec_2__pt_1__p_1__s_1', '第三款', 'sec_2__pt_1'],
    ['plan', 'sec_2__pt_2__p_1__s_1', '上述规定', 'sec_2__pt_1'],
    ['plan', 'sec_2__pt_2__p_1__s_1', '第二部分第(二)项', 'sec_2__pt_2'],
    ['plan', 'att_1__p_1__s_1', '第二条', 'nowhere'],
    ['plan', 'att_1__p_1__s_1', '第二款', 'att_1'],
    ['plan', 'att_1__p_1__s_1', '第二章第三条', 'nowhere'],
    ['plan', 'att_1__p_1__s_1', '附件1', 'att_1'],
    ['plan', 'att_1__p_1__s_1', '附件3', 'nowhere'],
    ['plan', 'att_1__p_1__s_1', '本要点第二部分', 'sec_2'],
    ['plan', 'att_1__p_1__s_1', '第三款', 'att_1'],
  ] as const)('is in the %s from %s with %s: %s', (document, sentence, phrase, place) => {
    const index = documents[document];
    const found = findReferences(phrase).map(
      (reference) => resolveReference(index, sentence, reference)?.eId ?? 'nowhere',
    );
    expect(found.join(', ')).toBe(place);
  });
});
