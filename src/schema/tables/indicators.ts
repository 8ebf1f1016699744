import { z } from 'astro/zod';
import { indicatorSchema } from '../indicator.ts';
import { slugSchema } from '../text.ts';
import { defineTable, words } from './table.ts';

const { unit, kind, direction, decimals, min, max, numerator, denominator, additive } =
  indicatorSchema.shape;
const text = z.string().min(1);

/** What is measured; the definition and the notes of the indicator's own page, flattened. */
export const indicatorTable = defineTable({
  name: 'indicators',
  title: { zh: '指标', en: 'Indicators' },
  description: {
    zh: '量的是什么；名称不同就是不同的指标。',
    en: 'What is measured; measures with different names are different indicators.',
  },
  row: z.strictObject({
    id: slugSchema,
    nameZh: text,
    nameEn: text,
    definitionZh: text.nullable(),
    definitionEn: text.nullable(),
    unit,
    alsoPublishedIn: text.nullable(),
    kind,
    direction,
    decimals,
    min,
    max,
    numerator,
    denominator,
    additive,
  }),
  words: {
    id: words('编号', 'Id', '小写字母和连字符', 'Lower-case words joined by hyphens'),
    nameZh: words('名称（中文）', 'Name in Chinese', '公布时的名称', 'The name as published'),
    nameEn: words('名称（英文）', 'Name in English', '我们的译名', 'Our rendering'),
    definitionZh: words('释义', 'Definition', '没有公布过就空着', 'Empty where none was published'),
    definitionEn: words('释义（英文）', 'Definition, English', '同上，英文', 'In English'),
    unit: words('单位', 'Unit', '显示所用的单位', 'The unit in which it is shown'),
    alsoPublishedIn: words(
      '其他单位',
      'Other units',
      '出处也用的单位，用空格隔开',
      'Other units in which sources print it, separated by spaces',
    ),
    kind: words(
      '种类',
      'Kind',
      'flow 流量，stock 存量，share 占比，rate 率，coverage 覆盖面，milestone 事项，rank 名次，grade 等级',
      'Flow, stock, share, rate, coverage, milestone, rank or grade',
    ),
    direction: words('方向', 'Direction', '越高越好、越低越好或无关', 'Which way is better'),
    decimals: words('小数位数', 'Decimals', '出处最多印几位小数', 'The most that sources print'),
    min: words('最小', 'Least', '可能的最小值', 'The least value that can be true'),
    max: words('最大', 'Greatest', '可能的最大值', 'The greatest value that can be true'),
    numerator: words('分子', 'Numerator', '占比的分子', 'The indicator above the line'),
    denominator: words('分母', 'Denominator', '占比的分母', 'The indicator below the line'),
    additive: words('可相加', 'Additive', '各地的值能否相加', 'Whether places may be added up'),
  },
  primaryKey: ['id'],
  foreignKeys: [
    { column: 'numerator', table: 'indicators' },
    { column: 'denominator', table: 'indicators' },
  ],
});
