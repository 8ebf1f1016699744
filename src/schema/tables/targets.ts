import { z } from 'astro/zod';
import { targetSchema } from '../target.ts';
import { slugSchema } from '../text.ts';
import { defineTable, words } from './table.ts';

const { id, eId, quote, indicator, scope, scopeMode, kind, comparator, value, valueMax, unit } =
  targetSchema.shape;
const {
  baseRule,
  start,
  startYear,
  deadline,
  modality,
  partOf,
  alternativeTo,
  source,
  confidence,
} = targetSchema.shape;
const label = z.string().min(1);

/** What was promised, each bound to the sentence that promises it. */
export const targetTable = defineTable({
  name: 'targets',
  title: { zh: '目标', en: 'Targets' },
  description: {
    zh: '文件承诺的值或事项，逐项连到写下它的一句。',
    en: 'Promised values and milestones, each bound to the sentence that makes it.',
  },
  row: z.strictObject({
    id,
    document: slugSchema,
    labelZh: label,
    labelEn: label,
    eId,
    quote,
    indicator,
    scope,
    scopeMode,
    kind,
    comparator,
    value,
    valueMax,
    unit,
    baseRule,
    start,
    startYear,
    deadline,
    modality,
    partOf,
    alternativeTo,
    source,
    confidence,
  }),
  words: {
    id: words('编号', 'Id', '目标的编号', 'The id of the target'),
    document: words('文件', 'Document', '提出目标的文件', 'The document that makes it'),
    labelZh: words('名称（中文）', 'Label in Chinese', '我们起的短名', 'A short name of ours'),
    labelEn: words('名称（英文）', 'Label in English', '同上，英文', 'The same in English'),
    eId: words('句的地址', 'Sentence', '写下它的一句在文件里的地址', 'The address of its sentence'),
    quote: words('原话', 'Quote', '句中写下它的字', 'The words that make it'),
    indicator: words('指标', 'Indicator', '量的是什么', 'What is to be measured'),
    scope: words('范围', 'Scope', '说的是哪一组镇', 'The set of towns it speaks of'),
    scopeMode: words(
      '合计或逐镇',
      'Scope mode',
      'pooled 合计，each 逐镇，unstated 未说明',
      'Their sum (pooled), each of them, or unstated',
    ),
    kind: words('种类', 'Kind', '水平、变化、当年的量等', 'Level, change, flow and so on'),
    comparator: words('比较', 'Comparator', '以上含本数，写作 >=', '以上 includes the number: >='),
    value: words('数值', 'Value', '承诺的数，照原文', 'The number as printed'),
    valueMax: words('上限', 'Upper end', '区间的上限', 'The upper end of a range'),
    unit: words('单位', 'Unit', '照原文', 'As printed'),
    baseRule: words('基期', 'Base', '变化从哪里算起', 'What a change is counted from'),
    start: words('起点', 'Start', '载明的起始值', 'The stated starting value'),
    startYear: words('起算年', 'Start year', '从哪一年起累计', 'The year from which it counts'),
    deadline: words('期限', 'Deadline', '到哪一年或哪一天', 'The year or day by which'),
    modality: words('用词', 'Modality', '确保、力争等', 'The word of force'),
    partOf: words('属于', 'Part of', '“其中”所属的目标', 'The target of which it is a part'),
    alternativeTo: words(
      '任选其一',
      'Alternative to',
      '与哪一项任选其一',
      'Either of the two will do',
    ),
    source: words('出处', 'Source', '出处的编号', 'The id of the source'),
    confidence: words('可靠程度', 'Confidence', '目标的可靠程度', 'How far it can be relied on'),
  },
  primaryKey: ['id'],
  foreignKeys: [
    { column: 'document', table: 'documents' },
    { column: 'indicator', table: 'indicators' },
    { column: 'scope', table: 'places' },
    { column: 'partOf', table: 'targets' },
    { column: 'alternativeTo', table: 'targets' },
    { column: 'source', table: 'sources' },
  ],
});
