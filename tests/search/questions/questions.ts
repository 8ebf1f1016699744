import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'astro/zod';
import { parse } from 'yaml';

const questionSchema = z.strictObject({
  /** As typed. */
  asks: z.string(),
  /** On the pages of which language. */
  in: z.enum(['zh', 'en']).default('zh'),
  /** The address that must stand first, without a language, or those of which one must; null where nothing answers. */
  first: z
    .union([z.string(), z.array(z.string())])
    .nullable()
    .default(null),
  /** Words that must stand in the answer. */
  shows: z.string().nullable().default(null),
});

/** A question of the test list, with what must answer it. */
export type ListedQuestion = z.infer<typeof questionSchema>;

/** The questions of a file beside this one. */
export function readQuestions(name: string): ListedQuestion[] {
  const text = readFileSync(join('tests', 'search', 'questions', `${name}.yml`), 'utf8');
  return z.array(questionSchema).parse(parse(text));
}

/** Whether an address is one of those that a question wants: with its anchor where that is wanted, and never by the words marked there. */
export function isWanted(address: string | undefined, { first }: ListedQuestion): boolean {
  if (address === undefined || first === null) return false;
  const plain = decodeURI(address.replace(/\?mark=[^#]*/, ''));
  return [first].flat().some((one) => (one.includes('#') ? plain : plain.split('#')[0]) === one);
}
