import type { SheetCase } from './sheet-case.ts';

/** Headers of several rows, and tables that lie the other way. */
export const otherHeaders: readonly SheetCase[] = [
  // 7: years under indicators
  {
    ...{ header: 'years under indicators', unit: '亿元, 万人', make: 'xlsx' },
    rows: '各镇主要指标|<|<|<|<\n镇|地区生产总值（亿元）|<|常住人口（万人）|<\n^|2017年|2018年|2017年|2018年\n柳市镇|201.5|218.36|33.1|33.4',
    values: [
      ...['gdp liushi 2017 year 201.5 亿元', 'gdp liushi 2018 year 218.36 亿元'],
      'resident-population liushi 2017 year 33.1 万人',
      'resident-population liushi 2018 year 33.4 万人',
    ],
  },
  {
    ...{ header: 'years under indicators', unit: '万元', make: 'gb18030' },
    rows: '镇|财政总收入（万元）||固定资产投资（亿元）|\n|2017|2018|2017|2018\n柳市镇|150000|163200|45|50.25\n鳌江镇|98000|101000|60|61',
    values: [
      ...['fiscal-revenue-total liushi 2017 year 15.0000 亿元'],
      ...['fiscal-revenue-total liushi 2018 year 16.3200 亿元'],
      ...['fixed-asset-investment liushi 2017 year 45 亿元'],
      ...['fixed-asset-investment liushi 2018 year 50.25 亿元'],
      ...['fiscal-revenue-total aojiang 2017 year 9.8000 亿元'],
      ...['fiscal-revenue-total aojiang 2018 year 10.1000 亿元'],
      ...['fixed-asset-investment aojiang 2017 year 60 亿元'],
      ...['fixed-asset-investment aojiang 2018 year 61 亿元'],
    ],
  },
  {
    ...{ header: 'years under indicators', unit: '%', make: 'html .xls' },
    rows: '镇|城镇化率（%）|<|排名\n^|2017年|2018年|^\n柳市镇|68.5|69.3|1',
    options: ['--skip', '排名'],
    values: [
      ...['urbanisation-rate liushi 2017 year 68.5 %', 'urbanisation-rate liushi 2018 year 69.3 %'],
    ],
  },
  {
    ...{ header: 'years under indicators', unit: '亿元', make: 'utf-8' },
    rows: '镇|地区生产总值（亿元）||\n|2017|2018|增速\n柳市镇|201.5|218.36|7.2',
    values: null,
    findings: ['column-unknown 2 D 地区生产总值（亿元）/增速'],
  },
  {
    ...{ header: 'years under indicators', unit: '亿元', make: 'xlsx' },
    rows: '镇|投资计划数（亿元）|<\n^|2017年|2018年\n柳市镇|50|60',
    options: ['--indicator', 'fixed-asset-investment'],
    values: null,
    findings: [
      'column-unknown 2 B 投资计划数（亿元）/2017年',
      'column-unknown 2 C 投资计划数（亿元）/2018年',
    ],
  },
  // 8: indicators under years
  {
    ...{ header: 'indicators under years', unit: '亿元, 万人', make: 'xlsx' },
    rows: '镇|2017年|<|2018年|<\n^|生产总值（亿元）|常住人口（万人）|生产总值（亿元）|常住人口（万人）\n柳市镇|201.5|33.1|218.36|33.4',
    values: [
      ...['gdp liushi 2017 year 201.5 亿元', 'resident-population liushi 2017 year 33.1 万人'],
      ...['gdp liushi 2018 year 218.36 亿元', 'resident-population liushi 2018 year 33.4 万人'],
    ],
  },
  {
    ...{ header: 'indicators under years', unit: '万元', make: 'utf-16' },
    rows: '单位：万元||||\n|2017年||2018年|\n镇|GDP|财政总收入|GDP|财政总收入\n柳市镇|2015000|150000|2183600|163200',
    values: [
      ...[
        'gdp liushi 2017 year 201.5000 亿元',
        'fiscal-revenue-total liushi 2017 year 15.0000 亿元',
      ],
      ...[
        'gdp liushi 2018 year 218.3600 亿元',
        'fiscal-revenue-total liushi 2018 year 16.3200 亿元',
      ],
    ],
  },
  {
    ...{ header: 'indicators under years', unit: '亿元', make: 'utf-8 with mark' },
    rows: '2017年||\n镇|地区生产总值|财政总收入\n柳市镇|201.5|15',
    options: ['--unit', '亿元'],
    values: ['gdp liushi 2017 year 201.5 亿元', 'fiscal-revenue-total liushi 2017 year 15 亿元'],
  },
  {
    ...{ header: 'indicators under years', unit: '亿元', make: 'gb18030' },
    rows: '镇|2017年||2017年|\n|GDP|财政总收入|GDP|财政总收入\n柳市镇|201.5|15|218.36|16',
    options: ['--unit', '亿元'],
    values: null,
    findings: [
      ...['column-twice 2 D 2017年/GDP', 'column-twice 2 E 2017年/财政总收入'],
      ...['key-duplicate 3 null', 'key-duplicate 3 null'],
    ],
  },
  {
    ...{ header: 'indicators under years', unit: '亿元', make: 'html .xls' },
    rows: '镇|计划|<|实绩|<\n^|2017年|2018年|2017年|2018年\n柳市镇|200|220|201.5|218.36',
    options: ['--indicator', 'gdp', '--unit', '亿元', '--skip', '计划'],
    values: ['gdp liushi 2017 year 201.5 亿元', 'gdp liushi 2018 year 218.36 亿元'],
  },
  // 9: three rows, growth beside values
  {
    ...{ header: 'three rows', unit: '亿元', make: 'xlsx' },
    rows: '镇|地区生产总值|<|<|<\n^|2017年|<|2018年|<\n^|绝对值（亿元）|同比（%）|绝对值（亿元）|同比（%）\n柳市镇|201.5|7.2|218.36|7.5',
    options: ['--skip', '同比'],
    values: ['gdp liushi 2017 year 201.5 亿元', 'gdp liushi 2018 year 218.36 亿元'],
  },
  {
    ...{ header: 'three rows', unit: '亿元', make: 'xlsx' },
    rows: '镇|地区生产总值|<|<|<\n^|2017年|<|2018年|<\n^|绝对值（亿元）|±%|绝对值（亿元）|±%\n柳市镇|201.5|7.2|218.36|7.5',
    values: null,
    findings: [
      'column-unknown 3 C 地区生产总值/2017年/±%',
      'column-unknown 3 E 地区生产总值/2018年/±%',
    ],
  },
  {
    ...{ header: 'three rows', unit: '万元', make: 'gb18030' },
    rows: '镇|财政总收入|||\n|2017年||2018年|\n|1-9月|全年|1-9月|全年\n柳市镇|110000|150000|120000|163200',
    options: ['--unit', '万元'],
    values: [
      'fiscal-revenue-total liushi 2017 M01-M09 11.0000 亿元',
      'fiscal-revenue-total liushi 2017 year 15.0000 亿元',
      'fiscal-revenue-total liushi 2018 M01-M09 12.0000 亿元',
      'fiscal-revenue-total liushi 2018 year 16.3200 亿元',
    ],
  },
  {
    ...{ header: 'three rows', unit: '亿元', make: 'html .xls' },
    rows: '镇|固定资产投资|<|<|<\n^|1-9月|<|<|<\n^|本月|累计|增长（%）|上年同期\n柳市镇|5|45|7.2|42',
    options: [
      ...['--unit', '亿元', '--year', '2017', '--skip', '本月', '--skip', '增长'],
      ...['--skip', '上年同期'],
    ],
    values: ['fixed-asset-investment liushi 2017 M01-M09 45 亿元'],
  },
  {
    ...{ header: 'three rows', unit: '亿元', make: 'utf-8' },
    rows: '镇|固定资产投资||\n|本月|累计|\n|（亿元）|（亿元）|（%）\n柳市镇|5|45|7.2',
    options: ['--year', '2017'],
    values: null,
    findings: [
      'column-unknown 3 B 固定资产投资/本月/（亿元）',
      'column-unknown 3 C 固定资产投资/累计/（亿元）',
      'column-unknown 3 D 固定资产投资/累计/（%）',
    ],
  },
  // 10: indicators in rows
  {
    ...{ header: 'indicators in rows', unit: 'a column', make: 'utf-8' },
    rows: '指标|单位|2017年|2018年\n地区生产总值|万元|2015000|2183600\n年末常住人口|万人|33.1|33.4\n第三产业比重|%|38.6|39.25',
    options: ['--place', 'liushi'],
    values: [
      ...['gdp liushi 2017 year 201.5000 亿元', 'gdp liushi 2018 year 218.3600 亿元'],
      'resident-population liushi 2017 year 33.1 万人',
      'resident-population liushi 2018 year 33.4 万人',
      ...['tertiary-share liushi 2017 year 38.6 %', 'tertiary-share liushi 2018 year 39.25 %'],
    ],
  },
  {
    ...{ header: 'indicators in rows', unit: 'in the row', make: 'utf-16' },
    rows: '指标|2017年|2018年\n地区生产总值（亿元）|201.5|218.36\n其中：一产|1.2|1.3\n年末常住人口（万人）|33.1|33.4',
    options: ['--place', 'liushi', '--skip', '其中：一产'],
    values: [
      ...['gdp liushi 2017 year 201.5 亿元', 'gdp liushi 2018 year 218.36 亿元'],
      'resident-population liushi 2017 year 33.1 万人',
      'resident-population liushi 2018 year 33.4 万人',
    ],
  },
  {
    ...{ header: 'indicators in rows', unit: 'in the row', make: 'gb18030' },
    rows: '指标|2017年\n地区生产总值（亿元）|201.5\n第二产业增加值（亿元）|120',
    options: ['--place', 'liushi'],
    values: null,
    findings: ['name-unknown 3 A 指标'],
  },
  {
    ...{ header: 'indicators in rows', unit: 'none', make: 'utf-8 with mark' },
    rows: '指标|2017年\n地区生产总值|201.5\n城镇化率（%）|68.5',
    options: ['--place', 'liushi'],
    values: null,
    findings: ['unit-missing 2 B 2017年'],
  },
  {
    ...{ header: 'indicators in rows', unit: 'two', make: 'xlsx' },
    rows: '指标|单位|2017年（亿元）\n地区生产总值|万元|201.5',
    options: ['--place', 'liushi'],
    values: null,
    findings: ['unit-unclear 2 B 单位'],
  },
  // 11: towns in columns
  {
    ...{ header: 'towns in columns', unit: 'a column', make: 'gb18030' },
    rows: '指标|单位|柳市镇|鳌江镇\n地区生产总值|亿元|201.5|150\n常住人口|人|331000|286000',
    options: ['--year', '2017'],
    values: [
      ...['gdp liushi 2017 year 201.5 亿元', 'gdp aojiang 2017 year 150 亿元'],
      'resident-population liushi 2017 year 331000 人',
      'resident-population aojiang 2017 year 286000 人',
    ],
  },
  {
    ...{ header: 'towns in columns', unit: '亿元', make: 'xlsx' },
    rows: '年份|柳市镇|<|鳌江镇|<\n^|GDP|财政总收入|GDP|财政总收入\n2017|201.5|15|150|9.8',
    options: ['--unit', '亿元'],
    values: [
      ...['gdp liushi 2017 year 201.5 亿元', 'fiscal-revenue-total liushi 2017 year 15 亿元'],
      ...['gdp aojiang 2017 year 150 亿元', 'fiscal-revenue-total aojiang 2017 year 9.8 亿元'],
    ],
  },
  {
    ...{ header: 'towns in columns', unit: '%', make: 'utf-8' },
    rows: '年份|柳市镇|鳌江镇\n2017|68.5|61\n2018|69.3|62.0',
    options: ['--indicator', 'urbanisation-rate', '--unit', '%'],
    values: [
      ...['urbanisation-rate liushi 2017 year 68.5 %', 'urbanisation-rate aojiang 2017 year 61 %'],
      ...[
        'urbanisation-rate liushi 2018 year 69.3 %',
        'urbanisation-rate aojiang 2018 year 62.0 %',
      ],
    ],
  },
  {
    ...{ header: 'towns in columns', unit: '亿元', make: 'utf-16' },
    rows: '年份|柳市镇|临江镇\n2017|201.5|88',
    options: ['--indicator', 'gdp', '--unit', '亿元'],
    values: null,
    findings: ['column-unknown 1 C 临江镇'],
  },
  {
    ...{ header: 'towns in columns', unit: '亿元', make: 'utf-8 with mark' },
    rows: '年份|柳市镇|合计\n2017|201.5①|351.5',
    options: ['--indicator', 'gdp', '--unit', '亿元', '--skip', '合计'],
    values: null,
    findings: ['number-mark 2 B 柳市镇'],
  },
  // 12: forms, with numbered columns, repeated headers and words between
  {
    ...{ header: 'form', unit: '万元', make: 'xlsx' },
    rows: '2017年乡镇财政收支表|<|<\n填报单位：乐清市财政局||单位：万元\n镇|财政总收入|工商税收\n甲|1|2\n柳市镇|150000|120000\n单位负责人：王五|填表人：赵六|2018年1月5日',
    options: ['--year', '2017'],
    values: [
      'fiscal-revenue-total liushi 2017 year 15.0000 亿元',
      'industry-commerce-tax liushi 2017 year 12.0000 亿元',
    ],
  },
  {
    ...{ header: 'form', unit: '亿元', make: 'gb18030' },
    rows: '镇|2017年|2018年\n乐清市||\n柳市镇|201.5|218.36\n镇|2017年|2018年\n平阳县||\n鳌江镇|150|162.1\n①按现价计算',
    options: ['--indicator', 'gdp', '--unit', '亿元'],
    values: [
      ...['gdp liushi 2017 year 201.5 亿元', 'gdp liushi 2018 year 218.36 亿元'],
      ...['gdp aojiang 2017 year 150 亿元', 'gdp aojiang 2018 year 162.1 亿元'],
    ],
  },
  {
    ...{ header: 'form', unit: '亿元、户', make: 'utf-8' },
    rows: '主要指标|||单位：亿元、户\n镇|地区生产总值|企业数|年份\n柳市镇|201.5|1200|2017',
    options: ['--skip', '企业数'],
    values: ['gdp liushi 2017 year 201.5 亿元'],
  },
  {
    ...{ header: 'form', unit: '千元', make: 'utf-16' },
    rows: '单位：千元||\n镇|2017年|2018年\n柳市镇|20150000|21836000',
    options: ['--indicator', 'gdp', '--unit', '亿元'],
    values: null,
    findings: ['field-invalid 3 B 2017年', 'field-invalid 3 C 2018年'],
  },
  {
    ...{ header: 'form', unit: '亿元', make: 'html .xls' },
    rows: '镇|2017年|2018年\n柳市镇|约200|218.36*\n鳌江镇|150亿元|162.1',
    options: ['--indicator', 'gdp', '--unit', '亿元'],
    values: null,
    findings: ['number-form 2 B 2017年', 'number-mark 2 C 2018年', 'number-with-unit 3 B 2017年'],
  },
];
