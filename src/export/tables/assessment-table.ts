import { z } from 'astro/zod';
import { reasons, statuses } from '#indicators/status.ts';
import { decimalSchema, slugSchema, unitSchema } from '#schema/text.ts';
import { defineTable, words } from '#schema/tables/table.ts';

const number = decimalSchema.nullable();

/** What became of each target, worked out from the observations of the same package. */
export const assessmentTable = defineTable({
  name: 'assessments',
  title: { zh: '结论', en: 'Assessments' },
  description: {
    zh: '由观测值按同一套规则算出的结论；没有一个是人工填写的。',
    en: 'Verdicts worked out from the observations by one set of rules; none is entered by hand.',
  },
  row: z.strictObject({
    target: slugSchema,
    status: z.enum(statuses),
    reason: z.enum(reasons).nullable(),
    met: z.boolean().nullable(),
    goal: number,
    actual: number,
    margin: number,
    completion: number,
    unit: unitSchema.nullable(),
  }),
  words: {
    target: words('目标', 'Target', '目标的编号', 'The id of the target'),
    status: words(
      '状态',
      'Status',
      '完成、未完成或为什么没有结论',
      'The verdict, or why there is none',
    ),
    reason: words('原因', 'Reason', '状态背后的原因', 'What lies behind the status'),
    met: words('是否达到', 'Met', '没有数字就空着', 'Empty where there are no figures'),
    goal: words(
      '目标值',
      'Goal',
      '承诺的数；完成的事项为1',
      'The number promised; 1 for a milestone',
    ),
    actual: words('实际值', 'Actual', '拿来比较的值', 'The quantity that was compared'),
    margin: words('差额', 'Margin', '实际值减目标值', 'Actual less goal'),
    completion: words(
      '完成比例',
      'Completion',
      '实际值除以目标值，不封顶',
      'Actual over goal, uncapped',
    ),
    unit: words('单位', 'Unit', '以上各数的单位', 'The unit of these numbers'),
  },
  primaryKey: ['target'],
  foreignKeys: [{ column: 'target', table: 'targets' }],
});
