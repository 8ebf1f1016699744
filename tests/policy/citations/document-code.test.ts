import { describe, expect, it } from 'vitest';
import { findDocumentCode, isCaseNumber, isCodeOfPlace } from '#policy/citations/document-code.ts';

describe('the code at the end of characters', () => {
  it.each([
    ['市发改委安发改', '安发改', true],
    ['将安发改', '安发改', true],
    ['于国发', '国发', true],
    ['财政部财', '财政部财', false],
    ['财税字', '财税字', false],
    ['一九八一年三月财税字', '三月财税字', false],
    ['如发改价格', '发改价格', false],
    ['财政厅安发改', '发改', true],
    ['甲县政府同政发', '同政发', false],
    ['三月五日甲省发改', '甲省发改', true],
    ['原国发文', '国发', true],
    ['甲县政府财税字', '甲县政府财税字', false],
    ['经发改', '发改', true],
    ['会川发改', '发改', true],
    ['甲县政府建城', '建城', true],
    ['财政部川发改', '川发改', true],
    ['甲市人民政府如政发', '如政发', false],
  ])('of %s is %s, its beginning certain: %j', (written, name, sure) => {
    expect(findDocumentCode(written)).toEqual({ name, sure });
  });
});

describe('the code of a case at court', () => {
  it.each([
    ['民监', true],
    ['联执', false],
  ])('is %s: %j', (name, isCase) => {
    expect(isCaseNumber(name)).toBe(isCase);
  });
});

describe('a code that begins as those of a place do', () => {
  it.each([
    ['皖办发', true],
    ['办发', false],
  ])('is %s: %j', (name, isOfPlace) => {
    expect(isCodeOfPlace(name)).toBe(isOfPlace);
  });
});
