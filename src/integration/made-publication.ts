import { setImmediate } from 'node:timers/promises';
import type { Corpus } from '#corpus/corpus.ts';
import { locales } from '#i18n/paths.ts';
import type { Publication } from '#publication/publication.ts';

let made: Publication | null = null;

/** What was made ahead; throws where nothing was. */
export function getMadePublication(): Publication {
  if (made === null) throw new Error('No publication was made before the pages');
  return made;
}

/** Makes the publication of a build, and then what many pages show of it, while Astro waits for the bundler: the pages begin a seventh of the build earlier. */
export async function makeAhead(corpus: Corpus, site: string): Promise<void> {
  const { toPublication } = await import('#publication/publication.ts');
  const publication = toPublication(corpus);
  made = publication;
  // What fails here fails again where a page asks for it, and there it says which page.
  warm(publication, site).catch(() => undefined);
}

/** In several steps, between which Astro can answer the bundler. */
async function warm(publication: Publication, site: string): Promise<void> {
  const { listViews } = await import('#views/list-views.ts');
  for (const locale of locales) {
    await setImmediate();
    listViews(publication, locale);
  }
  const { getPublishedData } = await import('#views/published-data.ts');
  await setImmediate();
  getPublishedData(publication, new URL(site));
}
