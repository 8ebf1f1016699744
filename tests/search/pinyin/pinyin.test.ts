import { describe, expect, it } from 'vitest';
import { isLatin } from '#search/characters/latin.ts';
import { toPinyinFile } from '#search/pinyin/pinyin-file.ts';
import {
  findByInitials,
  findBySyllables,
  parsePinyin,
  toSpokenText,
} from '#search/pinyin/pinyin.ts';

const spoken: Readonly<Record<string, string>> = {
  ...{ 推: 'tui', 行: 'xing', 亩: 'mu', 产: 'chan', 效: 'xiao', 益: 'yi', 银: 'yin' },
  ...{ 重: 'zhong', 要: 'yao', 新: 'xin', 西: 'xi', 安: 'an', 先: 'xian', 旅: 'lv' },
};
/** Reads 银行 and 重新 as they are read; everything else character by character. */
const speak = (text: string): string[] =>
  Array.from(text).map((character, at, all) => {
    if (character === '行' && all[at - 1] === '银') return 'hang';
    if (character === '重' && all[at + 1] === '新') return 'chong';
    return spoken[character] ?? character;
  });
const texts = [
  { name: 'a', text: '推行“亩产效益”，推行GDP。' },
  { name: 'b', text: '𠮷，银行重新重要，重要！' },
  { name: 'c', text: '西安，先行旅行。' },
];
const file = toPinyinFile(texts, speak);
const pinyin = parsePinyin(JSON.parse(JSON.stringify(file)));
const read = texts.map(({ name, text }) => toSpokenText(name, text, pinyin));

describe('toPinyinFile', () => {
  it('keeps the usual syllable once for each character', () => {
    expect(file.usual['xing']).toBe('行');
    expect(file.usual['xi']).toBe('西');
    expect(Object.keys(file.usual)).not.toContain('GDP');
    expect(Object.keys(file.usual)).toEqual(Object.keys(file.usual).toSorted());
  });

  it('keeps where a character is read otherwise', () => {
    expect(file.unusual).toEqual({ b: { 4: 'hang', 5: 'chong' } });
  });
});

describe('findBySyllables', () => {
  it.each([
    ['muchanxiaoyi', ['亩产效益']],
    ['mu chan xiao yi', ['亩产效益']],
    ['MuChan xiaoyi', ['亩产效益']],
    ['xing', ['行']],
    ['yinhang', ['银行']],
    ['yinxing', []],
    ['chongxin', ['重新']],
    ['zhongyao', ['重要']],
    ['xian', ['西安', '先']],
    ['xi an', ['西安']],
    ["xi'an", ['西安']],
    ['lüxing', ['旅行']],
    ['lvxing', ['旅行']],
    ['uchan', []],
    ['mucha', []],
  ])('reads %s', (query, forms) => {
    expect(findBySyllables(query, read).sort()).toEqual([...forms].sort());
  });
});

describe('the words that a query may spell', () => {
  it('come by how often they stand, twenty-four at most', () => {
    const many = Array.from({ length: 30 }, (_, at) => ({
      name: String(at),
      text: `${String.fromCharCode(0x4e00 + at)}产`.repeat(at === 7 ? 2 : 1),
    }));
    const table = { usual: new Map([['产', 'chan']]), unusual: new Map() };
    for (const { text } of many) table.usual.set(text.charAt(0), 'yi');
    const all = many.map(({ name, text }) => toSpokenText(name, text, table));
    const found = findBySyllables('yichan', all);
    expect(found).toHaveLength(24);
    expect(found[0]).toBe('万产');
    expect(findByInitials('yc', all)).toHaveLength(24);
  });

  it('are sought in pinyin that was written by the site alone', () => {
    expect(() => parsePinyin({})).toThrow('expected an object');
    expect(() => parsePinyin('x')).toThrow('expected an object');
  });
});

describe('findByInitials', () => {
  it.each([
    ['mcxy', ['亩产效益']],
    ['m c x y', ['亩产效益']],
    ['tx', ['推行']],
    ['cx', ['产效', '重新']],
    ['m', []],
    ['zzzz', []],
    ['tuixingm', []],
    ['mcxytx', ['亩产效益推行']],
  ])('reads %s', (query, forms) => {
    expect(findByInitials(query, read).sort()).toEqual([...forms].sort());
  });

  it('does not read beyond the end of a text', () => {
    const short = [toSpokenText('d', '先行', pinyin)];
    expect(findByInitials('xx', short)).toEqual(['先行']);
    expect(findByInitials('xxm', short)).toEqual([]);
  });
});

describe('isLatin', () => {
  it('wants letters, blanks and apostrophes only', () => {
    expect(['mcxy', "xi'an", ' Mu Chan ', 'lüxing'].every(isLatin)).toBe(true);
    expect(['', ' ', "'", '亩chan', 'sec_2', 'a1', '1a', 'a.'].some(isLatin)).toBe(false);
    expect(['a', 'ｍｕ', 'Ü', "a'", 'a ’'].every(isLatin)).toBe(true);
  });
});
