import { join } from 'node:path';
import { runCommand } from '../command/run-command.ts';
import { BuildError } from './build-error.ts';

/** Adds the search index to built pages; rejects with a BuildError. */
export async function buildIndex(outFolder: string): Promise<void> {
  const program = join('scripts', 'search-index.ts');
  const { code, output } = await runCommand(process.execPath, [program, outFolder]);
  if (code !== 0) throw new BuildError('search index', output);
}
