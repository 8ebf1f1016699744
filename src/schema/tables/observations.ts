import { observationSchema } from '../observation.ts';
import { defineTable, words } from './table.ts';

/** What an import fills in where a table leaves it out: the full year, the indicator’s unit, the day of the import. */
export const filledByImport: readonly string[] = ['period', 'unit', 'vintage'];

/** Every measured value, one row each; the same columns stand in each view's data.csv. */
export const observationTable = defineTable({
  name: 'observations',
  title: { zh: '观测值', en: 'Observations' },
  description: {
    zh: '公布过的每一个值，一行一个，照原样；修订是新的一行，旧的不删。',
    en: 'Every published value, one a row, as printed; a revision is a new row, the old one stays.',
  },
  row: observationSchema,
  words: {
    indicator: words('指标', 'Indicator', '指标的编号', 'The id of the indicator'),
    place: words('地方', 'Place', '镇或一组镇的编号', 'The id of a town or of a set of towns'),
    year: words(
      '年份',
      'Year',
      '所属年份；几年合计的，填最后一年',
      'The year, or the last year of a span',
    ),
    period: words(
      '时期',
      'Period',
      '全年填 year，1至9月填 M01-M09，几年合计填 2011-2013',
      'year, months like M01-M09, or several years like 2011-2013',
    ),
    value: words(
      '数值',
      'Value',
      '照公布的写法，不加千位分隔符；没有就空着并写明原因，绝不填零',
      'As published, without separators; empty with a reason where there is none, never zero',
    ),
    unit: words('单位', 'Unit', '公布时所用的单位', 'The unit in which it was published'),
    status: words(
      '性质',
      'Status',
      'actual 实际，estimate 预计，derived 推算，provisional 初步',
      'Measured (actual), forecast (estimate), worked out (derived) or preliminary (provisional)',
    ),
    source: words('出处', 'Source', '出处的编号', 'The id of the source'),
    locator: words('出处位置', 'Locator', '在出处的哪一页、哪一表', 'Where in the source'),
    vintage: words('采集日期', 'Vintage', '收录这个值的日期', 'The day on which it was taken over'),
    supersedes: words(
      '取代',
      'Supersedes',
      '被这一行取代的那一行的采集日期',
      'The vintage of the row that this one replaces',
    ),
    boundaryVersion: words(
      '区划口径',
      'Boundary',
      '所指地域不同于今天时，用哪一版区划',
      'The extent of the place, where it is not the present one',
    ),
    confidence: words(
      '可靠程度',
      'Confidence',
      'high 政府或官方媒体，medium 二手网页，low 汇编或不确定',
      'A government or official-press page (high), a secondary page (medium), an aggregator or doubtful (low)',
    ),
    missingReason: words(
      '没有值的原因',
      'Missing because',
      'not-published 未公布，not-found 未查到，withheld 不公开',
      'Not published, not found, or withheld',
    ),
    noteZh: words('说明（中文）', 'Note in Chinese', '读时要知道的事', 'What a reader must know'),
    noteEn: words('说明（英文）', 'Note in English', '同上，英文', 'The same in English'),
  },
  primaryKey: ['indicator', 'place', 'year', 'period', 'status', 'source', 'vintage'],
  foreignKeys: [
    { column: 'indicator', table: 'indicators' },
    { column: 'place', table: 'places' },
    { column: 'source', table: 'sources' },
  ],
});
