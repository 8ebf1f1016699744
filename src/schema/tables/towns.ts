import { townSchema } from '../place.ts';
import { defineTable, words } from './table.ts';

/** The pilot towns, with their names, codes and what became of them. */
export const townTable = defineTable({
  name: 'towns',
  title: { zh: '试点镇', en: 'Pilot towns' },
  description: {
    zh: '首批小城市培育试点镇，2010年的名称和隶属，2015年和2023年的代码。',
    en: 'The first pilot towns: name and county of 2010, area codes of 2015 and 2023.',
  },
  row: townSchema,
  words: {
    id: words('编号', 'Id', '拼音', 'Pinyin'),
    name: words('名称', 'Name', '2010年的名称', 'The name of 2010'),
    nameEn: words('名称（英文）', 'Name in English', '英文名称', 'The name in English'),
    county: words('县（市、区）', 'County', '2010年所属', 'The county-level unit of 2010'),
    countyEn: words('县（英文）', 'County in English', '同上，英文', 'The same in English'),
    prefecture: words('设区市', 'Prefecture', '所属设区市', 'The prefecture'),
    prefectureEn: words('设区市（英文）', 'Prefecture in English', '同上，英文', 'In English'),
    batch: words('批次', 'Batch', '第几批试点', 'The batch in which it became a pilot'),
    code2015: words('区划代码2015', 'Area code 2015', '2015年代码', 'The code of 2015'),
    code2023: words('区划代码2023', 'Area code 2023', '2023年代码', 'The code of 2023'),
    codeSource: words('代码出处', 'Source of codes', '代码取自哪里', 'Where the codes were read'),
    presentStatusZh: words('今天', 'Present status', '后来成了什么', 'What became of it'),
    presentStatusEn: words('今天（英文）', 'Present status, English', '同上，英文', 'In English'),
    validFrom: words('起始年', 'Valid from', '有值可言的第一年', 'The first year of its values'),
    validTo: words('终止年', 'Valid to', '有值可言的最后一年', 'The last year of its values'),
    lat: words('纬度', 'Latitude', '镇自己的点位', 'The town’s own point'),
    lon: words('经度', 'Longitude', '镇自己的点位', 'The town’s own point'),
    coordNoteZh: words('点位说明', 'Note on the point', '点位取自哪里', 'Where the point is from'),
    coordNoteEn: words('点位说明（英文）', 'Note, English', '同上，英文', 'In English'),
    countyLat: words(
      '县标注点纬度',
      'County label latitude',
      '不是镇的位置',
      'Not the town’s position',
    ),
    countyLon: words(
      '县标注点经度',
      'County label longitude',
      '不是镇的位置',
      'Not the town’s position',
    ),
    listSource: words(
      '名单出处',
      'Source of the list',
      '列它为试点的网页',
      'The page that lists it',
    ),
    secondSource: words('第二出处', 'Second source', '另一处佐证', 'A second page that lists it'),
    listConfidence: words(
      '名单可靠程度',
      'Confidence of the list',
      '列为试点的可靠程度',
      'How far the listing can be relied on',
    ),
  },
  primaryKey: ['id'],
  foreignKeys: [{ column: 'id', table: 'places' }],
});
