import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findTypesetChanges, fromTypeset, toTypeset } from '#policy/text/typeset.ts';

describe('toTypeset', () => {
  it.each([
    [
      '各市、县(市、区)人民政府,省政府直属各单位:',
      '各市、县（市、区）人民政府，省政府直属各单位：',
    ],
    ['2200亿元以上,其中', '2200亿元以上，其中'],
    ['编制和修编;加快', '编制和修编；加快'],
    ['(一)着力', '（一）着力'],
    ['(1)有专职', '（1）有专职'],
    ['若干意见》(浙委办〔2010〕115号)和', '若干意见》（浙委办〔2010〕115号）和'],
    ['共2,200家', '共2,200家'],
    ['于10:30召开', '于10:30召开'],
    ['f(x), g(y)', 'f(x), g(y)'],
    ['(GDP)增长', '（GDP）增长'],
    ['甲(乙):丙', '甲（乙）：丙'],
    ['', ''],
  ])('shows %j as %j', (text, shown) => {
    expect(toTypeset(text)).toBe(shown);
  });

  it('keeps length and can be undone', () => {
    const texts = fc.string({ unit: fc.constantFrom(...'甲a1,:;()（），、 。') });
    fc.assert(
      fc.property(texts, (text) => {
        const shown = toTypeset(text);
        return (
          shown.length === text.length && fromTypeset(shown, findTypesetChanges(text)) === text
        );
      }),
    );
    expect(fromTypeset('甲，乙（', [1])).toBe('甲,乙（');
  });
});
