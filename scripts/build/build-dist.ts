import { BuildError } from './build-error.ts';
import { buildSite } from './build-site.ts';
import { replaceFolder } from '../command/replace-folder.ts';

/** Builds the site into dist/, which a failed build leaves as it was; false when it failed, having said why. */
export async function buildDist(): Promise<boolean> {
  try {
    await buildSite('dist.next');
    await replaceFolder('dist.next', 'dist');
    return true;
  } catch (error) {
    if (!(error instanceof BuildError)) throw error;
    console.error(error.output.trimEnd());
    console.error(
      `\nThe build stopped: ${error.message}, for the reason above. dist/ is unchanged.`,
    );
    return false;
  }
}
