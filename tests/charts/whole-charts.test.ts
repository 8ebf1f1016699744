import { describe, expect, it } from 'vitest';
import { toBulletChart } from '#charts/bullets/bullets-chart.ts';
import { toTownBullets } from '#charts/bullets/town-bullets.ts';
import { boundFigure, type Chart, chartKinds } from '#charts/chart.ts';
import { toCountiesChart } from '#charts/counties/counties-chart.ts';
import { toCoverageChart } from '#charts/coverage/coverage-chart.ts';
import type { CountiesInput } from '#charts/counties/counties-input.ts';
import { toCoverageInput } from '#charts/coverage/coverage-input.ts';
import { toOverviewChart } from '#charts/coverage/overview-chart.ts';
import { toMapChart } from '#charts/document-map/map-chart.ts';
import { toMapInput } from '#charts/document-map/map-input.ts';
import { writeDrawings } from '#charts/inline-svg.ts';
import type { ChartMaterial } from '#charts/input/material.ts';
import { toMultiplesChart } from '#charts/multiples/multiples-chart.ts';
import { toMultiplesInput } from '#charts/multiples/multiples-input.ts';
import { toRankingChart } from '#charts/ranking/ranking-chart.ts';
import { toRankingInput } from '#charts/ranking/ranking-input.ts';
import { toSeriesChart } from '#charts/series/series-chart.ts';
import { pickSeries, toSeriesInput } from '#charts/series/series-input.ts';
import { toTownScheme } from '#charts/tiles/town-scheme.ts';
import { toTownMapChart } from '#charts/town-map/town-map-chart.ts';
import { toTownMapInput } from '#charts/town-map/town-map-input.ts';
import { toTilesChart } from '#charts/tiles/tiles-chart.ts';
import { toTilesInput } from '#charts/tiles/tiles-input.ts';
import { toTimelineChart } from '#charts/timeline/timeline-chart.ts';
import { findSpan, toTimelineInput } from '#charts/timeline/timeline-input.ts';
import { toTownChart } from '#charts/town/town-chart.ts';
import { toTownInput } from '#charts/town/town-input.ts';
import { assess } from '#indicators/assess/assess.ts';
import type { Observation } from '#schema/observation.ts';
import type { Locale } from '#schema/text.ts';
import { buildContext, buildObservation, buildScope, buildTarget } from '../indicators/builders.ts';
import { readFirstCorpus } from '../corpus/real-content.ts';
import { readMaterial } from './content.ts';

const ids = ['hecun', 'longgang', 'liushi', 'hengdian', 'zeguo', 'tangqi'];

/** Six towns with made-up values: five of several years, one without any. */
function makeMaterial(locale: Locale): ChartMaterial {
  const real = readMaterial(locale);
  const towns = ids.flatMap((id) => real.towns.find((town) => town.id === id) ?? []);
  const row = (place: string, year: number, value: string, more: Partial<Observation> = {}) =>
    buildObservation({ indicator: 'gdp', place, year, value, source: 's01', ...more });
  const observations = [
    ...['hecun', 'longgang', 'liushi', 'hengdian', 'zeguo'].flatMap((id, at) => [
      row(id, 2010, `${10 + at}.5`),
      row(id, 2012, `${20 + 2 * at}`, at === 2 ? { status: 'estimate' } : {}),
    ]),
    row('hecun', 2011, '15', { boundaryVersion: 'old', confidence: 'low' }),
    row('hecun', 2013, '9', { period: 'M01-M06' }),
    row('longgang', 2013, '', { value: null, missingReason: 'withheld' }),
    row('pilots', 2012, '150'),
    row('hecun', 2012, '5', { indicator: 'residents', unit: '万人' }),
  ];
  const scope = buildScope({ members: ids });
  const target = buildTarget({ indicator: 'gdp', value: '25', scopeMode: 'each' });
  return { ...real, towns, observations, scopes: [scope], targets: [target] };
}

/** Three documents of one record with other dates, the last without any. */
function makeDocuments() {
  const [first] = readFirstCorpus().documents;
  if (!first) throw new Error('content/ lacks documents');
  return (['2010-12-21', '2012', null] as const).map((date, at) => ({
    id: `d${at}`,
    record: {
      ...first.record,
      date,
      absent:
        date === null
          ? { ...first.record.absent, date: 'not-printed' as const }
          : first.record.absent,
      title: `甲市第${at}份文件`,
      shortTitle: { zh: `文件${at}`, en: `Paper ${at}` },
    },
  }));
}

function makeMap(locale: Locale) {
  const [cited] = makeDocuments();
  const part = { official: true, depth: 0, refersTo: [], targets: [], cites: [] };
  const sources = [
    {
      ...part,
      id: 'sec_1',
      name: '一、要求',
      cites: cited ? [cited] : [],
      refersTo: ['sec_2__cl_1'],
    },
    { ...part, id: 'sec_2', name: '二、任务' },
    {
      ...part,
      ...{ id: 'sec_2__cl_1', name: '（一）投入', depth: 1 },
      targets: [
        buildTarget(),
        buildTarget({ id: 't2', value: '2', unit: '个百分点', kind: 'change' }),
      ],
      cites: cited ? [cited] : [],
    },
  ];
  return toMapInput('points', sources, locale);
}

function makeCounties(locale: Locale): CountiesInput {
  const source = (id: string) => ({ id, publisher: `甲网${id}`, nature: 'upload' as const });
  const row = { lang: undefined, note: null, urbanShares: ['50', '61.5'] as const };
  return {
    locale,
    rows: [
      {
        ...row,
        ...{ id: 'a', county: '甲县', town: '子镇', people: [null, '300', '200'] },
        sources: [source('s01')],
      },
      {
        ...row,
        ...{
          id: 'b',
          county: '乙市',
          town: '丑镇',
          people: ['100', '150', '400'],
          note: '合并过。',
        },
        sources: [source('s02'), source('s01')],
      },
    ],
  };
}

function makeCharts(locale: Locale): Readonly<Record<string, Chart>> {
  const material = makeMaterial(locale);
  const gdp = material.indicators.find(({ id }) => id === 'gdp');
  const [hecun] = material.towns;
  if (!gdp || !hecun) throw new Error('content/ lacks gdp or hecun');
  const series = toSeriesInput(gdp, material);
  const multiples = toMultiplesInput(series, material);
  const ranking = toRankingInput(series, material.towns.length);
  const towns = toTownMapInput(series, toTownScheme(material));
  if (!multiples || !ranking || !towns) throw new Error('too little to draw');
  const coverage = toCoverageInput(material, 2012);
  const names = new Map(material.towns.map(({ id, name }) => [id, name]));
  const target = buildTarget({ scope: 'hecun', value: '8' });
  const [finding] = assess(
    target,
    buildContext([buildObservation({ place: 'hecun', value: '9.5' })], {
      scopes: [buildScope({ id: 'hecun', members: ['hecun'], within: null })],
    }),
  ).readings;
  if (!finding) throw new Error('no reading');
  const bullets = toTownBullets('hecun', [{ target, finding }], locale, names);
  return {
    series: toSeriesChart(series),
    picked: toSeriesChart(pickSeries([hecun], series)),
    multiples: toMultiplesChart(multiples),
    ranking: toRankingChart(ranking),
    town: toTownChart(toTownInput(hecun, material)),
    bullets: toBulletChart(bullets),
    coverage: toCoverageChart(coverage),
    overview: toOverviewChart(coverage),
    tiles: toTilesChart(toTilesInput(material, 2012)),
    counties: toCountiesChart(makeCounties(locale)),
    timeline: toTimelineChart(toTimelineInput(makeDocuments(), 'd1', locale)),
    map: toMapChart(makeMap(locale)),
    'town-map': toTownMapChart(towns),
  };
}

describe.each(['zh', 'en'] as const)('a chart in %s', (locale) => {
  it.each(Object.entries(makeCharts(locale)))('is as before: %s', async (name, chart) => {
    const drawings = writeDrawings(chart, name).replaceAll('><', '>\n<');
    const text = `${JSON.stringify(chart, null, 1)}\n${drawings}\n`;
    await expect(text).toMatchFileSnapshot(`snapshots/whole/${name}-${locale}.txt`);
  });
});

describe('the made-up charts', () => {
  const { series, picked, ranking, multiples, tiles } = makeCharts('zh');

  it('say who has how much', () => {
    expect(series?.sentence).toContain(
      '5个镇有地区生产总值（GDP）的全年公布值，2010—2012年共11个。',
    );
    expect(picked?.table.groups.map(({ heading }) => heading?.text)).toEqual(['贺村镇']);
    expect(ranking?.sentence).toContain('居前的是');
    expect(multiples?.table.groups).toHaveLength(6);
    expect(findSpan(toTimelineInput(makeDocuments(), null, 'zh').entries)).toEqual([2010, 2012]);
    const { items, parts } = makeMap('en');
    expect(items.map(({ id, href }) => `${id} ${href}`)).toEqual([
      'd0 /en/documents/d0/',
      't1 /en/targets/t1/',
      't2 /en/targets/t2/',
    ]);
    expect(parts.map(({ href, items: own }) => `${href} ${own.join()}`)).toEqual([
      '/en/documents/points/sec_1/ d0',
      '/en/documents/points/sec_2/ ',
      '/en/documents/points/sec_2__cl_1/ t1,t2,d0',
    ]);
    expect(tiles?.sentence).toContain('6个试点镇，5个查到过公布值');
  });
});

describe('what a figure may weigh', () => {
  it.each([
    ['series', 1, 9, 1312],
    ['series', 2, 9, 2336],
    ['series', 5, 9, 2720],
    ['multiples', 9, 9, 2688],
    ['town', 1, 9, 1536],
    ['town', 3, 9, 2816],
    ['ranking', 1, 9, 1600],
    ['bullets', 4, 9, 1900],
    ['timeline', 1, 9, 2104],
    ['map', 3, 4, 1864],
  ])('is of %s with %s groups and %s rows %s bytes', (kind, groups, rows, bytes) => {
    expect(boundFigure(kind, { groups, rows })?.bytes).toBe(bytes);
  });

  it('has a name for every kind, and none for another', () => {
    for (const kind of Object.keys(chartKinds))
      expect(boundFigure(kind, { groups: 1, rows: 1 })?.name).not.toBe('');
    expect(boundFigure('pie', { groups: 1, rows: 1 })).toBeNull();
  });
});
