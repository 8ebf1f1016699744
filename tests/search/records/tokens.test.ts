import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold } from '#search/characters/fold.ts';
import { toIndexPhrase, toIndexText } from '#search/records/tokens.ts';

describe('toIndexText', () => {
  it.each([
    ['推行“亩产效益”评价', '推 行“ 亩 产 效 益” 评 价'],
    ['“八八战略”', '“八 八 战 略”'],
    ['２２００亿 元', '2 2 0 0 亿 元'],
    ['(浙委办〔2010〕115号)', '(浙 委 办〔 2 0 1 0〕 1 1 5 号)'],
    ['人_口😀人', '人 口 人'],
    ['。、', '。、'],
    ['', ''],
  ])('writes %s as %s', (source, indexed) => {
    expect(toIndexText(source)).toBe(indexed);
  });

  it('has one token for each folded character', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 40 }), (source) => {
        const tokens = toIndexText(source).split(' ').map(fold).filter(Boolean);
        expect(tokens.join('')).toBe(fold(source));
      }),
      { seed: 20120405, numRuns: 1000 },
    );
  });
});

describe('toIndexPhrase', () => {
  it('quotes one token a character', () => {
    expect(toIndexPhrase('亩产𠮷')).toBe('"亩 产 𠮷"');
  });
});
