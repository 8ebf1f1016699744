import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { viewLockFile } from '#corpus/parse/parse-view-lock.ts';
import type { ViewLock } from '#corpus/view-lock.ts';

/** Writes content/views.lock.json, one state a line, so that a change shows as the states it adds. */
export async function writeViewLock(lock: ViewLock): Promise<void> {
  const views = Object.entries(lock).map(
    ([file, states]) =>
      `  ${JSON.stringify(file)}: [\n${states.map((state) => `    ${JSON.stringify(state)}`).join(',\n')}\n  ]`,
  );
  await writeFile(join('content', viewLockFile), `{\n${views.join(',\n')}\n}\n`);
}
