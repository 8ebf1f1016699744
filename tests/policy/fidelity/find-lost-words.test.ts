import { describe, expect, it } from 'vitest';
import { findLostWords } from '#policy/fidelity/find-lost-words.ts';

const lines = [
  '一、主要目标。到2025年，粮食产量保持在12万吨以上。',
  '指标',
  '2020年',
  '2025年',
  '粮食产量（万吨）',
  '11.8',
  '12',
  '常住人口（万人）',
  '50',
  '55',
  '二、组织实施。各镇要认真落实。',
];
const shown = lines.map((line, at) => ({ place: `line ${at + 1}`, runs: [line] }));

function lostOf(kept: readonly string[], leftOut = '', added = '') {
  return findLostWords(shown, kept.join(''), leftOut, added);
}

describe('words that a source shows and a text lacks', () => {
  it('are none where all are kept', () => {
    expect(lostOf(lines)).toBeNull();
  });

  it('are told with their places where a table is gone', () => {
    const kept = lines.filter((_, at) => at === 0 || at === 10);
    const lost = lostOf(kept);
    expect(lost?.count).toBe(33);
    expect(lost?.stretches).toContainEqual({ place: 'line 3', words: '2020年' });
    expect(lost?.stretches).toContainEqual({ place: 'line 8', words: '常住人口' });
  });

  it('are told where one short cell of many alike is gone', () => {
    const cells = ['甲镇', '3', '5', '乙镇', '3', '5', '丙镇', '3', '5'];
    const blocks = cells.map((cell, at) => ({ place: `cell ${at + 1}`, runs: [cell] }));
    const kept = cells.filter((_, at) => at !== 4).join('');
    expect(findLostWords(blocks, kept, '')?.count).toBe(1);
  });

  it('are told where a note behind the text is gone', () => {
    const blocks = [...shown, { place: 'the footnotes', runs: ['不含跨区域', '项目。'] }];
    const lost = findLostWords(blocks, lines.join(''), '');
    expect(lost).toEqual({
      count: 7,
      stretches: [
        { place: 'the footnotes', words: '不含跨区域' },
        { place: 'the footnotes', words: '项目' },
      ],
    });
  });

  it.each([
    ['stand in another order', [lines[10] ?? '', ...lines.slice(0, 10)], '', ''],
    ['are said to be left out', lines.slice(0, 10), '二、组织实施。各镇要认真落实。', ''],
    ['are wider or raised', lines.map((line) => line.replace('2025', '２０２⁵')), '', ''],
    ['have labels before them that Word counts', ['（一）', ...lines], '', '（一）'],
    ['are parted by spaces and breaks', lines.map((line) => [...line].join('\n')), '', ''],
  ])('are none where they %s', (_, kept, leftOut, added) => {
    expect(lostOf(kept, leftOut, added)).toBeNull();
  });

  it('are not made good by a label that the text has more', () => {
    const kept = ['二、', ...lines.slice(0, 10), '组织实施。各镇要认真落实。'];
    expect(lostOf(kept)).toBeNull();
    expect(lostOf(kept, '', '二、')?.count).toBe(1);
  });
});
