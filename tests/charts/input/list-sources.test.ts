import { describe, expect, it } from 'vitest';
import { listSources } from '#charts/input/list-sources.ts';
import { toPoint } from '../inputs.ts';

const source = (id: string) => ({
  source: { id, text: `来源${id}`, publisher: '甲报', nature: null, href: null },
});

describe('the sources of a page', () => {
  it('stand once each in the order of their ids', () => {
    const points = [
      toPoint(2011, '1', source('s09')),
      toPoint(2012, '2', source('s02')),
      toPoint(2013, '3', source('s09')),
    ];
    const uses = listSources([{ name: '贺村镇', points }], 'zh');
    expect(uses.map(({ id, notes }) => [id, notes])).toEqual([
      ['s02', []],
      ['s09', []],
    ]);
  });

  it('keep remarks and doubts with their value', () => {
    const doubtful = { note: '信息框', confidence: 'low', confidenceReason: 'undated' } as const;
    const points = [toPoint(2011, '1', { ...source('s09'), ...doubtful })];
    expect(listSources([{ name: '贺村镇', points }], 'zh')[0]?.notes).toEqual([
      '贺村镇2011年：信息框；可靠程度低：没有写明是什么时候的数',
    ]);
    expect(listSources([{ name: 'Hecun', points }], 'en')[0]?.notes).toEqual([
      'Hecun, 2011: 信息框; low certainty: the time of the figure is not stated',
    ]);
  });
});
