import { describe, expect, it } from 'vitest';
import { listKnownPages, listLeadPages } from '#search/question/lead-pages.ts';
import { formatLexicon, parseLexicon, toLexicon, type Meaning } from '#search/question/lexicon.ts';
import { toPlainWords } from '#search/question/plain-words.ts';
import { readMeant } from '#search/question/read-meant.ts';
import { toWordsOf } from '../catalogue/entry-of.ts';

function meaningOf(kind: Meaning['kind'], id: string, address: string): Meaning {
  return { kind, id, address, title: toWordsOf(id, { en: id }) };
}

const town = meaningOf('place', 'longgang', '/towns/longgang/');
const group = meaningOf('place', 'towns', '/towns/');
const gdp = meaningOf('indicator', 'gdp', '/indicators/gdp/');
const each = meaningOf('indicator', 'gdp-per-capita', '/indicators/gdp-per-capita/');
const actor = meaningOf('actor', '各级政府', '/tasks/?actor=各级政府');
const tasks = meaningOf('page', '/tasks/', '/tasks/');
const lexicon = toLexicon(
  [
    { name: '龙港', meaning: town },
    { name: 'Longgang', meaning: town },
    { name: '330327101', meaning: town },
    { name: '试点镇', meaning: group },
    { name: 'GDP', meaning: gdp },
    { name: '人均GDP', meaning: each },
    { name: '各级政府', meaning: actor },
    { name: '做什么', meaning: tasks },
  ],
  ['2200亿元', '2200亿元'],
  (name) => toPlainWords(name),
);
const variants = new Map([['龍', '龙']]);
const read = (text: string) =>
  readMeant(text, parseLexicon(JSON.parse(formatLexicon(lexicon))), variants);

describe('readMeant', () => {
  it.each([
    '龙港 2021 GDP',
    'gdp龙港2021',
    '２０２１年龍港的GDP是多少？',
    'What was the GDP of Longgang in 2021?',
  ])('reads place, indicator and year in %s', (text) => {
    const { named, years, rest } = read(text);
    expect([named.place, named.indicator, years, rest]).toEqual([[town], [gdp], [2021], '']);
  });

  it('takes the longest name, and none that goes on', () => {
    expect(read('龙港人均GDP').named.indicator).toEqual([each]);
    expect(read('gdpr').named.indicator).toEqual([]);
    expect(read('3303271012').named.place).toEqual([]);
  });

  it('reads years in chinese numerals', () => {
    expect(read('二○二一年龙港').years).toEqual([2021]);
  });

  it('keeps what names nothing', () => {
    expect(read('龙港 房价').rest).toBe('房价');
  });
});

describe('the pages of a question', () => {
  it('are the tasks of an actor where it asks what they do', () => {
    expect(listLeadPages(read('各级政府 要 做什么'))).toEqual([actor]);
    expect(listLeadPages(read('做什么'))).toEqual([tasks]);
  });

  it('are only ways on where it is not understood as a whole', () => {
    expect(listLeadPages(read('龙港 房价'))).toEqual([]);
    expect(listKnownPages(read('龙港 房价'))).toEqual([town]);
    expect(listKnownPages(read('试点镇 房价'))).toEqual([]);
  });
});
