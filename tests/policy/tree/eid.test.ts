import { describe, expect, it } from 'vitest';
import { createEIdSequence } from '#policy/tree/eid.ts';
import { parseLabel } from '#policy/tree/labels.ts';

describe('createEIdSequence', () => {
  it('takes the number from the label', () => {
    const ids = createEIdSequence('sec_2');
    expect(ids.provision('clause', parseLabel('(三)'))).toBe('sec_2__cl_3');
    expect(ids.provision('clause', parseLabel('(六)'))).toBe('sec_2__cl_6');
  });

  it.each([
    ['part', '第一编', 'part_1'],
    ['chapter', '第二章', 'chp_2'],
    ['division', '第三节', 'dvs_3'],
    ['section', '四、', 'sec_4'],
    ['article', '第五条', 'art_5'],
    ['article', '第一百二十条之一', 'art_120_1'],
    ['clause', '(六)', 'cl_6'],
    ['point', '7.', 'pt_7'],
    ['subpoint', '(8)', 'subpt_8'],
    ['item', '（九）', 'item_9'],
    ['subitem', '10.', 'subitem_10'],
    ['clause', '1.2', 'cl_1_2'],
  ] as const)('names a %s after %s', (kind, label, eId) => {
    expect(createEIdSequence(null).provision(kind, parseLabel(label))).toBe(eId);
  });

  it('tells repeated labels apart in order', () => {
    const ids = createEIdSequence('art_1');
    const next = (): string => ids.provision('item', parseLabel('（一）'));
    expect([next(), next(), next()]).toEqual([
      'art_1__item_1',
      'art_1__item_1-2',
      'art_1__item_1-3',
    ]);
  });

  it('counts paragraphs, sentences and attachments apart', () => {
    const ids = createEIdSequence('preamble__p_1');
    expect([ids.sentence(), ids.sentence(), ids.paragraph()]).toEqual([
      'preamble__p_1__s_1',
      'preamble__p_1__s_2',
      'preamble__p_1__p_1',
    ]);
    expect(createEIdSequence(null).attachment()).toBe('att_1');
  });

  it('names units without label by their place', () => {
    const ids = createEIdSequence(null);
    expect([ids.provision('section', null), ids.provision('section', null)]).toEqual([
      'sec_x1',
      'sec_x2',
    ]);
  });
});
