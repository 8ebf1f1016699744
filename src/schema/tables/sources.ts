import { sourceSchema } from '../source.ts';
import { defineTable, words } from './table.ts';

/** The pages that values and targets were read from. */
export const sourceTable = defineTable({
  name: 'sources',
  title: { zh: '出处', en: 'Sources' },
  description: {
    zh: '数字和目标取自哪些网页。',
    en: 'The pages that values and targets were read from.',
  },
  row: sourceSchema,
  words: {
    id: words(
      '编号',
      'Id',
      '小写字母、数字，用连字符相连',
      'Lower-case letters, digits and single hyphens',
    ),
    title: words('标题', 'Title', '网页或文件的标题', 'The title of the page or document'),
    publisher: words(
      '发布者',
      'Publisher',
      '谁发布的；不知道就空着',
      'Who published it; else empty',
    ),
    date: words('日期', 'Date', '它自己的日期', 'Its own date'),
    dateNoteZh: words('日期说明', 'Note on the date', '日期有何不确定', 'What is uncertain'),
    dateNoteEn: words('日期说明（英文）', 'Note, English', '同上，英文', 'In English'),
    address: words('网址', 'Address', '网页地址', 'The address of the page'),
    retrieved: words('读取日期', 'Retrieved', '读到它的日期', 'The day on which it was read'),
  },
  primaryKey: ['id'],
  foreignKeys: [],
});
