import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { z } from 'astro/zod';
import type { TimedAnswer } from './ask-ours.ts';
import { rivalFolders } from './engines.ts';

const answersSchema = z.array(
  z.object({
    milliseconds: z.number(),
    names: z.array(z.string()),
    marks: z.array(z.array(z.string())),
  }),
);
const namesSchema = z.record(z.string(), z.string());

/** Asks a rival queries, one after the other, on a page without anything else; the first answer takes what it loads. */
export async function askRival(
  engine: keyof typeof rivalFolders,
  page: Page,
  folder: string,
  queries: readonly string[],
): Promise<TimedAnswer[]> {
  const address = `/${rivalFolders[engine]}/ask.mjs`;
  const asking = `askAll(${JSON.stringify(queries)})`;
  const found: unknown = await page.evaluate(`import('${address}').then(() => ${asking})`);
  const toName = await readNames(engine, folder);
  return answersSchema.parse(found).map(({ milliseconds, names, marks }) => {
    return { milliseconds, count: names.length, names: names.map(toName), marks };
  });
}

/** Pagefind names its results by hashes. */
async function readNames(engine: string, folder: string): Promise<(id: string) => string> {
  if (engine !== 'pagefind') return (id) => id;
  const file = join(folder, rivalFolders.pagefind, 'names.json');
  const names = namesSchema.parse(JSON.parse(await readFile(file, 'utf8')));
  return (id) => names[id] ?? id;
}
