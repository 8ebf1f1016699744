import { readFile, writeFile } from 'node:fs/promises';
import { z } from 'astro/zod';
import { idLockSchema, type IdLock } from '#corpus/id-lock.ts';

const file = 'content/ids.lock.json';

/** Reads content/ids.lock.json, an empty lock where there is none; rejects when it is not as it must be. */
export async function readIdLock(): Promise<IdLock> {
  const text = await readFile(file, 'utf8').catch(() => '{"documents":{},"aliases":{}}');
  const parsed = idLockSchema.safeParse(JSON.parse(text));
  if (parsed.success) return parsed.data;
  throw new Error(`${file}: ${z.prettifyError(parsed.error)}\nRestore it with git.`);
}

/** Writes content/ids.lock.json, one id a line, so that a change shows as the ids it adds. */
export async function writeIdLock(lock: IdLock): Promise<void> {
  await writeFile(file, `${JSON.stringify(lock, null, 2)}\n`);
}
