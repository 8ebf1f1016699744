import { setImmediate } from 'node:timers/promises';
import { locales } from '#i18n/paths.ts';
import type { Corpus, CorpusDocument } from '#corpus/corpus.ts';
import type { Publication } from '#publication/publication.ts';
import type { ListedFile } from '#views/published-data.ts';
import type { ContentThread } from './content-thread.ts';

/** What a build makes before the pages. */
interface Made {
  readonly publication: Publication;
  readonly dataFiles: Promise<readonly ListedFile[]>;
  /** The documents whose pages have to be made. */
  readonly newDocuments: Promise<readonly CorpusDocument[]>;
}

let made: Made | null = null;

/** What was made ahead; throws where nothing was. */
export function getMade(): Made {
  if (made === null) throw new Error('No publication was made before the pages');
  return made;
}

/** Makes the publication of a build, and then what many pages show of it, while Astro waits for the bundler: the pages begin a seventh of the build earlier. */
export async function makeAhead(
  corpus: Corpus,
  { dataFiles, documents }: Pick<ContentThread, 'dataFiles' | 'documents'>,
): Promise<void> {
  const { toPublication } = await import('#publication/publication.ts');
  const publication = toPublication(corpus);
  const newDocuments = documents.then(({ anew }) =>
    corpus.documents.filter(({ id }) => anew.has(id)),
  );
  // A thread that fails is told once, by the content.
  newDocuments.catch(() => undefined);
  made = { publication, dataFiles, newDocuments };
  // What fails here fails again where a page asks for it, and there it says which page.
  warm(publication).catch(() => undefined);
}

/** In several steps, between which Astro can answer the bundler. */
async function warm(publication: Publication): Promise<void> {
  const { listViews } = await import('#views/list-views.ts');
  for (const locale of locales) {
    await setImmediate();
    listViews(publication, locale);
  }
}
