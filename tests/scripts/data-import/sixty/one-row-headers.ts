import type { SheetCase } from './sheet-case.ts';

/** Headers of one row. */
export const oneRowHeaders: readonly SheetCase[] = [
  // 1: years in columns
  {
    ...{ header: 'years', unit: '亿元', make: 'utf-8' },
    rows: '各镇地区生产总值\n单位：亿元\n镇|2017年|2018年\n柳市镇|201.5|218.36\n鳌江镇|150|162.1',
    options: ['--indicator', 'gdp'],
    values: [
      ...['gdp liushi 2017 year 201.5 亿元', 'gdp liushi 2018 year 218.36 亿元'],
      ...['gdp aojiang 2017 year 150 亿元', 'gdp aojiang 2018 year 162.1 亿元'],
    ],
  },
  {
    ...{ header: 'years', unit: '万元', make: 'gb18030' },
    rows: '表1||（单位：万元）\n镇（街道）|2017|2018\n柳市镇|2,015,000|2183600\n注：2018年为快报数。',
    options: ['--indicator', '地区生产总值'],
    values: [...['gdp liushi 2017 year 201.5000 亿元', 'gdp liushi 2018 year 218.3600 亿元']],
  },
  {
    ...{ header: 'years', unit: '%', make: 'utf-16' },
    rows: '镇名|２０１７年|２０１８年\n柳市镇|68.5|69.25%\n鳌江镇|61|62.0',
    options: ['--indicator', 'urbanisation-rate', '--unit', '%'],
    values: [
      ...[
        'urbanisation-rate liushi 2017 year 68.5 %',
        'urbanisation-rate liushi 2018 year 69.25 %',
      ],
      ...['urbanisation-rate aojiang 2017 year 61 %', 'urbanisation-rate aojiang 2018 year 62.0 %'],
    ],
  },
  {
    ...{ header: 'years', unit: 'none', make: 'utf-8 with mark' },
    rows: '镇|2017年\n柳市镇|2015000',
    options: ['--indicator', 'gdp'],
    values: null,
    findings: ['column-missing 1 null'],
  },
  {
    ...{ header: 'years', unit: '亿元', make: 'xlsx' },
    rows: '镇|2017年|2018年①\n柳市镇|201.5|218.36',
    options: ['--indicator', 'gdp', '--unit', '亿元'],
    values: null,
    findings: ['column-unknown 1 C 2018年①'],
  },
  // 2: indicators in columns, one place
  {
    ...{ header: 'indicators, one place', unit: '亿元, 万人', make: 'utf-8' },
    rows: '年份|地区生产总值（亿元）|常住人口（万人）|城镇化率（%）\n2017|201.5|33.1|68.5\n2018|218.36|33.4|69.3',
    options: ['--place', 'liushi'],
    values: [
      ...['gdp liushi 2017 year 201.5 亿元', 'resident-population liushi 2017 year 33.1 万人'],
      ...['urbanisation-rate liushi 2017 year 68.5 %', 'gdp liushi 2018 year 218.36 亿元'],
      'resident-population liushi 2018 year 33.4 万人',
      'urbanisation-rate liushi 2018 year 69.3 %',
    ],
  },
  {
    ...{ header: 'indicators, one place', unit: '万元', make: 'utf-16' },
    rows: '年度|GDP/万元|财政总收入，万元|年末常住人口（人）\n2017年|2015000|150000|331000',
    options: ['--place', '柳市镇'],
    values: [
      ...[
        'gdp liushi 2017 year 201.5000 亿元',
        'fiscal-revenue-total liushi 2017 year 15.0000 亿元',
      ],
      'resident-population liushi 2017 year 331000 人',
    ],
  },
  {
    ...{ header: 'indicators, one place', unit: '万人', make: 'gb18030' },
    rows: '年份|常住人口（万人）|财政总收入（万人）\n2017|33.1|15',
    options: ['--place', 'liushi'],
    values: null,
    findings: ['unit-mismatch 2 C 财政总收入（万人）'],
  },
  {
    ...{ header: 'indicators, one place', unit: '平方公里', make: 'xlsx' },
    rows: '年份|建成区面积（km²）|规上工业总产值（亿元）\n2017|22.5|300',
    options: ['--place', 'liushi'],
    values: null,
    findings: ['column-unknown 1 C 规上工业总产值（亿元）'],
  },
  {
    ...{ header: 'indicators, one place', unit: '亿元', make: 'utf-8 with mark' },
    rows: '年份|生产总值（亿元）\n2027|260\n1905|1',
    options: ['--place', 'liushi'],
    values: null,
    findings: ['period-not-over 2 A 年份', 'period-not-over 3 A 年份'],
  },
  // 3: long
  {
    ...{ header: 'long', unit: 'each its own', make: 'utf-8 with mark' },
    rows: '指标|镇|年份|时期|数值|计量单位\n地区生产总值|柳市镇|2017|全年|2015000|万元\n常住人口|鳌江镇|2017年||28.6|万人\n三产比重|柳市镇|2018|上半年|38.6|%',
    values: [
      ...['gdp liushi 2017 year 201.5000 亿元', 'resident-population aojiang 2017 year 28.6 万人'],
      'tertiary-share liushi 2018 M01-M06 38.6 %',
    ],
  },
  {
    ...{ header: 'long', unit: '亿元', make: 'gb18030' },
    rows: '指标名称|地区|年度|数据（亿元）|备注\nGDP|柳市|2017年1-9月|140.2|快报数\n地区生产总值（亿元）|鳌江|2017|150|',
    values: [...['gdp liushi 2017 M01-M09 140.2 亿元', 'gdp aojiang 2017 year 150 亿元']],
  },
  {
    ...{ header: 'long', unit: '亿元', make: 'utf-8' },
    rows: '指标|镇|年份|数值|单位\n地区生产总值|柳市镇|2017|201.5|千元\n地区生产总值|柳市镇|2018||亿元\n地区生产总值|鳌江镇|2018|—|亿元',
    values: null,
    findings: ['field-invalid 2 E 单位', 'number-placeholder 4 D 数值'],
  },
  {
    ...{ header: 'long', unit: '人', make: 'xlsx' },
    rows: '指标|镇|年份|数值|单位\n常住人口|柳市镇|2017|33.1|人',
    values: null,
    findings: ['number-counted 2 D 数值'],
  },
  {
    ...{ header: 'long', unit: '%', make: 'utf-16' },
    rows: '指标|镇|年份|数值|单位\n三产比重|柳市镇|2017|0.386|%\n城镇化率|柳市镇|2017|0.6%|%',
    values: null,
    findings: ['share-fraction 2 D 数值'],
  },
  // 4: parts of years
  {
    ...{ header: 'parts of years', unit: '亿元', make: 'gb18030' },
    rows: '镇|2017年1—9月|2017年上半年|2017年\n柳市镇|140.2|95|201.5',
    options: ['--indicator', 'gdp', '--unit', '亿元'],
    values: [
      ...['gdp liushi 2017 M01-M09 140.2 亿元', 'gdp liushi 2017 M01-M06 95 亿元'],
      'gdp liushi 2017 year 201.5 亿元',
    ],
  },
  {
    ...{ header: 'parts of years', unit: '万元', make: 'utf-16' },
    rows: '镇|前三季度（万元）|一季度（万元）\n柳市镇|1402000|452000',
    options: ['--indicator', 'gdp', '--year', '2017'],
    values: [...['gdp liushi 2017 M01-M09 140.2000 亿元', 'gdp liushi 2017 M01-M03 45.2000 亿元']],
  },
  {
    ...{ header: 'parts of years', unit: '亿元', make: 'utf-8' },
    rows: '镇|2015-2017年累计|2018年1-12月\n柳市镇|120.5|50',
    options: ['--indicator', 'fixed-asset-investment', '--unit', '亿元'],
    values: [
      'fixed-asset-investment liushi 2017 2015-2017 120.5 亿元',
      'fixed-asset-investment liushi 2018 year 50 亿元',
    ],
  },
  {
    ...{ header: 'parts of years', unit: '亿元', make: 'utf-8 with mark' },
    rows: '镇|2017年9月|2017年1-9月\n柳市镇|15.2|140.2',
    options: ['--indicator', 'gdp', '--unit', '亿元'],
    values: null,
    findings: ['column-unknown 1 B 2017年9月'],
  },
  {
    ...{ header: 'parts of years', unit: '亿元', make: 'xlsx' },
    rows: '镇|2026年|2026年1-9月\n柳市镇|300|220',
    options: ['--indicator', 'gdp', '--unit', '亿元', '--vintage', '2026-11-30'],
    values: null,
    findings: ['period-not-over 2 B 2026年'],
  },
  // 5: two languages
  {
    ...{ header: 'two languages', unit: '亿元', make: 'xlsx' },
    rows: '镇名⏎Town|地区生产总值（亿元）⏎GDP (100 million yuan)|年份⏎Year\n柳市镇|201.5|2017',
    values: ['gdp liushi 2017 year 201.5 亿元'],
  },
  {
    ...{ header: 'two languages', unit: '万人', make: 'utf-8' },
    rows: '镇名 Town|常住人口 Resident population at year-end|年份 Year\n柳市镇|33.1|2017',
    options: ['--unit', '万人'],
    values: ['resident-population liushi 2017 year 33.1 万人'],
  },
  {
    ...{ header: 'two languages', unit: '%', make: 'html .xls' },
    rows: '镇⏎Town|2017年⏎2017|2018年⏎2018\n柳市镇|68.5|69.3',
    options: ['--indicator', 'urbanisation-rate', '--unit', '%'],
    values: [
      ...['urbanisation-rate liushi 2017 year 68.5 %', 'urbanisation-rate liushi 2018 year 69.3 %'],
    ],
  },
  {
    ...{ header: 'two languages', unit: '亿元', make: 'utf-16' },
    rows: '镇|地区生产总值⏎（按可比价）|年份\n柳市镇|201.5|2017',
    options: ['--unit', '亿元'],
    values: null,
    findings: ['no-header null null'],
  },
  {
    ...{ header: 'two languages', unit: '亿元', make: 'gb18030' },
    rows: '镇 Town|2017年 2018|2018年\n柳市镇|201.5|218.36',
    options: ['--indicator', 'gdp', '--unit', '亿元'],
    values: null,
    findings: ['column-unknown 1 B 2017年 2018'],
  },
  // 6: more columns than are wanted
  {
    ...{ header: 'extra columns', unit: '亿元', make: 'utf-8 with mark' },
    rows: '序号|县（市、区）|镇|地区生产总值（亿元）|同比（%）|排名|填报人\n1|乐清市|柳市镇|201.5|7.2|1|张三\n2|平阳县|鳌江镇|150|6.8|2|李四\n|合计||351.5|||',
    options: [
      ...['--year', '2017', '--skip', '序号', '--skip', '县（市、区）', '--skip', '同比'],
      ...['--skip', '排名', '--skip', '填报人'],
    ],
    values: null,
    findings: ['field-invalid 4 C 镇'],
  },
  {
    ...{ header: 'extra columns', unit: '亿元', make: 'gb18030' },
    rows: '序号|镇|地区生产总值（亿元）|增速|排名\n1|柳市镇|201.5|7.2|1\n2|鳌江镇|150|6.8|2\n|合计|351.5||\n填报人：张三||审核人：李四||2018-01-05',
    options: [
      ...['--year', '2017', '--skip', '序号', '--skip', '增速', '--skip', '排名', '--skip', '合计'],
    ],
    values: ['gdp liushi 2017 year 201.5 亿元', 'gdp aojiang 2017 year 150 亿元'],
  },
  {
    ...{ header: 'extra columns', unit: '万元', make: 'utf-8' },
    rows: '序号|县|镇|一产增加值（万元）|生产总值（万元）|备注\n1|乐清市|柳市镇|12000|2015000|初步数',
    options: ['--year', '2017', '--skip', '序号', '--skip', '县', '--skip', '一产增加值'],
    values: ['gdp liushi 2017 year 201.5000 亿元'],
  },
  {
    ...{ header: 'extra columns', unit: '亿元', make: 'utf-16' },
    rows: '序号|镇|地区生产总值（亿元）|增速（%）\n1|柳市镇|201.5|7.2',
    options: ['--year', '2017'],
    values: null,
    findings: ['column-unknown 1 A 序号', 'column-unknown 1 D 增速（%）'],
  },
  {
    ...{ header: 'extra columns', unit: '亿元', make: 'xlsx' },
    rows: '镇|全社会固定资产投资（亿元）\n柳市镇|50\n合计|50',
    options: ['--year', '2017', '--map', '全社会固定资产投资=fixed-asset-investment'],
    values: null,
    findings: ['name-unknown 3 A 镇'],
  },
];
