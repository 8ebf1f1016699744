import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { hashBytes } from '#corpus/fingerprint.ts';
import { parseCorpus } from '#corpus/parse/parse-corpus.ts';
import { toCsvwGroup, toCsvwTable } from '#export/dataset/csvw.ts';
import { toDataAddresses } from '#export/dataset/data-address.ts';
import { toDataCatalog } from '#export/dataset/data-catalog.ts';
import { writeDataFiles } from '#export/dataset/data-files.ts';
import { toDataPackage } from '#export/dataset/data-package.ts';
import { toDatasetGraph } from '#export/dataset/dataset-jsonld.ts';
import { formatDocxTable } from '#export/office/docx-table.ts';
import type { OfficeTable } from '#export/office/office-table.ts';
import { formatXlsx } from '#export/office/xlsx-table.ts';
import { assessmentTable } from '#export/tables/assessment-table.ts';
import type { DataRecords } from '#export/tables/data-records.ts';
import { coverageTable, tilesTable } from '#export/tables/town-tables.ts';
import { toPublication } from '#publication/publication.ts';
import { toPublishedRecords } from '#publication/published-records.ts';
import { indicatorTable } from '#schema/tables/indicators.ts';
import { observationTable } from '#schema/tables/observations.ts';
import { placeTable } from '#schema/tables/places.ts';
import { sourceTable } from '#schema/tables/sources.ts';
import { buildContent, writeIndicator, writeObservations } from '../corpus/tiny-content.ts';
import { buildObservation } from '../indicators/builders.ts';

const site = 'https://example.org';
const { corpus } = parseCorpus(
  buildContent({
    'indicators/investment.yml': writeIndicator(
      'definition: null',
      'definition: { zh: 当年完成, en: Completed in the year }',
    ),
    'observations/investment.csv': writeObservations([
      ['investment,alpha,2011,year,10,亿元,actual,s01'],
      ['investment,beta,2011,year,12,亿元,actual,s01'],
      ['investment,beta,2011,M01-M06,5,亿元,provisional,s01'],
      ['investment,pilots,2013,2011-2013,80,亿元,actual,s01'],
      [
        'investment,alpha,2012,year,,亿元,actual,s01',
        { missingReason: 'not-published', noteZh: '未公布', noteEn: 'Not published' },
      ],
    ]),
  }),
);
const records = toPublishedRecords(toPublication(corpus));
const notice = { zh: '演示 DEMO：编造', en: 'DEMO: made up' };
const table: OfficeTable = {
  title: '任务分解表',
  name: '任务',
  columns: [
    { heading: '序号', width: 4, centred: true },
    { heading: '任务', width: 10 },
  ],
  rows: [
    ['1', '完成投资2200亿元以上,其中甲镇1000亿元以上'],
    ['2', ''],
  ],
  source: '来源',
};

function write(changed: Partial<DataRecords> = {}) {
  return writeDataFiles({ ...records, ...changed }, { site, hash: hashBytes });
}

describe('the files of the data', () => {
  const files = write();
  const texts = files.map(
    ({ name, content }) => [name, new TextDecoder().decode(content)] as const,
  );
  const tables = texts.filter(([name]) => name.endsWith('.csv'));

  it('have types, sizes and hashes', () => {
    const types = Object.fromEntries(files.map(({ name, mediaType }) => [name, mediaType]));
    expect(types).toMatchObject({
      'observations.csv': 'text/csv',
      'datapackage.json': 'application/json',
      'csv-metadata.json': 'application/csvm+json',
      'towns.csv-metadata.json': 'application/csvm+json',
      'data.zip': 'application/zip',
      'dataset.jsonld': 'application/ld+json',
      'catalog.jsonld': 'application/ld+json',
    });
    expect(files.map(({ name, kind }) => `${kind} ${name}`)).toMatchInlineSnapshot(`
      [
        "table observations.csv",
        "table indicators.csv",
        "table places.csv",
        "table towns.csv",
        "table memberships.csv",
        "table sources.csv",
        "table targets.csv",
        "table assessments.csv",
        "table documents.csv",
        "package datapackage.json",
        "csvw csv-metadata.json",
        "csvw observations.csv-metadata.json",
        "csvw indicators.csv-metadata.json",
        "csvw places.csv-metadata.json",
        "csvw towns.csv-metadata.json",
        "csvw memberships.csv-metadata.json",
        "csvw sources.csv-metadata.json",
        "csvw targets.csv-metadata.json",
        "csvw assessments.csv-metadata.json",
        "csvw documents.csv-metadata.json",
        "zip data.zip",
        "json-ld dataset.jsonld",
        "catalog catalog.jsonld",
      ]
    `);
    for (const { bytes, content, hash } of files)
      expect([bytes, hash]).toEqual([content.length, hashBytes(content)]);
  });

  it('hold tables that are written as before', async () => {
    const all = tables.map(([name, text]) => `${name}\n${text}`).join('\n');
    await expect(all).toMatchFileSnapshot('__snapshots__/tables.csv');
  });

  it('lie in the archive without what describes its files', () => {
    const zip = files.find(({ name }) => name === 'data.zip')?.content ?? new Uint8Array();
    const packed = Object.entries(unzipSync(zip)).map(([name, bytes]) => [name, strFromU8(bytes)]);
    expect(Object.fromEntries(packed)).toEqual(
      Object.fromEntries(texts.filter(([name]) => !/\.(zip|jsonld)$/.test(name))),
    );
  });

  it('say first what must be said first', () => {
    for (const { name, content } of write({ notice })) {
      if (name.endsWith('.zip')) continue;
      expect(new TextDecoder().decode(content), name).toContain('演示 DEMO');
    }
  });
});

describe('what describes the data', () => {
  const packaged = [
    observationTable,
    indicatorTable,
    sourceTable,
    assessmentTable,
    tilesTable,
    coverageTable,
    placeTable,
  ];
  const facts = {
    ...{ title: records.site.dataTitle, notice, sources: records.sources },
    asOf: '2026-01-02',
  };
  const addresses = toDataAddresses(site, new Set(['alpha', 'beta']));
  const file = { name: 'a.csv', mediaType: 'text/csv', bytes: 12, hash: 'ab' };
  const tables = packaged.map((one) => ({ table: one, bytes: 12, hash: 'ab' }));

  it.each([
    ['datapackage', toDataPackage(tables, { ...facts, homepage: addresses.data })],
    ['csvw', toCsvwGroup(packaged, records.site.dataTitle, notice)],
    ['csvw-table', toCsvwTable(tilesTable, 'data.csv', null)],
    ['dataset', toDatasetGraph({ ...records, notice }, [file], addresses)],
    ['catalog', toDataCatalog({ ...records, notice }, [file], addresses)],
  ])('is written as before: %s', async (name, value) => {
    const text = `${JSON.stringify(value, null, 1)}\n`;
    await expect(text).toMatchFileSnapshot(`__snapshots__/${name}.json`);
  });

  it('tells of an indicator when its own values came', () => {
    const [investment] = records.indicators;
    if (!investment) throw new Error('no indicator');
    const observations = [
      buildObservation({ vintage: '2026-01-02' }),
      buildObservation({ vintage: '2026-01-01' }),
      buildObservation({ indicator: 'gdp', vintage: '2026-05-05' }),
    ];
    const indicators = [investment, { ...investment, id: 'gdp' }, { ...investment, id: 'none' }];
    const catalog = toDataCatalog({ ...records, indicators, observations }, [], addresses);
    expect(catalog).toMatchObject({
      'dcat:dataset': [
        {},
        {
          '@id': `${site}/indicators/investment/#dataset`,
          'dct:modified': { '@value': '2026-01-02' },
        },
        { '@id': `${site}/indicators/gdp/#dataset`, 'dct:modified': { '@value': '2026-05-05' } },
      ],
    });
  });

  it('names no years where there are no values', () => {
    const graph = JSON.stringify(toDatasetGraph({ ...records, observations: [] }, [], addresses));
    expect(graph).not.toContain('temporalCoverage');
    expect(graph).not.toContain('Observation');
  });

  it('tells of a day, a month and a year by its type', () => {
    for (const [asOf, type] of [
      ['2026-01-02', 'xsd:date'],
      ['2026-01', 'xsd:gYearMonth'],
      ['2026', 'xsd:gYear'],
    ] as const)
      expect(toDataCatalog({ ...records, asOf }, [], addresses)).toMatchObject({
        'dct:modified': { '@type': type, '@value': asOf },
      });
  });
});

describe('an Office file', () => {
  it.each([
    ['docx', formatDocxTable],
    ['xlsx', formatXlsx],
  ])('is written as before: %s', async (kind, format) => {
    const parts = Object.entries(unzipSync(format(table))).map(
      ([name, bytes]) => `${name}\n${strFromU8(bytes)}\n`,
    );
    await expect(parts.join('\n')).toMatchFileSnapshot(`__snapshots__/table.${kind}.xml`);
  });
});
