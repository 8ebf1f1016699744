import { describe, expect, it } from 'vitest';
import { formatLocator } from '#policy/tree/locator.ts';
import { parseDocument } from '#policy/markdown/parse-document.ts';
import { findNode, listPages } from '#policy/tree/walk.ts';

const plan = parseDocument(
  '甲:\n\n# 题\n\n乙。\n\n## 二、任务\n\n### (一)投入。\n\n丙。丁。\n\n戊。\n\n### (二)产业。\n\n- 1.己\n\n***\n\n庚\n\n# 附件\n\n辛。',
);
const law = parseDocument(
  '# 法\n\n## 第一章 总则\n\n### 第三条\n\n甲：\n\n- （一）乙；丙。\n\n丁。戊。',
);

describe('formatLocator', () => {
  it.each([
    ['notice', '印发通知'],
    ['notice__p_1__s_1', '印发通知第1句'],
    ['preamble__p_1__s_1', '引言第1句'],
    ['sec_2', '第二部分'],
    ['sec_2__cl_1', '第二部分第（一）项'],
    ['sec_2__cl_1__p_1__s_2', '第二部分第（一）项第1段第2句'],
    ['sec_2__cl_1__p_2', '第二部分第（一）项第2段'],
    ['sec_2__cl_2__pt_1__p_1__s_1', '第二部分第（二）项第1点第1句'],
    ['closing', '结尾'],
    ['att_1__p_1__s_1', '附件1第1句'],
  ])('names %s', (eId, locator) => {
    expect(formatLocator(plan, eId)).toBe(locator);
  });

  it.each([
    ['chp_1', '第一章'],
    ['chp_1__art_3', '第三条'],
    ['chp_1__art_3__p_2__s_2', '第三条第2款第2句'],
    ['chp_1__art_3__item_1', '第三条第（一）项'],
  ])('names %s of a law by its article', (eId, locator) => {
    expect(formatLocator(law, eId)).toBe(locator);
  });

  it('says a number that begins with the one above it once', () => {
    const numbered = parseDocument(
      '# 题\n\n## 2 规划\n\n### 2.1 目标\n\n#### 2.1.1 分目标\n\n甲。',
    );
    expect(formatLocator(numbered, 'sec_2__cl_2_1__pt_2_1_1')).toBe('第二部分2.1.1');
  });

  it('refuses an id that the document lacks', () => {
    expect(() => formatLocator(plan, 'sec_9')).toThrow('sec_9');
    const below = 'preamble__p_1__s_1__x';
    expect(() => formatLocator(plan, below)).toThrow(
      `expected an eId of the document, got ${below}`,
    );
  });
});

describe('findNode and listPages', () => {
  it('finds nodes at every depth', () => {
    expect(findNode(plan, 'sec_2__cl_1__p_1__s_2')).toMatchObject({ text: '丁。' });
    expect(findNode(plan, 'sec_2__cl_9')).toBeNull();
  });

  it('lists pages in reading order', () => {
    expect(listPages(plan).map(({ eId, parentEId }) => [eId, parentEId])).toEqual([
      ['notice', null],
      ['preamble', null],
      ['sec_2', null],
      ['sec_2__cl_1', 'sec_2'],
      ['sec_2__cl_2', 'sec_2'],
      ['closing', null],
      ['att_1', null],
    ]);
    expect(listPages(law).map(({ eId }) => eId)).toEqual(['chp_1', 'chp_1__art_3']);
    expect(listPages(plan)[3]?.ancestors.map(({ eId }) => eId)).toEqual(['sec_2']);
  });
});
