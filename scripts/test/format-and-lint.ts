import type { Tally } from './check.ts';
import { runTool } from './run-tool.ts';

/** Where tools keep what they found out, outside of what git sees. */
export const cacheFolder = 'node_modules/.cache';

/** Prettier finds nothing; a file that stands as it stood is not read again, as its form hangs on nothing else. */
export function checkFormat(): Promise<Tally> {
  // It keeps what it found where everything else does; a place of our own naming would break it when run by hand.
  return runTool(
    'prettier/bin/prettier.cjs',
    '--check',
    '--cache',
    '--cache-strategy=content',
    '.',
  );
}

/** ESLint finds nothing, warnings included. */
export function checkStyle(...parameters: readonly string[]): Promise<Tally> {
  return runTool('eslint/bin/eslint.js', '--max-warnings=0', ...parameters, '.');
}
