import { describe, expect, it } from 'vitest';
import { parseVariants, simplify, toVariantFile } from '#search/characters/variants.ts';

const convert = (character: string) =>
  ({ 畝: '亩', 產: '产', 着: '著', 裡: '里' })[character] ?? character;

describe('toVariantFile', () => {
  it('keeps what the corpus needs and never rewrites what it holds', () => {
    const corpus = new Set('亩产著着');
    expect(toVariantFile(corpus, [convert])).toEqual({ traditional: '產畝', simplified: '产亩' });
  });

  it('looks at every ideograph, up to the last', () => {
    const last = (character: string) =>
      character === '\u9fff' || character === '\u3400' ? '亩' : character;
    expect(toVariantFile(new Set('亩'), [last])).toEqual({
      traditional: '\u3400\u9fff',
      simplified: '亩亩',
    });
  });

  it('asks the next standard where the first is silent', () => {
    const silent = (character: string) => character;
    expect(toVariantFile(new Set('亩'), [silent, convert]).traditional).toBe('畝');
  });
});

describe('simplify', () => {
  it('replaces what the table knows', () => {
    const variants = parseVariants({ traditional: '產畝', simplified: '产亩' });
    expect(simplify('畝產效益', variants)).toBe('亩产效益');
  });

  it('refuses a table of another shape', () => {
    expect(() => parseVariants({ traditional: '產' })).toThrow('variants.json: expected');
    expect(() => parseVariants({ simplified: '产' })).toThrow('variants.json: expected');
    expect(() => parseVariants('產')).toThrow('variants.json: expected');
    expect(() => parseVariants(undefined)).toThrow('variants.json: expected');
    expect(() => parseVariants(null)).toThrow('variants.json: expected');
  });
});
