import { writeSearchIndex } from '../search-index/write-search-index.ts';
import { BuildError } from './build-error.ts';

/** Adds the search index to built pages; rejects with a BuildError. */
export async function addSearchIndex(outFolder: string): Promise<void> {
  try {
    await writeSearchIndex(outFolder);
  } catch (error) {
    throw new BuildError('search index', error instanceof Error ? error.message : String(error));
  }
}
