import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitSentences } from '#policy/text/sentences.ts';
import { processorSeconds } from '../../processor-seconds.ts';

describe('splitSentences', () => {
  it.each([
    ['splits after each full stop', '甲。乙！丙？丁', ['甲。', '乙！', '丙？', '丁']],
    ['keeps a text without stops whole', '甲,乙;丙:', ['甲,乙;丙:']],
    ['leaves a closing quote with its sentence', '他说“甲。”乙。', ['他说“甲。”', '乙。']],
    ['leaves a closing bracket with its sentence', '甲（乙。）丙。', ['甲（乙。）丙。']],
    ['does not split inside a title', '依照《甲。乙》办理。丙。', ['依照《甲。乙》办理。', '丙。']],
    [
      'does not split between nested brackets',
      '（甲（乙。）丙。）丁。戊',
      ['（甲（乙。）丙。）丁。', '戊'],
    ],
    ['splits between brackets side by side', '（甲）乙。（丙。）丁', ['（甲）乙。', '（丙。）丁']],
    ['goes on where a quotation is only a part', '“甲。”的规定,乙。', ['“甲。”的规定,乙。']],
    ['keeps repeated marks in one sentence', '甲！！乙', ['甲！！', '乙']],
    ['keeps white space with what it follows', '甲。 乙。', ['甲。 ', '乙。']],
    ['ignores a bracket that never closes', '甲（乙。丙。', ['甲（乙。', '丙。']],
    ['gives nothing for an empty text', '', []],
  ])('%s', (_, text, sentences) => {
    expect(splitSentences(text)).toEqual(sentences);
  });

  it('gives pieces that join to the text', () => {
    const text = fc.string({ unit: fc.constantFrom(...'甲。！？”（）《》“, \n') });
    fc.assert(fc.property(text, (whole) => splitSentences(whole).join('') === whole));
    expect(splitSentences('。。').join('')).toBe('。。');
  });

  it('takes time in proportion to length', () => {
    const seconds = processorSeconds(() => {
      expect(splitSentences('（'.repeat(300_000)).length).toBe(1);
      expect(splitSentences('甲。”'.repeat(100_000)).length).toBe(100_000);
    });
    expect(seconds).toBeLessThan(3);
  });
});
