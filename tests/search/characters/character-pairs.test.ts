import { Converter } from 'opencc-js/t2cn';
import { from, to } from 'opencc-js/preset/t2cn';
import { describe, expect, it } from 'vitest';
import {
  convertCharacter,
  toCharacterSteps,
  toSimplifiers,
} from '#search/characters/character-pairs.ts';

const regions = [
  { region: 't', regional: [] },
  { region: 'tw', regional: from['tw'] ?? [] },
  { region: 'hk', regional: from['hk'] ?? [] },
];

/** Every character of the two blocks that variants.json goes through. */
const characters = Array.from({ length: 0x9fff - 0x3400 + 1 }, (_, at) =>
  String.fromCodePoint(0x3400 + at),
);

describe('a character that stands alone', () => {
  it('takes its regional form first, then its simplified one', () => {
    const steps = toCharacterSteps([[[['裏', '裡']]], ['裡 里|鎮 镇']]);
    expect(convertCharacter(steps, '裏')).toBe('里');
    expect(convertCharacter(steps, '鎮')).toBe('镇');
    expect(convertCharacter(steps, '镇')).toBe('镇');
  });

  it('is not touched by what phrases become', () => {
    const steps = toCharacterSteps([['鎮海 振海|鎮 镇']]);
    expect(convertCharacter(steps, '鎮')).toBe('镇');
    expect(convertCharacter(steps, '海')).toBe('海');
  });

  it('is simplified by the standard, then as Taiwan and as Hong Kong write it', () => {
    const simplifiers = toSimplifiers(
      { tw: [['裏 裡']], hk: [['裏 裹']] },
      { cn: [['裡 里|裏 里|裹 果|鎮 镇']] },
    );
    expect(simplifiers.map((simplify) => simplify('裏'))).toEqual(['里', '里', '果']);
    expect(simplifiers.map((simplify) => simplify('鎮'))).toEqual(['镇', '镇', '镇']);
    expect(toSimplifiers({}, {}).map((simplify) => simplify('鎮'))).toEqual(['鎮', '鎮', '鎮']);
  });

  it.each(regions)('becomes what OpenCC itself makes of it: $region', ({ region, regional }) => {
    const steps = toCharacterSteps([...regional, ...(to['cn'] ?? [])]);
    const convert = Converter({ from: region, to: 'cn' });
    const differing = characters.filter(
      (character) => convertCharacter(steps, character) !== convert(character),
    );
    expect(differing).toEqual([]);
    expect(convertCharacter(steps, '鎮')).toBe('镇');
  });
});
