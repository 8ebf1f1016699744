import { observationColumns } from '#schema/observation.ts';
import { townColumns } from '#schema/place.ts';
import { sourceColumns } from '#schema/source.ts';

/** The smallest content that passes every check; line 2 of each CSV is its first row. */
export function buildContent(
  changes: Readonly<Record<string, string | null>> = {},
): Map<string, string> {
  const files = new Map(Object.entries(content));
  for (const [file, text] of Object.entries(changes)) {
    if (text === null) files.delete(file);
    else files.set(file, text);
  }
  return files;
}

/** A CSV file of observations: each row as its first eight cells, and further cells by column name. */
export function writeObservations(
  rows: readonly (readonly [string, Readonly<Record<string, string>>?])[],
): string {
  const lines = rows.map(([start, more = {}]) => {
    const cells = start.split(',');
    const defaults: Record<string, string> = { vintage: '2026-11-22', confidence: 'high' };
    return observationColumns
      .map((column, index) => more[column] ?? cells[index] ?? defaults[column] ?? '')
      .join(',');
  });
  return `${[observationColumns.join(','), ...lines].join('\n')}\n`;
}

/** The document’s record with some lines replaced. */
export function writeRecord(replaced = '', by = ''): string {
  return record.replace(replaced, by);
}

/** The targets with one text replaced by another, everywhere. */
export function writeTargets(replaced = '', by = ''): string {
  return targets.replaceAll(replaced, by);
}

/** The indicator `investment` with one text replaced by another. */
export function writeIndicator(replaced = '', by = ''): string {
  return indicator.replace(replaced, by);
}

/** The scopes with one text replaced by another. */
export function writeScopes(replaced = '', by = ''): string {
  return scopes.replace(replaced, by);
}

/** The site’s own words with one text replaced by another. */
export function writeSite(replaced = '', by = ''): string {
  return site.replace(replaced, by);
}

/** The towns file with a cell of the first row replaced. */
export function writeTowns(column: (typeof townColumns)[number] = 'id', value = 'alpha'): string {
  const row = (id: string) => ({ ...town, id });
  const rows = [{ ...row('alpha'), [column]: value }, row('beta')];
  const lines = rows.map((cells) => townColumns.map((one) => cells[one]).join(','));
  return `${[townColumns.join(','), ...lines].join('\n')}\n`;
}

const town: Record<(typeof townColumns)[number], string> = {
  id: 'alpha',
  name: '甲镇',
  nameEn: 'Alpha',
  county: '丙县',
  countyEn: 'Gamma County',
  prefecture: '丁市',
  prefectureEn: 'Delta',
  batch: '1',
  code2015: '330100',
  code2023: '330100',
  codeSource: '代码表',
  presentStatusZh: '甲镇',
  presentStatusEn: 'Alpha Town',
  validFrom: '',
  validTo: '',
  lat: '',
  lon: '',
  coordNoteZh: '',
  coordNoteEn: '',
  countyLat: '',
  countyLon: '',
  listSource: 'https://example.org/list',
  secondSource: '',
  listConfidence: 'high',
};

const scopes = `- id: pilots
  name: { zh: 试点镇, en: Pilots }
  stated: 2
  members: [alpha, beta]
  within: null
  note: null
  addresses: []
  confidence: high
  mentionedAs: [试点镇]
`;

const indicator = `name: { zh: 投资, en: Investment }
definition: null
unit: 亿元
alsoPublishedIn: []
kind: flow
direction: up
decimals: 0
min: '0'
max: null
numerator: null
denominator: null
additive: true
notes: []
`;

const record = `title: 工作要点
titleIsOurs: false
titleEn: Key Points
shortTitle: { zh: 要点, en: Key points }
documentNumber: null
issuers: []
issuersInferred: null
date: '2012-04-05'
addressees: []
kind: key-points
indexNumber: null
subject: null
published: null
absent: { documentNumber: not-printed, issuers: not-printed, addressees: not-printed, indexNumber: not-printed, subject: not-printed, published: not-printed, address: not-found }
relations: []
aliases: []
facts: []
unknowns: []
provenance:
  seed: seed.txt
  format: text
  sha256: ${'a'.repeat(64)}
  received: '2026-11-22'
  address: null
`;

const targetFields = `readings: []
  kind: flow
  comparator: '>='
  valueMax: null
  unit: 亿元
  baseRule: none
  start: null
  deadline: '2012'
  modality: null
  alternativeTo: null
  notes: []
  source: s01
  confidence: high
`;

const targets = `- id: whole
  label: { zh: 合计, en: Whole }
  eId: sec_1__p_1__s_1
  quote: 完成投资2200亿元以上
  value: '2200'
  partOf: null
  indicator: investment
  scope: pilots
  scopeMode: pooled
  ${targetFields}- id: part
  label: { zh: 其中, en: Part }
  eId: sec_1__p_1__s_1
  quote: 其中甲镇1000亿元以上
  value: '1000'
  partOf: whole
  indicator: investment
  scope: pilots
  scopeMode: pooled
  ${targetFields}`;

const site = `name: { zh: 站名, en: Name }
citedAs: { zh: 站名, en: Name }
area: { zh: 甲省, en: Province A }
dataTitle: { zh: 数据, en: Data }
home:
  document: points
  title: { zh: 标题, en: Title }
  lead: { zh: 说明, en: Lead }
  clauses: { zh: 任务, en: tasks }
  examples: [投资]
towns:
  list: { zh: '{towns}个镇', en: 'The {towns} towns' }
  mentions: { zh: 说明, en: Lead }
targets:
  finding: { zh: 没有查到, en: Not found }
  unheld:
    title: { zh: 标题, en: Title }
    lead: { zh: 说明, en: Lead }
    ofTown: { zh: 说明, en: Lead }
`;

const content: Readonly<Record<string, string>> = {
  'ids.lock.json': '{"count":0,"addresses":{}}',
  'site.yml': site,
  'places/towns.csv': writeTowns(),
  'places/scopes.yml': scopes,
  'sources/sources.csv': `${sourceColumns.join(',')}\ns01,标题,,,,,https://example.org/,2026-11-22,\n`,
  'indicators/investment.yml': indicator,
  'observations/investment.csv': writeObservations([
    ['investment,alpha,2011,year,10,亿元,actual,s01'],
    ['investment,beta,2011,year,12,亿元,actual,s01'],
  ]),
  'documents/points/document.yml': record,
  'documents/points/targets.yml': targets,
  'documents/points/text.md':
    '# 工作要点\n\n## 一、重点任务\n\n完成投资2200亿元以上,其中甲镇1000亿元以上。\n',
};
