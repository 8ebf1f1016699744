import { describe, expect, it } from 'vitest';
import { parseDocument } from '#policy/markdown/parse-document.ts';
import { findReferences } from '#policy/references/find-references.ts';
import { indexProvisions } from '#policy/references/provision-index.ts';
import { listMeant, resolveReference } from '#policy/references/resolve-reference.ts';

/** A law with two lists in an article; key points between a notice and two attachments; rules whose articles begin anew in each chapter. */
const documents = {
  code: `# 甲法

## 第一章 总则

### 第一条

甲一。甲二。

### 第二条

有下列情形之一的：

- （一）乙一；
  - 1.乙二；
  - 2.乙三。
- （二）乙四。乙五。乙六。

丙一：

- （一）丙二；
- （二）丙三；
- （三）丙四。

丙五。

## 第二章 罚则

### 第三条

丁一。

### 第四条

戊一。

戊二。

戊三。

# 附件 甲表

己一。

己二。
`,
  points: `前言一。

前言二。

# 甲要点

序一。

序二。

## 一、乙

### （一）丙

丁一。丁二。

- 1.戊一。戊二。
- 2.戊三。

丁三。

- 1.己一。
- 2.己二。

### （二）庚

庚一。

## 二、辛

辛一：

- 1.壬一。
- 2.壬二。

辛二。

## 三、癸

癸一。

---

甲市政府

# 附件1 子

子一。

## 一、丑

丑一。

# 附件2 寅

## 第一条

寅一。

## 第二条

寅二。寅三。
`,
  twice: `# 甲规定

## 第一章 甲

### 第一条

甲一。

### 第二条

甲二。

## 第二章 乙

### 第一条

乙一。

### 第二条

乙二。乙三。

乙四。

## 第三章 丙

丙一。

丙二。
`,
} as const;

/** Where the references of a phrase lead from a sentence, with + what they mean beside. */
function placesOf(document: keyof typeof documents, sentence: string, phrase: string): string {
  const index = indexProvisions(parseDocument(documents[document]));
  return findReferences(phrase)
    .map((reference) => {
      const found = resolveReference(index, sentence, reference);
      if (found === null) return 'nowhere';
      return [found, ...listMeant(index, sentence, reference, found)]
        .map(({ eId }) => eId)
        .join(' + ');
    })
    .join(', ');
}

describe('where a phrase leads, with what it means beside', () => {
  it.each([
    ['code', 'chp_1__art_2__item_3__p_1__s_1', '前款第一项', 'chp_1__art_2__item_1'],
    ['code', 'chp_1__art_2__p_1__s_1', '上述规定', 'chp_1__art_1'],
    ['code', 'chp_1__art_2__p_3__s_1', '本条第一项', 'chp_1__art_2__item_1-2'],
    [
      'code',
      'chp_1__art_2__item_3__p_1__s_1',
      '第一款至第三款',
      'chp_1__art_2__p_1, chp_1__art_2__p_3 + chp_1__art_2__p_2',
    ],
    ['code', 'chp_1__art_2__p_2__s_1', '附件第二款', 'att_1__p_2'],
    ['code', 'chp_1__art_2__item_2__p_1__s_2', '前款', 'nowhere'],
    ['code', 'chp_1__art_2__item_1-2__p_1__s_1', '前项', 'chp_1__art_2__item_2'],
    ['code', 'chp_1__art_1__p_1__s_1', '本章第一条', 'chp_1__art_1'],
    ['code', 'chp_1__art_2__item_1__subitem_2__p_1__s_1', '前款', 'nowhere'],
    ['code', 'att_1__p_1__s_1', '上述规定', 'nowhere'],
    ['code', 'chp_1__art_2__p_3__s_1', '前两款第一项', 'chp_1__art_2__item_1'],
    ['code', 'chp_1__art_2__p_1__s_1', '前条', 'chp_1__art_1'],
    ['code', 'chp_1__art_2__item_1__p_1__s_1', '本项第一目', 'chp_1__art_2__item_1__subitem_1'],
    ['code', 'chp_1__art_2__item_2__p_1__s_3', '本条第一项', 'chp_1__art_2__item_1'],
    ['code', 'chp_1__art_2__item_1__subitem_2__p_1__s_1', '第二款', 'chp_1__art_2__p_2'],
    ['code', 'chp_1__art_1__p_1__s_2', '前两款', 'nowhere'],
    ['code', 'chp_1__art_1__p_1__s_1', '第一章', 'chp_1'],
    ['code', 'chp_1__art_2__p_3__s_1', '本款第二项', 'nowhere'],
    ['points', 'sec_3__p_1__s_1', '第一款至第三款', 'sec_3__p_1, sec_3'],
    ['points', 'notice__p_1__s_1', '第二款', 'notice__p_2'],
    ['points', 'closing__p_1__s_1', '第二款', 'nowhere'],
    ['points', 'att_1__sec_1__p_1__s_1', '上述规定', 'nowhere'],
    ['points', 'sec_3__p_1__s_1', '附件1', 'att_1'],
    ['points', 'att_1__p_1__s_1', '本款第一点', 'att_1__sec_1'],
    ['points', 'sec_3__p_1__s_1', '附件第二款', 'nowhere'],
    ['twice', 'chp_1__art_1__p_1__s_1', '第二条第二款', 'chp_1__art_2'],
    ['twice', 'chp_2__art_1__p_1__s_1', '前两条', 'chp_1__art_1 + chp_1__art_2'],
    ['twice', 'chp_2__art_2__p_1__s_2', '前款', 'chp_2__art_2__p_1__s_1'],
    ['twice', 'chp_2__art_1__p_1__s_1', '附件2', 'nowhere'],
    ['twice', 'chp_1__art_2__p_1__s_1', '本法第二点', 'nowhere'],
    ['code', 'chp_1__art_1__p_1__s_1', '本法第一项', 'nowhere'],
    ['code', 'chp_1__art_1__p_1__s_1', '本章第二项', 'nowhere'],
    ['twice', 'chp_3__p_2__s_1', '本法第二条', 'nowhere'],
    ['twice', 'chp_3__p_1__s_1', '本条第三项', 'nowhere'],
    ['twice', 'chp_2__art_2__p_1__s_1', '前款', 'nowhere'],
    ['twice', 'chp_1__art_1__p_1__s_1', '本章第二条', 'chp_1__art_2'],
    ['twice', 'chp_1__art_2__p_1__s_1', '第一章第九条', 'nowhere'],
    ['twice', 'chp_3__p_2__s_1', '前两项', 'nowhere'],
    ['twice', 'chp_3__p_1__s_1', '附件2第二条', 'nowhere'],
    ['twice', 'chp_1__art_2__p_1__s_1', '第四条至第二条', 'nowhere, chp_1__art_2'],
    ['twice', 'chp_3__p_1__s_1', '第三款', 'nowhere'],
    ['twice', 'chp_3__p_1__s_1', '第二款', 'chp_3__p_2'],
    ['twice', 'chp_3__p_1__s_1', '第二章第一款', 'nowhere'],
    ['twice', 'chp_1__art_2__p_1__s_1', '前两条', 'nowhere'],
  ] as const)('is in the %s from %s with %s: %s', (document, sentence, phrase, places) => {
    expect(placesOf(document, sentence, phrase)).toBe(places);
  });
});
