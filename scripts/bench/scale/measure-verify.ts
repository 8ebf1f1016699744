import { join } from 'node:path';
import { z } from 'astro/zod';
import { runCommand } from '../../command/run-command.ts';
import { countFiles } from '../measure.ts';

const measureSchema = z.strictObject({
  /** Seconds of processor time, of all threads. */
  processor: z.number(),
  /** Seconds that passed. */
  elapsed: z.number(),
  /** The most memory that the process held, Node's own included. */
  megabytes: z.number(),
  /** How many checks were made. */
  checks: z.number(),
  /** The names of those that found something. */
  failed: z.array(z.string()),
});

/** What it takes to verify a built site. */
export type VerifyMeasure = z.infer<typeof measureSchema> & { readonly pages: number };

/** Verifies a project of its own folder, with content/, seeds/, public/ and a built dist/, in a process of its own; throws when it comes to no end. */
export async function measureVerify(project: string): Promise<VerifyMeasure> {
  const program = join('scripts', 'bench', 'scale', 'verify-once.ts');
  const parameters = [...process.execArgv, program, project];
  // Where the content lies is the project's affair.
  const { code, output } = await runCommand(process.execPath, parameters, {
    CONTENT_DIR: 'content',
  });
  if (code !== 0) throw new Error(`verify failed while it was measured: ${output}`);
  const measured = measureSchema.parse(JSON.parse(output.split('\n').at(-2) ?? ''));
  return { ...measured, pages: await countFiles(join(project, 'dist'), 'html') };
}
