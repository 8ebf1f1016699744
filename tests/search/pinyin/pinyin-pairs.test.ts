import { describe, expect, it } from 'vitest';
import {
  findChains,
  listPinyinPairs,
  parsePinyinPairs,
  toPinyinPairs,
} from '#search/pinyin/pinyin-pairs.ts';

const spoken: Readonly<Record<string, string>> = {
  ...{ 推: 'tui', 行: 'xing', 亩: 'mu', 母: 'mu', 产: 'chan', 效: 'xiao', 益: 'yi', 意: 'yi' },
  ...{ 西: 'xi', 安: 'an', 先: 'xian', 银: 'yin' },
};
/** Reads 银行 as it is read; everything else character by character. */
const speak = (text: string): string[] =>
  Array.from(text).map((character, at, all) =>
    character === '行' && all[at - 1] === '银' ? 'hang' : (spoken[character] ?? character),
  );
const texts = [
  { name: 'a', text: '推行“亩产”、效益。' },
  { name: 'b', text: '母产2亩，效意；西安银行先行。' },
];
const files = toPinyinPairs(texts.map((text) => listPinyinPairs([text], speak)));

async function find(query: string): Promise<{ forms: string[]; loaded: string }> {
  const loaded = new Set<string>();
  const forms = await findChains(query, (beginning) => {
    loaded.add(beginning);
    return Promise.resolve(parsePinyinPairs(files.get(beginning) ?? {}));
  });
  return { forms, loaded: [...loaded].join(' ') };
}

describe('toPinyinPairs', () => {
  it('gathers neighbours by how their syllables begin', () => {
    expect(files.get('mu')).toEqual({ 'mu chan': '亩产母产', 'mu xiao': '亩效' });
    expect(files.get('cha')).toEqual({ 'chan xiao': '产效' });
    expect([...files.keys()].join(' ')).toBe('a cha ha mu tu xi yi');
    expect(Object.keys(files.get('xi') ?? {})).toEqual([
      'xi an',
      'xian xing',
      'xiao yi',
      'xing mu',
    ]);
  });

  it('lets no digit stand between neighbours', () => {
    expect(files.get('cha')).not.toHaveProperty('chan mu');
  });
});

describe('findChains', () => {
  it.each([
    ['mu chan xiao yi', ['亩产效益', '母产效益', '亩产效意', '母产效意'], 'mu cha xi'],
    ['muchan', ['亩产', '母产'], 'mu'],
    ['xian', ['西安'], 'xi'],
    ['xi an', ['西安'], 'xi'],
    ['yin hang', ['银行'], 'yi'],
    ['yin xing', [], 'yi'],
    ['mu', [], 'mu'],
    ['muchanx', [], 'mu cha'],
    ['zzz', [], ''],
  ])('%s may be %j', async (query, forms, loaded) => {
    const found = await find(query);
    expect(found.forms.toSorted()).toEqual(forms.toSorted());
    expect(new Set(found.loaded.split(' '))).toEqual(new Set(loaded.split(' ')));
  });

  it('throws at a file of another shape', () => {
    expect(() => parsePinyinPairs('mu')).toThrow('expected an object');
  });
});
