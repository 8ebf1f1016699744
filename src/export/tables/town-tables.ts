import { z } from 'astro/zod';
import { slugSchema, yearSchema } from '#schema/text.ts';
import { defineTable, words } from '#schema/tables/table.ts';

/** What was found of each town for each year: the coverage matrix as rows. */
export const coverageTable = defineTable({
  name: 'coverage',
  title: { zh: '谁公布了什么', en: 'Who published what' },
  description: {
    zh: '每个镇、每一年查到的最可靠的一种值；没有查到的写 none。',
    en: 'The firmest thing found of each town for each year; none where nothing was.',
  },
  row: z.strictObject({
    place: slugSchema,
    name: z.string(),
    year: yearSchema,
    coverage: z.enum(['actual', 'estimate', 'part', 'none']),
  }),
  words: {
    place: words('地方', 'Place', '镇的编号', 'The id of the town'),
    name: words('名称', 'Name', '镇名', 'The name of the town'),
    year: words('年', 'Year', '哪一年', 'The year'),
    coverage: words(
      '查到什么',
      'Coverage',
      '实际值、预计值、不是整年的值或没有',
      'A measured value, a forecast, a part of a year, or nothing',
    ),
  },
  primaryKey: ['place', 'year'],
  foreignKeys: [],
});

/** How many values were found of each town: the scheme of the prefectures as rows. */
export const tilesTable = defineTable({
  name: 'tiles',
  title: { zh: '各设区市的镇', en: 'Towns by prefecture' },
  description: {
    zh: '每个镇属于哪个设区市，查到多少个值。',
    en: 'The prefecture of each town and how many values were found.',
  },
  row: z.strictObject({
    prefecture: z.string(),
    place: slugSchema,
    name: z.string(),
    values: z.int().min(0),
  }),
  words: {
    prefecture: words('设区市', 'Prefecture', '所属设区市', 'The prefecture'),
    place: words('地方', 'Place', '镇的编号', 'The id of the town'),
    name: words('名称', 'Name', '镇名', 'The name of the town'),
    values: words('值的个数', 'Values', '查到多少个值', 'How many values were found'),
  },
  primaryKey: ['place'],
  foreignKeys: [],
});
