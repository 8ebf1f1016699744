import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { BuildError } from './build-error.ts';
import { buildSite } from './build-site.ts';

/** Makes the pages of one shard's documents and keeps them for the build that merges; dist/ is not touched. False when it failed, having said why. */
export async function buildShard(): Promise<boolean> {
  await mkdir('.cache', { recursive: true });
  const folder = await mkdtemp(join('.cache', 'shard-'));
  try {
    await buildSite(join(folder, 'dist'));
    return true;
  } catch (error) {
    if (!(error instanceof BuildError)) throw error;
    console.error(
      `${error.output.trimEnd()}\n\nThe shard stopped: ${error.message}, for the reason above.`,
    );
    return false;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
