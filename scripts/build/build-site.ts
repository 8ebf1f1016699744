import { rm } from 'node:fs/promises';
import { findAddressFault, toSiteFolder } from '#schema/site-address.ts';
import { withProgress } from '../command/with-progress.ts';
import { settleContent } from '../writer/settle.ts';
import { addCards } from './add-cards.ts';
import { addChecksums } from './add-checksums.ts';
import { addSearchIndex } from './add-search-index.ts';
import { BuildError } from './build-error.ts';
import { buildPages, type PagesSaid } from './build-pages.ts';
import { placeSite } from './place-site.ts';
import { findContentWarnings } from './find-content-warnings.ts';

/** Builds the whole site, pages, search index and share cards, into an empty folder; rejects with a BuildError. */
export async function buildSite(outFolder: string): Promise<void> {
  const fault = findAddressFault(process.env['SITE_URL']);
  if (fault !== null) throw new BuildError('reading SITE_URL', fault);
  await settleContent(process.env['CONTENT_DIR'] ?? 'content');
  await rm(outFolder, { recursive: true, force: true });
  const records = Promise.withResolvers<boolean>();
  const ordered = Promise.withResolvers<Extract<PagesSaid, { kind: 'cards' }> | null>();
  const pages = withProgress('pages', () => {
    return buildPages(outFolder, (said) => {
      if (said.kind === 'records') records.resolve(true);
      else ordered.resolve(said);
    });
  });
  // Neither index nor cards need a page. Pages that fail before their records are written leave nothing to index.
  pages.then(
    () => {
      records.resolve(true);
      ordered.resolve(null);
    },
    () => {
      records.resolve(false);
      ordered.resolve(null);
    },
  );
  const index = records.promise.then(async (written) => {
    if (written) await withProgress('search index', () => addSearchIndex(outFolder));
  });
  const cards = ordered.promise.then((said) => (said === null ? [] : addCards(outFolder, said)));
  // All have ended before a failure is told: nobody writes into the folder any more.
  await Promise.allSettled([pages, index, cards]);
  const output = await pages;
  await index;
  const folder = toSiteFolder(process.env['SITE_URL'] ?? 'http://127.0.0.1');
  if (folder !== '') await withProgress(`folder ${folder}/`, () => placeSite(outFolder, folder));
  await addChecksums(outFolder);
  for (const warning of [...findContentWarnings(output), ...(await cards)]) console.log(warning);
}
