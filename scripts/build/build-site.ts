import { rm } from 'node:fs/promises';
import { findAddressFault } from '#schema/site-address.ts';
import { withProgress } from '../command/with-progress.ts';
import { settleContent } from '../writer/settle.ts';
import { addSearchIndex } from './add-search-index.ts';
import { BuildError } from './build-error.ts';
import { buildPages } from './build-pages.ts';
import { findContentWarnings } from './find-content-warnings.ts';

/** Builds the whole site, pages and search index, into an empty folder; rejects with a BuildError. */
export async function buildSite(outFolder: string): Promise<void> {
  const fault = findAddressFault(process.env['SITE_URL']);
  if (fault !== null) throw new BuildError('reading SITE_URL', fault);
  await settleContent(process.env['CONTENT_DIR'] ?? 'content');
  await rm(outFolder, { recursive: true, force: true });
  const records = Promise.withResolvers<boolean>();
  const pages = withProgress('pages', () => {
    return buildPages(outFolder, () => {
      records.resolve(true);
    });
  });
  // The index needs no page. Pages that fail before their records are written leave nothing to index.
  pages.then(
    () => records.resolve(true),
    () => records.resolve(false),
  );
  const index = records.promise.then(async (written) => {
    if (written) await withProgress('search index', () => addSearchIndex(outFolder));
  });
  // Both have ended before a failure is told: nobody writes into the folder any more.
  await Promise.allSettled([pages, index]);
  const output = await pages;
  await index;
  for (const warning of findContentWarnings(output)) console.log(warning);
}
