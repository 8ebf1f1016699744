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
export function placesOf(
  document: keyof typeof documents,
  sentence: string,
  phrase: string,
): string {
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
