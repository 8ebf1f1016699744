import { join } from 'node:path';
import { runCommand } from '../command/run-command.ts';
import { cardsSchema } from '#integration/kept/kept-cards.ts';
import { z } from 'astro/zod';
import { BuildError } from './build-error.ts';
import { describeFailure } from './describe-failure.ts';

/** Where Astro's own command line stands in a project. */
export const astroProgram = join('node_modules', 'astro', 'bin', 'astro.mjs');

const saidSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('records') }),
  cardsSchema.extend({ kind: z.literal('cards') }),
]);

/** What the pages say while they are made: that the records are written, of which the index is made; which share cards have to be drawn. */
export type PagesSaid = z.infer<typeof saidSchema>;

/** As much young garbage as bootstrap.mjs allows; Astro without it takes a tenth longer. */
const youngLimit = '--max-semi-space-size=16';

/**
 * Builds all pages and the files beside them into a folder with Astro and returns its words; rejects with a BuildError that holds them.
 * Calls back with what is known long before the pages are made.
 */
export async function buildPages(
  outFolder: string,
  onSaid?: (said: PagesSaid) => void,
): Promise<string> {
  // --force: pages never come from an earlier build's memory of the content.
  const ahead = ['--import', import.meta.resolve('#integration/start-content.ts')];
  const parameters = [
    youngLimit,
    ...ahead,
    astroProgram,
    'build',
    '--force',
    '--outDir',
    outFolder,
  ];
  const environment = { ASTRO_TELEMETRY_DISABLED: '1', NODE_ENV: 'production', NO_COLOR: '1' };
  const onMessage =
    onSaid &&
    ((message: unknown): void => {
      onSaid(saidSchema.parse(message));
    });
  const { code, output } = await runCommand(process.execPath, parameters, environment, onMessage);
  if (code !== 0) throw new BuildError('astro build', describeFailure(output));
  return output;
}
