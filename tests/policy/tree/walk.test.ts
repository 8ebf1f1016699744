import { describe, expect, it } from 'vitest';
import { parseDocument } from '#policy/markdown/parse-document.ts';
import { formatLocator } from '#policy/tree/locator.ts';
import {
  eachText,
  findNode,
  findTitleBehindNotice,
  isPart,
  listLargeNodes,
  listNodes,
  listPages,
  listParts,
  plainText,
  treeText,
} from '#policy/tree/walk.ts';
import type { DocumentTree, TreeNode } from '#policy/tree/tree.ts';

const plan = parseDocument(
  '# 规划\n\n前言。\n\n## 一、任务\n\n甲。\n\n### （一）投入。\n\n乙；丙。丁！\n\n#### 1.产业\n\n戊。\n\n- （1）己。\n- （2）庚。\n\n  辛。\n\n  - ①壬。\n\n## 1000、远景\n\n癸。\n\n## 前言\n\n子。\n\n## 2 规划\n\n### 2.1 目标\n\n丑。\n\n#### 2.1.1 分目标\n\n寅。\n\n***\n\n结。\n\n尾。\n\n# 附件1 名单\n\n卯。\n\n## 一、甲镇\n\n辰。\n\n# 附件2 表\n\n巳。',
);
const law = parseDocument(
  '发：\n\n# 条例\n\n## 第一编 总\n\n### 第一章 则\n\n#### 第一节 甲\n\n##### 第三条\n\n乙。丙。\n\n丁：\n\n- （一）戊；己。\n  - 1.庚\n\n##### 第三条之一\n\n辛。\n\n# 附件 办法\n\n## 第一条\n\n壬。\n\n癸。',
);

/** The nodes of a document, each with its id, how it is named, and its words. */
function placesOf(tree: DocumentTree): (readonly string[])[] {
  return [...listNodes(tree)].map((node) => [
    node.eId,
    formatLocator(tree, node.eId),
    plainText(node),
  ]);
}

/** The pages of a document, each below the provisions above it. */
function pagesOf(tree: DocumentTree): string[] {
  return listPages(tree).map(({ eId, ancestors, parentEId }) => {
    const path = [...ancestors.map((provision) => provision.eId), eId].join(' > ');
    return parentEId === null ? path : `${path} in ${parentEId}`;
  });
}

describe('the places of a plan', () => {
  it('are named as documents do, each with all its words', () => {
    expect(placesOf(plan)).toEqual([
      ['preamble', '引言', '前言。'],
      ['preamble__p_1', '引言', '前言。'],
      ['preamble__p_1__s_1', '引言第1句', '前言。'],
      [
        'sec_1',
        '第一部分',
        '一、任务甲。（一）投入。乙；丙。丁！1.产业戊。（1）己。（2）庚。辛。①壬。',
      ],
      ['sec_1__p_1', '第一部分', '甲。'],
      ['sec_1__p_1__s_1', '第一部分第1句', '甲。'],
      [
        'sec_1__cl_1',
        '第一部分第（一）项',
        '（一）投入。乙；丙。丁！1.产业戊。（1）己。（2）庚。辛。①壬。',
      ],
      ['sec_1__cl_1__p_1', '第一部分第（一）项', '乙；丙。丁！'],
      ['sec_1__cl_1__p_1__s_1', '第一部分第（一）项第1句', '乙；丙。'],
      ['sec_1__cl_1__p_1__s_2', '第一部分第（一）项第2句', '丁！'],
      ['sec_1__cl_1__pt_1', '第一部分第（一）项第1点', '1.产业戊。（1）己。（2）庚。辛。①壬。'],
      ['sec_1__cl_1__pt_1__p_1', '第一部分第（一）项第1点', '戊。'],
      ['sec_1__cl_1__pt_1__p_1__s_1', '第一部分第（一）项第1点第1句', '戊。'],
      ['sec_1__cl_1__pt_1__subpt_1', '第一部分第（一）项第1点第1目', '（1）己。'],
      ['sec_1__cl_1__pt_1__subpt_1__p_1', '第一部分第（一）项第1点第1目', '己。'],
      ['sec_1__cl_1__pt_1__subpt_1__p_1__s_1', '第一部分第（一）项第1点第1目第1句', '己。'],
      ['sec_1__cl_1__pt_1__subpt_2', '第一部分第（一）项第1点第2目', '（2）庚。辛。①壬。'],
      ['sec_1__cl_1__pt_1__subpt_2__p_1', '第一部分第（一）项第1点第2目第1段', '庚。'],
      ['sec_1__cl_1__pt_1__subpt_2__p_1__s_1', '第一部分第（一）项第1点第2目第1段第1句', '庚。'],
      ['sec_1__cl_1__pt_1__subpt_2__p_2', '第一部分第（一）项第1点第2目第2段', '辛。'],
      ['sec_1__cl_1__pt_1__subpt_2__p_2__s_1', '第一部分第（一）项第1点第2目第2段第1句', '辛。'],
      ['sec_1__cl_1__pt_1__subpt_2__item_1', '第一部分第（一）项第1点第2目第①项', '①壬。'],
      ['sec_1__cl_1__pt_1__subpt_2__item_1__p_1', '第一部分第（一）项第1点第2目第①项', '壬。'],
      [
        'sec_1__cl_1__pt_1__subpt_2__item_1__p_1__s_1',
        '第一部分第（一）项第1点第2目第①项第1句',
        '壬。',
      ],
      ['pt_1000', '第1000点', '1000、远景癸。'],
      ['pt_1000__p_1', '第1000点', '癸。'],
      ['pt_1000__p_1__s_1', '第1000点第1句', '癸。'],
      ['sec_x1', '“前言”部分', '前言子。'],
      ['sec_x1__p_1', '“前言”部分', '子。'],
      ['sec_x1__p_1__s_1', '“前言”部分第1句', '子。'],
      ['sec_2', '第二部分', '2规划2.1目标丑。2.1.1分目标寅。'],
      ['sec_2__cl_2_1', '第二部分2.1', '2.1目标丑。2.1.1分目标寅。'],
      ['sec_2__cl_2_1__p_1', '第二部分2.1', '丑。'],
      ['sec_2__cl_2_1__p_1__s_1', '第二部分2.1第1句', '丑。'],
      ['sec_2__cl_2_1__pt_2_1_1', '第二部分2.1.1', '2.1.1分目标寅。'],
      ['sec_2__cl_2_1__pt_2_1_1__p_1', '第二部分2.1.1', '寅。'],
      ['sec_2__cl_2_1__pt_2_1_1__p_1__s_1', '第二部分2.1.1第1句', '寅。'],
      ['closing', '结尾', '结。尾。'],
      ['closing__p_1', '结尾第1段', '结。'],
      ['closing__p_1__s_1', '结尾第1段第1句', '结。'],
      ['closing__p_2', '结尾第2段', '尾。'],
      ['closing__p_2__s_1', '结尾第2段第1句', '尾。'],
      ['att_1', '附件1', '附件1 名单卯。一、甲镇辰。'],
      ['att_1__p_1', '附件1', '卯。'],
      ['att_1__p_1__s_1', '附件1第1句', '卯。'],
      ['att_1__sec_1', '附件1第一部分', '一、甲镇辰。'],
      ['att_1__sec_1__p_1', '附件1第一部分', '辰。'],
      ['att_1__sec_1__p_1__s_1', '附件1第一部分第1句', '辰。'],
      ['att_2', '附件2', '附件2 表巳。'],
      ['att_2__p_1', '附件2', '巳。'],
      ['att_2__p_1__s_1', '附件2第1句', '巳。'],
    ]);
  });

  it('have pages down to the clause', () => {
    expect(pagesOf(plan)).toEqual([
      'preamble',
      'sec_1',
      'sec_1 > sec_1__cl_1 in sec_1',
      'pt_1000',
      'sec_x1',
      'sec_2',
      'sec_2 > sec_2__cl_2_1 in sec_2',
      'closing',
      'att_1',
      'att_1__sec_1 in att_1',
      'att_2',
    ]);
  });
});

describe('the places of a law', () => {
  it('are named by their articles, each with all its words', () => {
    expect(placesOf(law)).toEqual([
      ['notice', '印发通知', '发：'],
      ['notice__p_1', '印发通知', '发：'],
      ['notice__p_1__s_1', '印发通知第1句', '发：'],
      [
        'part_1',
        '第一编',
        '第一编总第一章则第一节甲第三条乙。丙。丁：（一）戊；己。1.庚第三条之一辛。',
      ],
      [
        'part_1__chp_1',
        '第一编第一章',
        '第一章则第一节甲第三条乙。丙。丁：（一）戊；己。1.庚第三条之一辛。',
      ],
      [
        'part_1__chp_1__dvs_1',
        '第一编第一章第一节',
        '第一节甲第三条乙。丙。丁：（一）戊；己。1.庚第三条之一辛。',
      ],
      ['part_1__chp_1__dvs_1__art_3', '第三条', '第三条乙。丙。丁：（一）戊；己。1.庚'],
      ['part_1__chp_1__dvs_1__art_3__p_1', '第三条第1款', '乙。丙。'],
      ['part_1__chp_1__dvs_1__art_3__p_1__s_1', '第三条第1款第1句', '乙。'],
      ['part_1__chp_1__dvs_1__art_3__p_1__s_2', '第三条第1款第2句', '丙。'],
      ['part_1__chp_1__dvs_1__art_3__p_2', '第三条第2款', '丁：'],
      ['part_1__chp_1__dvs_1__art_3__p_2__s_1', '第三条第2款第1句', '丁：'],
      ['part_1__chp_1__dvs_1__art_3__item_1', '第三条第（一）项', '（一）戊；己。1.庚'],
      ['part_1__chp_1__dvs_1__art_3__item_1__p_1', '第三条第（一）项', '戊；己。'],
      ['part_1__chp_1__dvs_1__art_3__item_1__p_1__s_1', '第三条第（一）项第1句', '戊；己。'],
      ['part_1__chp_1__dvs_1__art_3__item_1__subitem_1', '第三条第（一）项第1目', '1.庚'],
      ['part_1__chp_1__dvs_1__art_3__item_1__subitem_1__p_1', '第三条第（一）项第1目', '庚'],
      [
        'part_1__chp_1__dvs_1__art_3__item_1__subitem_1__p_1__s_1',
        '第三条第（一）项第1目第1句',
        '庚',
      ],
      ['part_1__chp_1__dvs_1__art_3_1', '第三条之一', '第三条之一辛。'],
      ['part_1__chp_1__dvs_1__art_3_1__p_1', '第三条之一', '辛。'],
      ['part_1__chp_1__dvs_1__art_3_1__p_1__s_1', '第三条之一第1句', '辛。'],
      ['att_1', '附件1', '附件 办法第一条壬。癸。'],
      ['att_1__art_1', '附件1第一条', '第一条壬。癸。'],
      ['att_1__art_1__p_1', '附件1第一条第1款', '壬。'],
      ['att_1__art_1__p_1__s_1', '附件1第一条第1款第1句', '壬。'],
      ['att_1__art_1__p_2', '附件1第一条第2款', '癸。'],
      ['att_1__art_1__p_2__s_1', '附件1第一条第2款第1句', '癸。'],
    ]);
  });

  it('have pages down to the article', () => {
    expect(pagesOf(law)).toEqual([
      'notice',
      'part_1',
      'part_1 > part_1__chp_1 in part_1',
      'part_1 > part_1__chp_1 > part_1__chp_1__dvs_1 in part_1__chp_1',
      'part_1 > part_1__chp_1 > part_1__chp_1__dvs_1 > part_1__chp_1__dvs_1__art_3 in part_1__chp_1__dvs_1',
      'part_1 > part_1__chp_1 > part_1__chp_1__dvs_1 > part_1__chp_1__dvs_1__art_3_1 in part_1__chp_1__dvs_1',
      'att_1',
      'att_1__art_1 in att_1',
    ]);
  });
});

describe('the words of a document', () => {
  it('have the title first, or behind the notice', () => {
    expect(treeText(plan)).toMatch(/^规划前言。一、任务甲。/);
    expect(findTitleBehindNotice(plan)).toBeNull();
    expect(treeText(law)).toMatch(/^发：条例第一编总第一章则/);
    expect(findTitleBehindNotice(law)).toBe('条例');
  });

  it('come one by one: headings with the ids of their provisions, then sentences', () => {
    const texts = [...eachText(listParts(law))].map(({ eId, text }) => `${eId} ${text}`);
    expect(texts.slice(0, 6)).toEqual([
      'notice__p_1__s_1 发：',
      'part_1 总',
      'part_1__chp_1 则',
      'part_1__chp_1__dvs_1 甲',
      'part_1__chp_1__dvs_1__art_3__p_1__s_1 乙。',
      'part_1__chp_1__dvs_1__art_3__p_1__s_2 丙。',
    ]);
    expect(findNode(law, 'part_1__chp_2')).toBeNull();
  });
});

describe('a node by itself', () => {
  const nodeOf = (eId: string): TreeNode => {
    const node = findNode(plan, eId);
    if (node === null) throw new Error(`no ${eId}`);
    return node;
  };
  const sentence = nodeOf('preamble__p_1__s_1');

  it('is all that a sentence holds, which is no large node', () => {
    expect([...listNodes(sentence)]).toEqual([sentence]);
    expect([...listLargeNodes(sentence)]).toEqual([]);
    expect([...listLargeNodes(nodeOf('preamble'))].map(({ eId }) => eId)).toEqual([
      'preamble',
      'preamble__p_1',
    ]);
  });

  it.each([
    ['preamble', true],
    ['sec_1', true],
    ['att_1', true],
    ['preamble__p_1', false],
    ['preamble__p_1__s_1', false],
  ])('%s can have a page: %s', (eId, can) => {
    expect(isPart(nodeOf(eId))).toBe(can);
  });
});
