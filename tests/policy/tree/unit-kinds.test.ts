import { describe, expect, it } from 'vitest';
import type { DraftProvision } from '#policy/tree/draft.ts';
import { buildTree } from '#policy/tree/build-tree.ts';
import { listNodes } from '#policy/tree/walk.ts';

/** The units of a path of labels, each within the one before it, as kind and eId; and what its lines do. */
function unitsOf(path: string): string {
  const nest = ([label = '', ...inner]: readonly string[]): DraftProvision => ({
    label,
    heading: '甲',
    headingEnd: '',
    children: inner.length === 0 ? ['附件：乙', '甲市人民政府'] : [nest(inner)],
  });
  const tree = buildTree({
    ...{ title: '题', notice: [], preamble: [], closing: [], attachments: [] },
    body: [nest(path.split(' > '))],
  });
  return [...listNodes(tree)]
    .flatMap((node) => {
      if (node.type === 'provision') return [`${node.kind} ${node.eId}`];
      return node.type === 'paragraph' ? [node.role] : [];
    })
    .join(', ');
}

describe('what a labelled unit is', () => {
  it.each([
    ['第一条 > （一） > 1.', 'article art_1, item art_1__item_1, subitem art_1__item_1__subitem_1'],
    [
      '第一条 > 1. > （1）',
      'article art_1, subitem art_1__subitem_1, subitem art_1__subitem_1__subitem_1',
    ],
    ['第一条 > （1）', 'article art_1, subitem art_1__subitem_1'],
    ['第一条 > ①', 'article art_1, item art_1__item_1'],
    ['第一条 > 一、', 'article art_1, section art_1__sec_1'],
    [
      '一、 > （一） > 1. > （1） > ①',
      'section sec_1, clause sec_1__cl_1, point sec_1__cl_1__pt_1, subpoint sec_1__cl_1__pt_1__subpt_1, item sec_1__cl_1__pt_1__subpt_1__item_1',
    ],
    ['（一） > 1.', 'clause cl_1, point cl_1__pt_1'],
    [
      '第一编 > 第一章 > 第一节 > 第一条之一',
      'part part_1, chapter part_1__chp_1, division part_1__chp_1__dvs_1, article part_1__chp_1__dvs_1__art_1_1',
    ],
    ['1 > 1.1 > 1.1.1', 'section sec_1, clause sec_1__cl_1_1, point sec_1__cl_1_1__pt_1_1_1'],
    [' > （一）', 'section sec_x1, clause sec_x1__cl_1'],
  ])('in %s is: %s', (path, units) => {
    expect(unitsOf(path)).toBe(`${units}, attachment-list, text`);
  });
});

describe('what the lines of a part do', () => {
  it('depends on the part', () => {
    const lines = ['各县人民政府：', '附件：乙', '甲市人民政府', '（此件公开发布）'];
    const tree = buildTree({
      ...{ title: '题', notice: lines, preamble: lines, closing: lines },
      body: [{ label: '一、', heading: null, headingEnd: '', children: lines }],
      attachments: [{ title: '丙', children: lines }],
    });
    const roles = [...listNodes(tree)].flatMap((node) =>
      node.type === 'paragraph' ? [`${node.eId} ${node.role}`] : [],
    );
    expect(roles).toEqual([
      'notice__p_1 addressee',
      'notice__p_2 attachment-list',
      'notice__p_3 signature',
      'notice__p_4 note',
      'preamble__p_1 addressee',
      'preamble__p_2 attachment-list',
      'preamble__p_3 signature',
      'preamble__p_4 note',
      'sec_1__p_1 text',
      'sec_1__p_2 attachment-list',
      'sec_1__p_3 text',
      'sec_1__p_4 text',
      'closing__p_1 text',
      'closing__p_2 attachment-list',
      'closing__p_3 signature',
      'closing__p_4 note',
      'att_1__p_1 addressee',
      'att_1__p_2 attachment-list',
      'att_1__p_3 signature',
      'att_1__p_4 note',
    ]);
  });
});
