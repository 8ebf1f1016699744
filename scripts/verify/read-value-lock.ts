import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'astro/zod';
import { valueLockFile, valueLockSchema, type ValueLock } from '#corpus/value-lock.ts';
import type { ViewLock } from '#corpus/view-lock.ts';

/** Reads content/values.lock.json; rejects when it is not as it must be, or is missing though views were published. */
export async function readValueLock(folder: string, views: ViewLock): Promise<ValueLock> {
  const file = join(folder, valueLockFile);
  const text = await readFile(file, 'utf8').catch(() => null);
  if (text === null) {
    if (Object.keys(views).length === 0) return {};
    throw new Error(`${file} is missing, though values were published.\nRestore it with git.`);
  }
  const parsed = valueLockSchema.safeParse(tryParse(text));
  if (parsed.success) return parsed.data;
  throw new Error(`${file}: ${z.prettifyError(parsed.error)}\nRestore it with git.`);
}

function tryParse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
