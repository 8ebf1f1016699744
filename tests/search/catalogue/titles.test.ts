import { describe, expect, it } from 'vitest';
import { formatTitles, listTitles, parseTitles } from '#search/catalogue/titles.ts';
import {
  findByInitials,
  findBySyllables,
  parsePinyin,
  toSpokenText,
} from '#search/pinyin/pinyin.ts';
import { toEntryOf } from './entry-of.ts';

const entries = [
  toEntryOf('中心镇意见'),
  toEntryOf('《中心镇意见》', { kind: 'citation', address: '/documents/a/art_1/' }),
  toEntryOf('中新证', { kind: 'term', address: '/glossary/a/' }),
  toEntryOf('《中心镇意见》', { kind: 'citation', address: '/documents/b/art_1/' }),
  toEntryOf('中新证', { kind: 'town', address: '/towns/a/' }),
];
const titles = listTitles(entries);

describe('listTitles', () => {
  it('names each title once with how many have it', () => {
    expect(titles).toEqual([
      { address: '/documents/中心镇意见/', title: '中心镇意见', times: 1 },
      { address: '/documents/a/art_1/', title: '《中心镇意见》', times: 2 },
      { address: '/glossary/a/', title: '中新证', times: 2 },
    ]);
    expect(parseTitles(JSON.parse(formatTitles(titles)))).toEqual(titles);
  });

  it('keeps a citation apart from what is called the same', () => {
    const cited = toEntryOf('甲', { kind: 'citation', address: '/b/' });
    expect(listTitles([toEntryOf('甲', { address: '/a/' }), cited])).toEqual([
      { address: '/a/', title: '甲', times: 1 },
      { address: '/b/', title: '甲', times: 1 },
    ]);
    expect(formatTitles(listTitles([cited]))).toBe('[["/b/","甲",1]]');
  });

  it.each([
    [{}, 'a list'],
    [[['/a/']], 'an address, a title and a count, got /a/'],
    [['a'], 'an address, a title and a count, got a'],
  ])('refuses %j', (value, message) => {
    expect(() => parseTitles(value)).toThrow(message);
  });

  it('is read aloud as the entries are', () => {
    const pinyin = parsePinyin({
      usual: { zhong: '中', xin: '心新', zhen: '镇', zheng: '证', yi: '意', jian: '见' },
      unusual: {},
    });
    const each = entries.map(({ address, title }) => toSpokenText(address, title.zh, pinyin));
    const once = titles.map(({ address, title, times }) => ({
      ...toSpokenText(address, title, pinyin),
      times,
    }));
    for (const query of ['zhongxin', 'zhong xin zhen', 'zxz', 'zx', 'yj']) {
      expect(findBySyllables(query, once)).toEqual(findBySyllables(query, each));
      expect(findByInitials(query, once)).toEqual(findByInitials(query, each));
    }
    expect(findByInitials('zxz', once)).toEqual(['中心镇', '中新证']);
  });
});
