import { Converter } from 'opencc-js/t2cn';
import { from, to } from 'opencc-js/preset/t2cn';
import { describe, expect, it } from 'vitest';
import { convertCharacter, toCharacterSteps } from '#search/characters/character-pairs.ts';

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
