import { describe, expect, it } from 'vitest';
import { parseCorpus } from '#corpus/parse/parse-corpus.ts';
import type { Registry } from '#corpus/addresses/registry.ts';
import { feeds } from '#export/feeds/feed-list.ts';
import { listFeedFiles, toFeed } from '#files/feeds/feed-files.ts';
import { toPublication } from '#publication/publication.ts';
import type { Observation } from '#schema/observation.ts';
import { readFirstCorpus, readRealCorpus } from '../corpus/real-content.ts';
import { buildContent } from '../corpus/tiny-content.ts';
import { buildObservation } from '../indicators/builders.ts';
import { readAtom, readFeed, readJson } from './read-feeds.ts';

const site = new URL('https://example.org/folder/');
const real = toPublication(readRealCorpus());
const files = listFeedFiles(real, site);
const write = (path: string): string => {
  const found = files.find((file) => file.path === path);
  if (!found) throw new Error(`no feed at ${path}`);
  return String(found.write());
};

describe('every feed', () => {
  const all = feeds.flatMap(({ atom, json }) => [
    [atom, json],
    [`/en${atom}`, `/en${json}`],
  ]);

  it.each(all)('says the same in both formats: %s', (atomPath = '', jsonPath = '') => {
    const atom = readAtom(write(atomPath));
    const json = readJson(write(jsonPath));
    expect(json.items.map(({ id }) => id)).toEqual(atom.entries.map(({ id }) => id));
    expect(json.items.map(({ title }) => title)).toEqual(
      atom.entries.map(({ title }) => title.value),
    );
    expect(json.items.map((item) => item.date_modified)).toEqual(
      atom.entries.map(({ updated }) => updated),
    );
    expect(json.items.map((item) => item.content_text)).toEqual(
      atom.entries.map(({ content }) => content?.value),
    );
    expect([json.title, json.description]).toEqual([atom.title.value, atom.subtitle.value]);
    expect(json.language).toBe(atom.xml.lang);
    expect(json.feed_url).toBe(`https://example.org/folder${jsonPath}`);
    expect(atom.id).toBe(`https://example.org/folder${atomPath}`);
    expect(atom.links).toContainEqual({
      rel: 'self',
      type: 'application/atom+xml',
      href: atom.id,
    });
  });

  it.each(all)('names each thing once, by dates and addresses that are whole: %s', (path = '') => {
    const { entries, updated } = readAtom(write(path));
    const ids = entries.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    const dates = [updated, ...entries.map((entry) => entry.updated)];
    expect(dates.filter((date) => !/^\d{4}-\d\d-\d\dT00:00:00Z$/.test(date))).toEqual([]);
    const links = entries.flatMap((entry) => entry.links.map(({ href }) => href));
    expect(links.filter((href) => !href.startsWith('https://example.org/folder/'))).toEqual([]);
    expect(entries.map((entry) => entry.updated)).toEqual(
      entries.map((entry) => entry.updated).toSorted((a, b) => (a < b ? 1 : a > b ? -1 : 0)),
    );
  });

  it('stands in each language', () => {
    expect(readAtom(write('/feed.atom')).title.value).toBe('要点 · 全部');
    expect(readAtom(write('/en/feed.atom')).title.value).toBe('Yaodian 要点 · Everything');
  });
});

describe('the feed of documents', () => {
  it('tells of each document, and whether its text is held', () => {
    const feed = toFeed(toPublication(readFirstCorpus()), 'documents', 'en', site);
    const { items } = readFeed(feed).json;
    const own = items.find(({ url }) => url.endsWith('/en/documents/zj-2012-key-points/'));
    expect(own?.title).toBe('《2012年全省小城市培育试点和中心镇发展改革工作要点》');
    expect(own?.content_text).toContain('dated: 2012-04-05');
    expect(own?.content_text).toContain('Its text is held');
    const cited = items.find(({ url }) => url.endsWith('/zj-2010-162/'));
    expect(cited?.content_text).toContain('浙政办发〔2010〕162号');
    expect(cited?.content_text).toContain('not held');
  });

  it('dates a document that was never published by its own record', () => {
    const { corpus } = parseCorpus(buildContent());
    const { atom } = readFeed(toFeed(toPublication(corpus), 'documents', 'zh', site));
    expect(atom.entries.length).toBeGreaterThan(0);
    expect(atom.entries.map(({ published }) => published)).toEqual(
      atom.entries.map(() => undefined),
    );
  });
});

describe('the feed of corrections', () => {
  const page = '/documents/zj-2012-key-points/';
  const named = (words: string) => ({ hash: '0123456789ab', words });
  const registry: Registry = new Map([
    ['/', { since: '2026-11-01' }],
    [page, { since: '2026-11-02', names: named('要点') }],
    [
      `${page}#sec_2__cl_1__p_1__s_1`,
      {
        since: '2026-11-02',
        names: named('第三次的话。'),
        before: [
          { ...named('第一次的话。'), until: '2026-12-01' },
          { ...named('第二次的话。'), until: '2026-12-05' },
        ],
      },
    ],
    [
      `${page}#sec_2__cl_1__p_1__s_99`,
      { since: '2026-11-02', names: named('多出的话。'), gone: '2026-12-05' },
    ],
  ]);
  const corrected = toPublication({ ...readRealCorpus(), registry });

  it('is whole and says so where nothing was corrected', () => {
    const none: Registry = new Map([['/', { since: '2026-11-01' }]]);
    const feed = toFeed(
      { ...real, corpus: { ...real.corpus, registry: none } },
      'corrections',
      'en',
      site,
    );
    const { atom, json } = readFeed(feed);
    expect(atom.entries).toEqual([]);
    expect(json.items).toEqual([]);
    expect(atom.subtitle.value).toBe('No published words have been corrected so far');
    expect(atom.updated).toBe('2026-11-01T00:00:00Z');
  });

  it('tells each day what words were and what they are', () => {
    const { items } = readFeed(toFeed(corrected, 'corrections', 'en', site)).json;
    expect(items.map((item) => item.date_modified)).toEqual([
      '2026-12-05T00:00:00Z',
      '2026-12-01T00:00:00Z',
    ]);
    expect(items[0]?.content_text).toContain('“第二次的话。” was corrected to “第三次的话。”');
    expect(items[0]?.content_text).toContain('“多出的话。” was withdrawn');
    expect(items[0]?.title).toContain('2 corrections');
    expect(items[1]?.content_text).toContain('“第一次的话。” was corrected to “第二次的话。”');
    expect(items[1]?.url).toBe(
      'https://example.org/folder/en/documents/zj-2012-key-points/#sec_2__cl_1__p_1__s_1',
    );
  });

  it('says in Chinese at which place', () => {
    const { items } = readFeed(toFeed(corrected, 'corrections', 'zh', site)).json;
    expect(items[1]?.content_text).toBe(
      '第二部分第（一）项第1句：原为“第一次的话。”，更正为“第二次的话。”',
    );
  });

  it('brings the document to the head of the feed of documents', () => {
    const { atom } = readFeed(toFeed(corrected, 'documents', 'zh', site));
    expect(atom.entries[0]).toMatchObject({
      id: 'https://example.org/folder/documents/zj-2012-key-points/',
      published: '2026-11-02T00:00:00Z',
      updated: '2026-12-05T00:00:00Z',
    });
  });
});

describe('the feed of figures', () => {
  const { corpus } = parseCorpus(buildContent());
  const tiny = toPublication(corpus);
  const [investment] = corpus.indicators;
  const feedOf = (observations: readonly Observation[], indicators = corpus.indicators) =>
    readFeed(
      toFeed({ ...tiny, corpus: { ...corpus, indicators, observations } }, 'figures', 'en', site),
    ).atom;

  it('tells the first values of the site', () => {
    const { atom } = readFeed(toFeed(toPublication(readFirstCorpus()), 'figures', 'en', site));
    expect(atom.id).toBe('https://example.org/folder/en/about/data/changes.atom');
    expect(atom.updated).toBe('2026-11-22T00:00:00Z');
    expect(atom.entries).toHaveLength(43);
  });

  it('tells the newest first, and of one day in the order of indicators', () => {
    if (!investment) throw new Error('no indicator');
    const row = (indicator: string, vintage: string) => buildObservation({ indicator, vintage });
    const rows = [
      row('investment', '2026-01-02'),
      row('investment', '2026-01-03'),
      row('gdp', '2026-01-02'),
      row('gdp', '2026-01'),
    ];
    const { entries } = feedOf(rows, [{ ...investment, id: 'gdp' }, investment]);
    expect(entries.map(({ id }) => id.split('/indicators/')[1])).toEqual([
      'investment/#2026-01-03',
      'gdp/#2026-01-02',
      'investment/#2026-01-02',
      'gdp/#2026-01',
    ]);
    expect(entries.at(-1)?.updated).toBe('2026-01-01T00:00:00Z');
  });

  it('names twenty values and counts the rest', () => {
    const rows = (count: number) =>
      Array.from({ length: count }, (_, at) => buildObservation({ year: 1990 + at }));
    const [short] = feedOf(rows(20)).entries;
    expect(short?.content?.value).toContain('2009: 10');
    expect(short?.content?.value).not.toContain('more');
    const [long] = feedOf(rows(22)).entries;
    expect(long?.content?.value).not.toContain('2010: 10');
    expect(long?.content?.value).toMatch(/\b2 more/);
  });

  it('ends with the hundredth change', () => {
    const rows = Array.from({ length: 105 }, (_, at) =>
      buildObservation({ vintage: `2026-${String(100 + at)}` }),
    );
    expect(feedOf(rows).entries).toHaveLength(100);
  });

  it('counts new and revised values apart', () => {
    const rows = [
      buildObservation(),
      buildObservation({ year: 2013 }),
      buildObservation({ year: 2011, supersedes: '2026-01-01' }),
    ];
    expect(feedOf(rows).entries[0]?.title.value).toMatch(/^Investment: 2 .*, 1 /);
  });

  it('offers the table of each indicator', () => {
    const [entry] = feedOf([buildObservation()]).entries;
    expect(entry?.links).toContainEqual({
      rel: 'enclosure',
      type: 'text/csv',
      href: 'https://example.org/folder/en/indicators/investment/data.csv',
    });
  });

  it('says first what must be said first', () => {
    const notice = { zh: '演示 DEMO：编造', en: 'DEMO: made up' };
    const marked = { ...tiny, corpus: { ...corpus, notice } };
    const { atom } = readFeed(toFeed(marked, 'figures', 'en', site));
    expect(atom.subtitle.value).toMatch(/^DEMO: made up /);
  });
});
