import { runIngest } from '#scripts/ingest/run-ingest.ts';

/** The exit code of a command, and all that it said. */
export interface Outcome {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Does all that `npm run ingest` does in this process, which has loaded its modules already. */
export async function ingestHere(...args: readonly string[]): Promise<Outcome> {
  const said = { stdout: '', stderr: '' };
  const code = await runIngest(args, {
    stdout: { write: (words) => (said.stdout += words) },
    stderr: { write: (words) => (said.stderr += words) },
  });
  return { code, ...said };
}
