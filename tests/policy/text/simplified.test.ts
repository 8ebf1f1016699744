import { from, to } from 'opencc-js/preset/t2cn';
import { describe, expect, it } from 'vitest';
import { toSimplifiers } from '#search/characters/character-pairs.ts';
import { toSimplifiedForms } from '#policy/text/simplified.ts';

describe('traditional characters of structure', () => {
  it('become the simplified ones, sign for sign', () => {
    expect(toSimplifiedForms('甲縣人民政府關於辦法第一條的通知')).toBe(
      '甲县人民政府关于办法第一条的通知',
    );
    expect(toSimplifiedForms('甲县人民政府关于办法第一条的通知')).toBe(
      '甲县人民政府关于办法第一条的通知',
    );
  });

  it('are simplified as the search simplifies them', () => {
    const [simplify] = toSimplifiers(from, to);
    const characters = [
      ...'條編節號關於辦規則決議劃計綱轉發會紀報總縣區鎮鄉廳務員黨長處國門屆罰賠償',
    ];
    expect(characters.map((one) => toSimplifiedForms(`條${one}`).slice(1))).toEqual(
      characters.map((one) => simplify?.(one)),
    );
  });
});
