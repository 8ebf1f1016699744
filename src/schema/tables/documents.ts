import { z } from 'astro/zod';
import { documentSchema } from '../document.ts';
import { slugSchema } from '../text.ts';
import { defineTable, words } from './table.ts';

const { title, titleEn, documentNumber, date, kind } = documentSchema.shape;

/** The official documents that make the targets, or that these documents cite. */
export const documentTable = defineTable({
  name: 'documents',
  title: { zh: '文件', en: 'Documents' },
  description: {
    zh: '提出目标的文件，以及它们引用的、前后相关的文件。',
    en: 'The documents that make the targets, and those that they cite or that follow them.',
  },
  row: z.strictObject({ id: slugSchema, title, titleEn, documentNumber, date, kind }),
  words: {
    id: words('编号', 'Id', '小写字母、数字和连字符', 'Lower-case words joined by hyphens'),
    title: words('标题', 'Title', '照原文', 'As printed'),
    titleEn: words('标题（英文）', 'Title in English', '我们的译名', 'Our rendering'),
    documentNumber: words('发文字号', 'Document number', '未载或未查到则空', 'Empty if not known'),
    date: words('成文日期', 'Date', '知道多少写多少', 'As exactly as known'),
    kind: words('文种', 'Kind', '文件的种类', 'The sort of document'),
  },
  primaryKey: ['id'],
  foreignKeys: [],
});
