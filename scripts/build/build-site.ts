import { rm } from 'node:fs/promises';
import { withProgress } from '../command/with-progress.ts';
import { buildIndex } from './build-index.ts';
import { buildPages } from './build-pages.ts';
import { findContentWarnings } from './find-content-warnings.ts';

/** Builds the whole site, pages and search index, into an empty folder; rejects with a BuildError. */
export async function buildSite(outFolder: string): Promise<void> {
  await rm(outFolder, { recursive: true, force: true });
  const output = await withProgress('pages', () => buildPages(outFolder));
  for (const warning of findContentWarnings(output)) console.log(warning);
  await withProgress('search index', () => buildIndex(outFolder));
}
