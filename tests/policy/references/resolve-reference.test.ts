import { describe, expect, it } from 'vitest';
import { findReferences } from '#policy/references/find-references.ts';
import { followPath } from '#policy/references/follow-path.ts';
import { parseDocument } from '#policy/markdown/parse-document.ts';
import { indexProvisions } from '#policy/references/provision-index.ts';
import { resolveReference } from '#policy/references/resolve-reference.ts';

const law = indexProvisions(
  parseDocument(`# 甲条例

## 第一章 总则

### 第一条

制定本条例。

### 第二条

甲款。

乙款：

- （一）甲项；
- （二）乙项。

丙款。

## 第二章 罚则

### 第三条

违反本条例，第二句。

### 第三条之一

补充。
`),
);
const points = indexProvisions(
  parseDocument(`# 工作要点

## 一、总体要求

甲。

## 二、任务

### (一)投入

乙。丙。

### (二)产业

丁。

戊。

- 1.己

## 三、保障

庚。
`),
);

/** Where the one reference of some words leads when a sentence makes it. */
function lead(index: typeof law, sentence: string, words: string): string | null {
  const [reference] = findReferences(words);
  if (reference === undefined) throw new Error(`no reference in ${words}`);
  return resolveReference(index, sentence, reference)?.eId ?? null;
}

describe('resolveReference in a law', () => {
  it.each([
    ['chp_2__art_3__p_1__s_1', '本条例第二条', 'chp_1__art_2'],
    ['chp_2__art_3__p_1__s_1', '第二条第二款第（二）项', 'chp_1__art_2__item_2'],
    ['chp_2__art_3__p_1__s_1', '第二条第三款', 'chp_1__art_2__p_3'],
    ['chp_2__art_3__p_1__s_1', '第三条之一', 'chp_2__art_3_1'],
    ['chp_2__art_3__p_1__s_1', '第一章第二条', 'chp_1__art_2'],
    ['chp_2__art_3__p_1__s_1', '前条', 'chp_1__art_2'],
    ['chp_2__art_3__p_1__s_1', '本章规定', 'chp_2'],
    ['chp_1__art_2__p_3__s_1', '前款', 'chp_1__art_2__p_2'],
    ['chp_1__art_2__p_3__s_1', '前两款', 'chp_1__art_2__p_1'],
    ['chp_1__art_2__p_3__s_1', '前款第（一）项', 'chp_1__art_2__item_1'],
    ['chp_1__art_2__p_3__s_1', '本条第一款', 'chp_1__art_2__p_1'],
    ['chp_1__art_2__item_2__p_1__s_1', '前项', 'chp_1__art_2__item_1'],
    ['chp_1__art_2__item_2__p_1__s_1', '前款', 'chp_1__art_2__p_1'],
    ['chp_1__art_2__item_2__p_1__s_1', '本条第三款', 'chp_1__art_2__p_3'],
  ])('leads from %s by %s to %s', (sentence, words, eId) => {
    expect(lead(law, sentence, words)).toBe(eId);
  });

  it.each([
    ['chp_2__art_3__p_1__s_1', '第九条'],
    ['chp_2__art_3__p_1__s_1', '第二条第七款'],
    ['chp_2__art_3__p_1__s_1', '第二条第二款第（九）项'],
    ['chp_1__art_2__p_3__s_1', '第一项目第九条'],
    ['chp_1__art_1__p_1__s_1', '前条'],
    ['chp_1__art_1__p_1__s_1', '前款'],
  ])('leads nowhere from %s by %s', (sentence, words) => {
    expect(lead(law, sentence, words)).toBeNull();
  });

  it('lets an article stand for paragraphs that were received as one', () => {
    expect(lead(law, 'chp_1__art_2__p_1__s_1', '第三条第二款')).toBe('chp_2__art_3');
  });
});

describe('resolveReference in key points', () => {
  it.each([
    ['sec_1__p_1__s_1', '本要点第二部分第(二)项', 'sec_2__cl_2'],
    ['sec_1__p_1__s_1', '本要点第二部分', 'sec_2'],
    ['sec_2__cl_1__p_1__s_1', '第(二)项', 'sec_2__cl_2'],
    ['sec_1__p_1__s_1', '本要点第二部分第(二)条', 'sec_2__cl_2'],
    ['sec_1__p_1__s_1', '本要点第二部分（二）', 'sec_2__cl_2'],
    ['sec_1__p_1__s_1', '本要点第(二)项', 'sec_2__cl_2'],
    ['sec_1__p_1__s_1', '本要点（二）', 'sec_2__cl_2'],
    ['sec_1__p_1__s_1', '本要点第二条', 'sec_2'],
    ['sec_1__p_1__s_1', '本要点第二条第（二）款', 'sec_2__cl_2'],
    ['sec_1__p_1__s_1', '本要点第二部分第（二）项第1点', 'sec_2__cl_2__pt_1'],
    ['sec_1__p_1__s_1', '本要点第（九）项', null],
    ['sec_3__p_1__s_1', '本要点第三项', null],
    ['sec_3__p_1__s_1', '本要点第三条', 'sec_3'],
    ['sec_1__p_1__s_1', '第二条', null],
    ['sec_2__cl_1__p_1__s_2', '上述规定', 'sec_2__cl_1__p_1__s_1'],
    ['sec_2__cl_2__p_2__s_1', '上述规定', 'sec_2__cl_2__p_1'],
    ['sec_2__cl_2__p_1__s_1', '上述规定', 'sec_2__cl_1'],
    ['sec_2__cl_2__p_2__s_1', '前款', 'sec_2__cl_2__p_1'],
  ])('leads from %s by %s to %s', (sentence, words, eId) => {
    expect(lead(points, sentence, words)).toBe(eId);
  });
});

describe('resolveReference where the source lost its paragraphs', () => {
  const joined = indexProvisions(
    parseDocument(`# 甲条例

## 第一条

甲。依照前款办理。另有规定的，不适用前款。前两款除外。

## 第二条

有下列情形之一的：

- （一）乙；
- （二）丙。有前款情形的，处罚。有前款第（一）项情形的，从重。

## 第三条

前款不适用。
`),
  );
  it.each([
    ['art_1__p_1__s_2', '前款', 'art_1__p_1__s_1'],
    ['art_1__p_1__s_3', '前款', 'art_1'],
    ['art_1__p_1__s_3', '前两款', 'art_1__p_1__s_1'],
    ['art_1__p_1__s_1', '前款', null],
    ['art_1__p_1__s_2', '前两款', null],
    ['art_2__item_2__p_1__s_2', '前款', 'art_2__p_1'],
    ['art_2__item_2__p_1__s_3', '前款', 'art_2'],
    ['art_2__item_2__p_1__s_3', '前款第（一）项', 'art_2__item_1'],
    ['art_2__item_1__p_1__s_1', '前款', null],
    ['art_3__p_1__s_1', '前款', null],
  ])('leads from %s by %s to %s', (sentence, words, eId) => {
    expect(lead(joined, sentence, words)).toBe(eId);
  });
});

describe('resolveReference to an attachment', () => {
  const withAttachment = indexProvisions(
    parseDocument('甲。\n\n# 乙通知\n\n## 一、丙\n\n丁。\n\n# 甲办法\n\n## 第一条\n\n戊。'),
  );
  it.each([
    ['附件1', 'att_1'],
    ['附件1第一条', 'att_1__art_1'],
    ['附件第一条', 'att_1__art_1'],
    ['附件2', null],
  ])('leads by %s to %s', (words, eId) => {
    expect(lead(withAttachment, 'sec_1__p_1__s_1', words)).toBe(eId);
  });
});

describe('followSteps', () => {
  it('takes no item for an article of the same number', () => {
    const rules = indexProvisions(
      parseDocument(
        '# 甲规定\n\n## 第二条\n\n甲：\n\n- （一）乙；\n- （二）丙。\n\n符合本规定第一条。',
      ),
    );
    expect(lead(rules, 'art_2__p_2__s_1', '本规定第一条')).toBeNull();
  });

  it('refuses an article number that two chapters share', () => {
    const twice = indexProvisions(
      parseDocument(
        '# 甲\n\n## 第一章 一\n\n### 第一条\n\n甲。\n\n## 第二章 二\n\n### 第一条\n\n乙。',
      ),
    );
    const step = { unit: '条', ordinal: 1, branch: null } as const;
    expect(followPath(twice, null, [step])).toBeNull();
    const chapter = { unit: '章', ordinal: 2, branch: null } as const;
    expect(followPath(twice, null, [chapter, step])?.eId).toBe('chp_2__art_1');
    expect(lead(twice, 'chp_2__art_1__p_1__s_1', '第一条')).toBe('chp_2__art_1');
  });
});
