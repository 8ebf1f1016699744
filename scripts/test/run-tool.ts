import { join } from 'node:path';
import { runCommand } from '../command/run-command.ts';
import { toTally, type Tally } from './check.ts';

/** Runs a tool of node_modules by the path of its program; it passes by exit code 0. */
export async function runTool(program: string, ...parameters: string[]): Promise<Tally> {
  const { code, output } = await runCommand(
    process.execPath,
    [join('node_modules', program), ...parameters],
    { ASTRO_TELEMETRY_DISABLED: '1' },
  );
  return toTally(code === 0, output);
}
