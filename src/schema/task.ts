import { z } from 'astro/zod';
import { slugSchema } from './text.ts';

/**
 * With how much force a task is ordered: 确保, 必须 or 要, 全面完成, 基本完成, 力争, 鼓励 or 支持, 探索;
 * `plain` where the text orders it without any of these words.
 */
export const forceSchema = z.enum([
  'ensure',
  'must',
  'complete',
  'largely-complete',
  'strive',
  'support',
  'explore',
  'plain',
]);

export type Force = z.infer<typeof forceSchema>;

/** One order to act, word for word from its sentence, or from the row of a table in which that stands (an item of content/documents/<doc>/tasks.yml). */
export const taskSchema = z.strictObject({
  /** Unique over all documents; its anchor on /tasks/. */
  id: slugSchema,
  /** The sentence that orders it. */
  eId: z.string().min(1),
  /** The part of that sentence that orders it. */
  quote: z.string().min(1),
  /** Who is told to act, each as the sentence or its row names them; empty where nobody is named. */
  actors: z.array(z.string().min(1)),
  /** Who is to help them, as the row of a table of tasks names them; left out where nothing does. */
  supporting: z.array(z.string().min(1)).min(1).exactOptional(),
  /** What is to be done: words of the quote. */
  act: z.string().min(1),
  /** To what it is to be done: words of the quote, or null. */
  object: z.string().min(1).nullable(),
  force: forceSchema,
  /** The target that measures it, or null. */
  target: slugSchema.nullable(),
  /** By when, in the words of the sentence or of its row; null where neither says. */
  deadline: z.string().min(1).nullable(),
});

export type Task = z.infer<typeof taskSchema>;
