import { z } from 'astro/zod';
import { slugSchema } from '../text.ts';
import { defineTable, words } from './table.ts';

/** Which towns belong to which set, where the list is known. */
export const membershipTable = defineTable({
  name: 'memberships',
  title: { zh: '成员', en: 'Memberships' },
  description: {
    zh: '哪个镇属于哪一组；名单没有查到的组不列。',
    en: 'Which town belongs to which set; sets whose list was not found have no rows.',
  },
  row: z.strictObject({ scope: slugSchema, town: slugSchema }),
  words: {
    scope: words('组', 'Set', '一组镇的编号', 'The id of the set'),
    town: words('镇', 'Town', '镇的编号', 'The id of the town'),
  },
  primaryKey: ['scope', 'town'],
  foreignKeys: [
    { column: 'scope', table: 'places' },
    { column: 'town', table: 'towns' },
  ],
});
