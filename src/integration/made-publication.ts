import { setImmediate } from 'node:timers/promises';
import { locales } from '#i18n/paths.ts';
import type { Corpus } from '#corpus/corpus.ts';
import type { Publication } from '#publication/publication.ts';
import type { OfferedFormats } from '#files/format-files.ts';
import type { ListedFile } from '#views/published-data.ts';
import type { ContentThread } from './content-thread.ts';

/** What a build makes before the pages. */
interface Made {
  readonly publication: Publication;
  readonly dataFiles: Promise<readonly ListedFile[]>;
  /** The files in which texts and their parts can be had, by the addresses of their pages. */
  readonly formats: Promise<OfferedFormats>;
  /** The groups of pages that have to be made, by their addresses. */
  readonly anew: Promise<ReadonlySet<string>>;
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
  { dataFiles, groups, records }: Pick<ContentThread, 'dataFiles' | 'groups' | 'records'>,
): Promise<void> {
  const { toPublication } = await import('#publication/publication.ts');
  const publication = toPublication(corpus);
  const anew = groups.then((listed) => listed.anew);
  // A thread that fails is told once, by the content.
  anew.catch(() => undefined);
  made = { publication, dataFiles, anew, formats: records };
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
