import { describe, expect, it } from 'vitest';
import { toPublication } from '#publication/publication.ts';
import { formatTableCsv } from '#export/tables/table-csv.ts';
import { citeView } from '#views/cited-view.ts';
import { listChartTabs } from '#views/chart-tabs.ts';
import { listViews } from '#views/list-views.ts';
import { listPageViews } from '#views/page-views.ts';
import { readFirstCorpus } from '../corpus/real-content.ts';

const publication = toPublication(readFirstCorpus());
const site = new URL('https://example.org');
const zh = listViews(publication, 'zh');
const en = listViews(publication, 'en');
const find = (file: string) => {
  const view = zh.find((one) => one.file === file);
  if (!view) throw new Error(`no view ${file}`);
  return view;
};
const rowsOf = (file: string) =>
  formatTableCsv(find(file).table, null).trimEnd().split('\n').slice(1);

describe('the views', () => {
  it('have files of their own', () => {
    expect(zh.length).toBeGreaterThan(90);
    expect(new Set(zh.map(({ file }) => file)).size).toBe(zh.length);
    expect(new Set(zh.map(({ path }) => path)).size).toBe(zh.length);
  });

  it('hold the same rows in both languages', () => {
    expect(en.map(({ file }) => file)).toEqual(zh.map(({ file }) => file));
    const csv = (views: typeof zh) => views.map(({ table }) => formatTableCsv(table, null));
    expect(csv(en)).toEqual(csv(zh));
  });

  it('begin each data.csv with the promised columns', () => {
    const data = zh.filter(({ file }) => file.endsWith('/data'));
    expect(data.length).toBeGreaterThan(60);
    for (const { table } of data) {
      expect(formatTableCsv(table, null)).toMatch(
        /^indicator,place,year,period,value,unit,status,source,/,
      );
    }
  });

  it('are every indicator and town with a row, and every target', () => {
    const { observationsByIndicator, observationsByPlace, targets, towns } = publication;
    for (const [id, rows] of observationsByIndicator)
      // One value stands in words, under the name of what it measures.
      expect(find(`/indicators/${id}/data`).id).toBe(rows.length === 1 ? id : 'series');
    for (const id of targets.keys())
      expect(find(`/targets/${id}/findings`).path).toBe(`/targets/${id}/`);
    const silent = [...towns.keys()].filter((id) => !observationsByPlace.has(id));
    expect(silent).toHaveLength(10);
    expect(zh.filter(({ file }) => silent.some((id) => file.includes(`/${id}/`)))).toEqual([]);
  });

  it('rank the measured values of one year', () => {
    expect(
      rowsOf('/indicators/gdp/ranking').map((row) => row.split(',').slice(1, 5).join()),
    ).toEqual(['aojiang,2013,year,100.1', 'liuheng,2013,year,65', 'wangjiangjing,2013,year,63']);
  });

  it('map the values of the year of which most towns have one', () => {
    expect(
      rowsOf('/indicators/gdp/map/data').map((row) => row.split(',').slice(1, 5).join()),
    ).toEqual([
      ...['wangjiangjing,2013,year,63', 'liuheng,2013,year,65'],
      ...['longgang,2013,year,185.7', 'aojiang,2013,year,100.1'],
    ]);
    const { map } = find('/indicators/gdp/map/data').parts as { map: { without: string[] } };
    expect(map.without).toHaveLength(23);
    expect(zh.filter(({ id }) => id === 'town-map').length).toBe(2);
  });

  it('are reached from each other by the ways to look that an indicator has', () => {
    const list = (id: string) => {
      const indicator = publication.corpus.indicators.find((one) => one.id === id);
      if (!indicator) throw new Error(`no indicator ${id}`);
      return listChartTabs(publication, 'zh', indicator).map(
        ({ path, words }) => `${words} ${path}`,
      );
    };
    expect(list('gdp')).toEqual([
      ...['历年 /indicators/gdp/', '排名 /indicators/gdp/towns/#ranking'],
      ...['表格 /indicators/gdp/#series-table', '地图 /indicators/gdp/map/'],
      '每镇一张小图 /indicators/gdp/towns/',
    ]);
    // A chart with its table, or a value in words, is all on one page.
    expect(list('annual-assessment-rank')).toEqual([]);
    expect(list('gdp-per-town')).toEqual([]);
  });

  it('say of every town what a goal came to', () => {
    const rows = rowsOf('/targets/plan-2015-g5/findings');
    expect(rows).toHaveLength(28);
    expect(rows.find((row) => row.includes(',hecun,'))).toBe(
      'plan-2015-g5,pilot-towns,each,hecun,missed,,false,10,5.69,-4.31,,亿元',
    );
    expect(rowsOf('/towns/hecun/goals')).toContain(rows.find((row) => row.includes(',hecun,')));
  });

  it('count the values of all 27 towns', () => {
    const tiles = rowsOf('/towns/tiles');
    expect(tiles).toHaveLength(27);
    expect(tiles).toContain('嘉兴市,chongfu,崇福镇,7');
    expect(tiles.filter((row) => row.endsWith(',0'))).toHaveLength(10);
  });
});

describe('a citation', () => {
  it('names title, date, hash and address', () => {
    const { citation, fingerprint } = citeView(find('/indicators/gdp/data'), publication, site);
    expect(fingerprint).toMatch(/^[0-9a-f]{12}$/);
    expect(citation).toBe(
      `要点. 地区生产总值（GDP）[DS/OL]. 数据截至2026-11-22，指纹${fingerprint}. [YYYY-MM-DD]. https://example.org/indicators/gdp/`,
    );
  });

  it('changes its hash when a figure does', () => {
    const corpus = readFirstCorpus();
    const [first, ...others] = corpus.observations;
    const changed = toPublication({
      ...corpus,
      observations: first ? [{ ...first, value: '1' }, ...others] : [],
    });
    const differing = listViews(changed, 'zh').filter((view) => {
      const before = zh.find(({ file }) => file === view.file);
      const hashOf = (one: typeof view, of: typeof publication) =>
        citeView(one, of, site).fingerprint;
      return before === undefined || hashOf(view, changed) !== hashOf(before, publication);
    });
    expect(differing.map(({ file }) => file)).toContain(
      `/indicators/${first?.indicator ?? ''}/data`,
    );
    expect(differing.length).toBeLessThan(6);
  });

  it('lists what the lock says that it was before', () => {
    const corpus = readFirstCorpus();
    const older = { fingerprint: 'aaaaaaaaaaaa', dataDate: '2026-01-01' };
    const viewLock = { ...corpus.viewLock, '/towns/tiles.csv': [older] };
    const [tiles] = listPageViews(toPublication({ ...corpus, viewLock }), site, 'en', '/towns/');
    expect(tiles?.earlier).toEqual([older]);
    expect(tiles?.downloads.map(({ href }) => href)).toEqual([
      '/en/towns/tiles.svg',
      '/en/towns/tiles.xlsx',
      '/en/towns/tiles.csv',
      '/en/towns/tiles.json',
    ]);
  });

  it('wants to know the site', () => {
    expect(() => citeView(find('/towns/tiles'), publication, undefined)).toThrow(
      /`site` is not set/,
    );
  });
});
