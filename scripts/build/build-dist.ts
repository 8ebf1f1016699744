import { withFolder } from '../writer/write-folder.ts';
import { WriteProblem } from '../writer/write-problem.ts';
import { BuildError } from './build-error.ts';
import { buildSite } from './build-site.ts';

/** Builds the site into dist/, which a failed build leaves as it was; false when it failed, having said why. */
export async function buildDist(): Promise<boolean> {
  try {
    await withFolder('dist', buildSite);
    return true;
  } catch (error) {
    if (!(error instanceof BuildError) && !(error instanceof WriteProblem)) throw error;
    const said = error instanceof BuildError ? error.output.trimEnd() : error.message;
    console.error(said);
    const what = error instanceof BuildError ? `: ${error.message},` : '';
    console.error(`\nThe build stopped${what} for the reason above. dist/ is unchanged.`);
    return false;
  }
}
