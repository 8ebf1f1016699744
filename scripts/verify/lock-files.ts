import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'astro/zod';
import { idLockFile, idLockSchema, type IdLock } from '#corpus/id-lock.ts';
import { viewLockFile, type ViewLock } from '#corpus/view-lock.ts';

const file = join('content', idLockFile);

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

/** Writes content/views.lock.json, one state a line, so that a change shows as the states it adds. */
export async function writeViewLock(lock: ViewLock): Promise<void> {
  const views = Object.entries(lock).map(
    ([file, states]) =>
      `  ${JSON.stringify(file)}: [\n${states.map((state) => `    ${JSON.stringify(state)}`).join(',\n')}\n  ]`,
  );
  await writeFile(join('content', viewLockFile), `{\n${views.join(',\n')}\n}\n`);
}
