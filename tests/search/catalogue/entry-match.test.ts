import { describe, expect, it } from 'vitest';
import { findEntries, toFoldedEntry } from '#search/catalogue/entry-match.ts';
import { toEntryOf, toWordsOf } from './entry-of.ts';

const entries = [
  toEntryOf('钱清镇', { kind: 'town', names: ['330603009'], text: '今为钱清街道，原为钱清镇' }),
  toEntryOf('固定资产投资', { title: toWordsOf('固定资产投资', { en: 'Fixed-asset investment' }) }),
].map(toFoldedEntry);
const titlesOf = (phrases: string[], excluded: string[] = []) =>
  findEntries(entries, {
    phrases: phrases.map((phrase) => [phrase]),
    excluded: excluded.map((phrase) => [phrase]),
  }).map(({ title }) => title.zh);

describe('findEntries', () => {
  it.each([
    ['钱清街道', ['钱清镇']],
    ['330603009', ['钱清镇']],
    ['fixedasset', ['固定资产投资']],
    ['镇330603009', []],
    ['投资fixed', []],
  ])('finds for %s', (phrase, titles) => {
    expect(titlesOf([phrase])).toEqual(titles);
  });

  it('wants every phrase and none excluded', () => {
    expect(titlesOf(['钱清', '街道'])).toEqual(['钱清镇']);
    expect(titlesOf(['钱清', '投资'])).toEqual([]);
    expect(titlesOf(['钱清'], ['街道'])).toEqual([]);
    expect(titlesOf([])).toEqual([]);
  });

  it('finds a citation by what it cites', () => {
    const citation = toEntryOf('《意见》', { kind: 'citation', text: '根据《意见》和《通知》，' });
    const query = (phrase: string) => ({ phrases: [[phrase]], excluded: [] });
    expect(findEntries([toFoldedEntry(citation)], query('意见'))).toEqual([citation]);
    expect(findEntries([toFoldedEntry(citation)], query('通知'))).toEqual([]);
  });
});
