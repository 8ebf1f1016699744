import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { runCommand } from '../command/run-command.ts';

/** The first program that starts: by name in the folders of PATH, then of the files given; null where there is none. */
export async function findProgram(
  names: readonly string[],
  files: readonly string[],
): Promise<string | null> {
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  const onPath = names.flatMap((name) => folders.map((folder) => join(folder, name)));
  for (const file of [...onPath, ...files]) {
    if (await isProgram(file)) return file;
  }
  return null;
}

/** Whether a file starts: Ubuntu's `chromium-browser` without its snap exists but does not, so it is asked for its version. */
export async function isProgram(file: string): Promise<boolean> {
  if (!existsSync(file)) return false;
  if (process.platform === 'win32') return true;
  return (await runCommand(file, ['--version'])).code === 0;
}
