import { rm } from 'node:fs/promises';
import { withProgress } from '../command/with-progress.ts';
import { buildIndex } from './build-index.ts';
import { buildPages } from './build-pages.ts';
import { findContentWarnings } from './find-content-warnings.ts';

/** Builds the whole site, pages and search index, into an empty folder; rejects with a BuildError. */
export async function buildSite(outFolder: string): Promise<void> {
  await rm(outFolder, { recursive: true, force: true });
  const files = Promise.withResolvers<undefined>();
  const pages = withProgress('pages', () => {
    return buildPages(outFolder, () => {
      files.resolve(undefined);
    });
  });
  // The index needs no page; a failed build of the pages leaves it waiting, and rejects before.
  const index = files.promise.then(() => withProgress('search index', () => buildIndex(outFolder)));
  const [output] = await Promise.all([pages, index]);
  for (const warning of findContentWarnings(output)) console.log(warning);
}
