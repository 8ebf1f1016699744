import { describe, expect, it } from 'vitest';
import { findBroken } from '#corpus/addresses/find-broken.ts';
import { findWrongLeads, followLead } from '#corpus/addresses/leads.ts';
import { measureLikeness } from '#corpus/addresses/likeness.ts';
import { isPage, listOldAddresses } from '#corpus/addresses/old-addresses.ts';
import { groupOldIds, listOldParts } from '#corpus/addresses/old-parts.ts';
import {
  addAddresses,
  formatRegistry,
  recordCorrection,
  recordLoss,
  recordMove,
  type Registry,
  type RegistryEntry,
  toNamedWords,
} from '#corpus/addresses/registry.ts';

const day = '2026-11-30';
const later = '2026-12-01';
const page = '/documents/points/';
const publish = (words: Readonly<Record<string, string | null>>): Registry =>
  addAddresses(new Map(), new Map(Object.entries(words)), day);
const now = (words: Readonly<Record<string, string>>) => new Map(Object.entries(words));

/** A registry with what is said of one of its addresses. */
function say(
  registry: Registry,
  address: string,
  change: (entry: RegistryEntry) => RegistryEntry,
): Registry {
  const entry = registry.get(address);
  return new Map(registry).set(address, change(entry ?? { since: day }));
}
const correct = (registry: Registry, address: string, words: string, on: string): Registry =>
  say(registry, address, (entry) => recordCorrection(entry, words, on));
const move = (registry: Registry, address: string, to: string): Registry =>
  say(registry, address, (entry) => recordMove(entry, to));
const lose = (registry: Registry, address: string, on: string): Registry =>
  say(registry, address, (entry) => recordLoss(entry, on));

/** What is broken, as the address, what stands there now and what is proposed. */
function broken(registry: Registry, words: Readonly<Record<string, string>>) {
  return findBroken(registry, now(words)).map(({ address, now: there, proposal }) => [
    address.replace(page, ''),
    there,
    proposal.kind === 'moved'
      ? `${proposal.to.replace(page, '')} ${proposal.alike.toFixed(2)}`
      : proposal.kind,
  ]);
}

describe('the registry of addresses', () => {
  const registry = publish({ '/b/': null, '/a/': '甲' });

  it('takes an address once and says what it names', () => {
    expect(registry.get('/b/')).toEqual({ since: day });
    expect(registry.get('/a/')).toEqual({ since: day, names: toNamedWords('甲') });
    const more = addAddresses(registry, now({ '/a/': '乙', '/c/': '丙' }), later);
    expect(more.get('/a/')?.names?.words).toBe('甲');
    expect(more.get('/c/')?.since).toBe(later);
  });

  it('keeps what an address named before', () => {
    const first = correct(registry, '/a/', '乙', day);
    const second = correct(first, '/a/', '丙', later);
    expect(second.get('/a/')).toMatchObject({
      names: { words: '丙' },
      before: [
        { words: '甲', until: day },
        { words: '乙', until: later },
      ],
    });
    expect(correct(registry, '/b/', '乙', day).get('/b/')?.before).toEqual([]);
  });

  it('says of an address that it moved or is gone, never both', () => {
    const moved = move(lose(registry, '/a/', day), '/a/', '/b/');
    expect(moved.get('/a/')).toMatchObject({ moved: '/b/' });
    expect(moved.get('/a/')).not.toHaveProperty('gone');
    const lost = lose(moved, '/a/', later);
    expect(lost.get('/a/')).toMatchObject({ gone: later });
    expect(lost.get('/a/')).not.toHaveProperty('moved');
  });

  it('is written an address a line, in their order', () => {
    expect(formatRegistry(registry)).toBe(
      `{\n  "count": 2,\n  "addresses": {\n    "/a/": ${JSON.stringify(registry.get('/a/'))},\n    "/b/": {"since":"${day}"}\n  }\n}\n`,
    );
    expect(formatRegistry(new Map())).toBe('{\n  "count": 0,\n  "addresses": {}\n}\n');
  });

  it('keeps of long words how they begin', () => {
    expect(toNamedWords('𠮷'.repeat(80)).words).toBe('𠮷'.repeat(80));
    expect(toNamedWords('𠮷'.repeat(81)).words).toBe(`${'𠮷'.repeat(80)}…`);
    expect(toNamedWords('甲').hash).toMatch(/^[0-9a-f]{12}$/);
  });
});

describe('where a published address leads', () => {
  const all = publish({
    ...{ [page]: null, [`${page}#sec_1`]: '一', [`${page}#sec_2`]: '二', [`${page}sec_1/`]: null },
    ...{ [`${page}data.csv`]: null, '/towns/x/': 'x', '/towns/x/data.csv': null, '/towns/y/': 'y' },
  });

  it('is itself until something is said of it', () => {
    expect(followLead(all, `${page}sec_1/`)).toEqual({ kind: 'itself' });
    expect(followLead(all, '/never/')).toEqual({ kind: 'itself' });
  });

  it('is where its part or its page went', () => {
    const moved = move(all, `${page}#sec_1`, `${page}#sec_2`);
    expect(followLead(moved, `${page}sec_1/`)).toEqual({ kind: 'moved', to: `${page}sec_2/` });
    expect(followLead(moved, `${page}sec_1/a.csv`)).toEqual({
      kind: 'moved',
      to: `${page}sec_2/a.csv`,
    });
    const town = move(all, '/towns/x/', '/towns/y/');
    expect(followLead(town, '/towns/x/data.csv')).toEqual({
      kind: 'moved',
      to: '/towns/y/data.csv',
    });
    expect(followLead(town, '/towns/x/#part')).toEqual({ kind: 'moved', to: '/towns/y/#part' });
    expect(followLead(moved, `/old${page}sec_1/`)).toEqual({ kind: 'itself' });
    expect(followLead(town, '/towns/')).toEqual({ kind: 'itself' });
    const lost = lose(all, page, later);
    expect(followLead(lost, `${page}data.csv`)).toEqual({
      kind: 'gone',
      since: later,
      words: null,
    });
    expect(followLead(lose(all, `${page}#sec_1`, later), `${page}sec_1/`)).toEqual({
      kind: 'gone',
      since: later,
      words: '一',
    });
  });

  it('goes on from where it went, but in no circle', () => {
    const chain = lose(move(all, '/towns/x/', '/towns/y/'), '/towns/y/', later);
    expect(followLead(chain, '/towns/x/')).toEqual({ kind: 'gone', since: later, words: 'y' });
    const circle = move(move(all, '/towns/x/', '/towns/y/'), '/towns/y/', '/towns/x/');
    expect(followLead(circle, '/towns/x/')).toEqual({ kind: 'itself' });
    expect(findWrongLeads(circle, now({})).map(({ message }) => message)).toEqual([
      'is said to have moved in a circle',
      'is said to have moved in a circle',
    ]);
  });

  it('is right only where something stands', () => {
    const moved = move(all, '/towns/x/', '/towns/y/');
    expect(findWrongLeads(moved, now({ '/towns/y/': 'y' }))).toEqual([]);
    expect(findWrongLeads(moved, now({ '/towns/x/': 'x' }))).toEqual([
      { address: '/towns/x/', message: 'still stands, and is said to have moved or gone' },
    ]);
    expect(findWrongLeads(moved, now({}))[0]?.message).toBe(
      'is said to have moved to /towns/y/, which does not stand',
    );
    expect(findWrongLeads(lose(all, '/towns/x/', day), now({}))).toEqual([]);
    expect(findWrongLeads(lose(moved, '/towns/y/', day), now({}))).toEqual([]);
    const file = move(all, '/towns/x/data.csv', '/towns/z/data.csv');
    expect(findWrongLeads(file, now({}))).toEqual([]);
  });

  it('is told of old pages and files, and of old parts by their page', () => {
    const moved = lose(
      move(move(all, `${page}#sec_1`, `${page}#sec_2`), '/towns/x/', '/towns/y/'),
      '/towns/y/',
      later,
    );
    expect(listOldAddresses(moved).map(({ address }) => address)).toEqual([
      `${page}sec_1/`,
      '/towns/x/',
      '/towns/x/data.csv',
      '/towns/y/',
    ]);
    expect([isPage('/a/'), isPage('/a/b.csv')]).toEqual([true, false]);
    expect(listOldParts(moved, page)).toEqual([
      { id: 'sec_1', words: '一', to: `${page}#sec_2`, gone: null },
    ]);
    expect(listOldParts(lose(all, `${page}#sec_2`, later), page)).toEqual([
      { id: 'sec_2', words: '二', to: null, gone: later },
    ]);
    expect(listOldParts(moved, '/towns/x/')).toEqual([]);
    const [nameless] = listOldParts(lose(all, `${page}#sec_3`, later), page);
    expect(nameless).toEqual({ id: 'sec_3', words: '', to: null, gone: later });
    const both = lose(moved, `${page}#sec_3`, later);
    expect([...groupOldIds(listOldParts(both, page), 'points')]).toEqual([['sec_2', ['sec_1']]]);
    expect([...groupOldIds(listOldParts(moved, page), 'points')]).toEqual([['sec_2', ['sec_1']]]);
    const away = move(all, `${page}#sec_1`, '/documents/other/#sec_1');
    expect(groupOldIds(listOldParts(away, page), 'points').size).toBe(0);
  });
});

describe('an address that names its words no more', () => {
  const two = { [`${page}#s_1`]: '甲镇先行试点。', [`${page}#s_2`]: '乙镇随后跟上。' };

  it('is none as long as it does, or where it has moved', () => {
    expect(broken(publish(two), two)).toEqual([]);
    expect(broken(publish({ '/a/': null }), {})).toEqual([]);
    const moved = move(publish(two), `${page}#s_1`, `${page}#s_2`);
    expect(broken(moved, { [`${page}#s_2`]: '乙镇随后跟上。' })).toEqual([]);
  });

  it('moved to where the same words stand, nearest first', () => {
    expect(
      broken(publish(two), {
        [`${page}#s_2`]: '甲镇先行试点。',
        [`${page}#s_3`]: '乙镇随后跟上。',
      }),
    ).toEqual([
      ['#s_1', null, '#s_2 1.00'],
      ['#s_2', '甲镇先行试点。', '#s_3 1.00'],
    ]);
    const [first] = broken(publish({ [`${page}#sec_1__s_1`]: '甲。' }), {
      [`${page}#p_9`]: '甲。',
      [`${page}#sec_2__s_1`]: '甲。',
      [`${page}#sec_1__s_5`]: '甲。',
    });
    expect(first?.[2]).toBe('#sec_1__s_5 1.00');
  });

  it('was corrected where other words stand there', () => {
    expect(broken(publish(two), { ...two, [`${page}#s_1`]: '甲镇率先试点。' })).toEqual([
      ['#s_1', '甲镇率先试点。', 'corrected'],
    ]);
  });

  it('is gone where nothing is like it, and elsewhere where much is', () => {
    const { [`${page}#s_2`]: second = '' } = two;
    expect(broken(publish(two), { [`${page}#s_2`]: second })).toEqual([['#s_1', null, 'gone']]);
    expect(
      broken(publish(two), { [`${page}#s_2`]: second, [`${page}#s_9`]: '甲镇先行先试。' }),
    ).toEqual([['#s_1', null, '#s_9 0.50']]);
    expect(
      broken(publish(two), { [`${page}#s_2`]: second, '/towns/a/': '甲镇先行试点。' }),
    ).toEqual([['#s_1', null, 'gone']]);
  });

  it('stays gone where the same words stood elsewhere before', () => {
    const same = { [`${page}#s_1`]: '甲。', [`${page}#s_2`]: '甲。' };
    expect(broken(publish(same), { [`${page}#s_2`]: '甲。' })).toEqual([['#s_1', null, 'gone']]);
  });

  it('stays gone where another kind of thing is called the same', () => {
    const [words, others] = [
      '甲镇先行试点。',
      { '/documents/b/': '甲镇先行试点。', '/tasks/#k1': '甲镇先行试点。' },
    ];
    expect(broken(publish({ [`${page}#s_1`]: words }), others)).toEqual([['#s_1', null, 'gone']]);
    expect(broken(publish({ '/towns/x/': words }), others)).toEqual([['/towns/x/', null, 'gone']]);
  });

  it('was corrected where it had no words', () => {
    const present = { [`${page}#p_1`]: '甲。', [`${page}#p_9`]: '' };
    expect(broken(publish({ [`${page}#p_1`]: '' }), present)).toEqual([
      ['#p_1', '甲。', 'corrected'],
    ]);
  });

  it.each([
    ['a sentence', '#sec_1__p_1__s_1', ['#sec_1__p_1', '#sec_2__p_1__s_1'], '#sec_2__p_1__s_1'],
    ['a paragraph', '#sec_1__p_1', ['#sec_1__p_1__s_1', '#sec_2__p_9'], '#sec_2__p_9'],
    ['a section', '#sec_1', ['#sec_1__p_1', '#sec_2'], '#sec_2'],
  ])('is rather what is %s too', (_, lost, present, to) => {
    const registry = publish({ [`${page}${lost}`]: '甲镇先行试点。' });
    for (const words of ['甲镇先行试点。', '甲镇先行试验。'])
      for (const order of [present, present.toReversed()]) {
        const there = Object.fromEntries(order.map((id) => [`${page}${id}`, words]));
        expect(broken(registry, there)[0]?.[2]).toMatch(new RegExp(`^${to} `));
      }
  });

  it('is where the first of its sentences went, be there a part', () => {
    const [first, second] = ['甲镇先行试点。', '乙镇随后跟上。'];
    const registry = publish({
      ...{ [`${page}#sec_1__p_1`]: '' },
      ...{ [`${page}#sec_1__p_1__s_1`]: first, [`${page}#sec_1__p_1__s_2`]: second },
    });
    const moved = { [`${page}#sec_2__p_1__s_1`]: first, [`${page}#sec_3__p_1__s_1`]: second };
    expect(broken(registry, moved)[0]).toEqual(['#sec_1__p_1', null, '#sec_2__p_1 0.00']);
    expect(broken(registry, { [`${page}#sec_9`]: first })[0]?.[2]).toBe('gone');
  });

  it('is where the first of its sentences went', () => {
    const part = { [`${page}#sec_1__p_1`]: '', [`${page}#sec_1__p_1__s_1`]: '甲镇先行试点。' };
    expect(broken(publish(part), { [`${page}#sec_1__p_2__s_1`]: '甲镇先行试点。' })).toEqual([
      ['#sec_1__p_1', null, '#sec_1__p_2 0.00'],
      ['#sec_1__p_1__s_1', null, '#sec_1__p_2__s_1 1.00'],
    ]);
  });
});

describe('how alike two texts are', () => {
  it.each([
    ['甲乙丙', '甲乙丙', 1],
    ['甲', '甲', 1],
    ['甲乙丙', '乙丙丁', 0.5],
    ['甲乙', '丙丁', 0],
    ['甲', '乙', 0],
    ['', '甲', 0],
    ['甲甲甲', '甲甲', 2 / 3],
    ['甲乙甲乙', '甲乙', 0.5],
  ])('is for %s and %s %s', (a, b, likeness) => {
    expect(measureLikeness(a, b)).toBeCloseTo(likeness);
  });
});
