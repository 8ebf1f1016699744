import { z } from 'astro/zod';
import { scopeSchema } from '../place.ts';
import { slugSchema } from '../text.ts';
import { defineTable, words } from './table.ts';

const { stated, within, confidence } = scopeSchema.shape;
const name = z.string().min(1);

/** Every town and every set of towns that a value or a target can speak of. */
export const placeTable = defineTable({
  name: 'places',
  title: { zh: '地方', en: 'Places' },
  description: {
    zh: '镇，以及目标和合计数所说的一组一组的镇。',
    en: 'Towns, and the sets of towns that targets and totals speak of.',
  },
  row: z.strictObject({
    id: slugSchema,
    kind: z.enum(['town', 'scope']),
    nameZh: name,
    nameEn: name,
    stated,
    within,
    confidence,
  }),
  words: {
    id: words('编号', 'Id', '镇用拼音', 'Pinyin for a town'),
    kind: words('种类', 'Kind', 'town 镇，scope 一组镇', 'A town, or a set of towns (scope)'),
    nameZh: words('名称（中文）', 'Name in Chinese', '2010年的名称', 'The name of 2010'),
    nameEn: words('名称（英文）', 'Name in English', '英文名称', 'The name in English'),
    stated: words(
      '载明的数目',
      'Stated number',
      '一组镇载明有几个；未载明则空',
      'How many towns a set is stated to have; empty where that is not stated',
    ),
    within: words('属于', 'Within', '它所在的更大的一组', 'The larger set to which it belongs'),
    confidence: words(
      '可靠程度',
      'Confidence',
      '列入名单的可靠程度',
      'How far the listing can be relied on',
    ),
  },
  primaryKey: ['id'],
  foreignKeys: [{ column: 'within', table: 'places' }],
});
