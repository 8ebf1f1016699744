import { describe, expect, it } from 'vitest';
import { createWordFinder, createWordIndex } from '#policy/text/find-words.ts';

describe('createWordFinder', () => {
  const find = createWordFinder(['中心镇', '小城市培育试点', '小城市培育试点镇', '']);

  it('takes the longest word at each place', () => {
    expect(find('小城市培育试点镇和中心镇')).toEqual([
      { start: 0, end: 8, word: '小城市培育试点镇' },
      { start: 9, end: 12, word: '中心镇' },
    ]);
  });

  it('lets no mention overlap another', () => {
    const words = createWordFinder(['甲乙', '乙丙'])('甲乙丙乙丙').map(({ word }) => word);
    expect(words).toEqual(['甲乙', '乙丙']);
  });

  it('finds nothing where no word stands', () => {
    expect(find('小城镇')).toEqual([]);
    expect(createWordFinder([])('中心镇')).toEqual([]);
  });
});

describe('createWordIndex', () => {
  it('finds a word from when it is added on', () => {
    const index = createWordIndex();
    index.add('试点镇');
    expect(index.find('试点镇和试点')).toEqual([{ start: 0, end: 3, word: '试点镇' }]);
    index.add('试点');
    expect(index.find('试点镇和试点').map(({ word }) => word)).toEqual(['试点镇', '试点']);
  });
});
