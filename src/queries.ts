import { getCollection, getEntry, render, type RenderResult } from 'astro:content';
import type { Corpus, CorpusDocument } from './corpus/corpus.ts';
import type { IdLock } from './corpus/id-lock.ts';
import { toPublication, type Publication } from './corpus/publication.ts';
import { parseDocument } from './policy/parse-document.ts';
import type { Locale } from './schema/text.ts';

let corpus: Promise<Corpus> | null = null;
let publication: Promise<Publication> | null = null;

/** Everything under content/, checked; each text is parsed once for the whole build. */
export function getCorpus(): Promise<Corpus> {
  // A dev server lives longer than the content that it first read.
  if (import.meta.env.DEV) return loadCorpus();
  corpus ??= loadCorpus();
  return corpus;
}

/** The corpus as pages need it: looked up by id, linked, assessed. */
export async function getPublication(): Promise<Publication> {
  if (import.meta.env.DEV) return toPublication(await getCorpus());
  publication ??= getCorpus().then(toPublication);
  return publication;
}

/** An editorial page in a language, ready to be placed; throws when content/guides/ lacks it. */
export async function getGuide(name: string, locale: Locale): Promise<RenderResult['Content']> {
  const guide = await getEntry('guides', `${name}-${locale}`);
  if (!guide) throw new Error(`content/guides/${name}-${locale}.mdx is missing: write it`);
  return (await render(guide)).Content;
}

// The loaders number the entries in the order of their files, which is the order of the store.
async function loadCorpus(): Promise<Corpus> {
  return {
    documents: await loadDocuments(),
    indicators: (await getCollection('indicators')).map(({ data }) => data),
    observations: (await getCollection('observations')).map(({ data }) => data),
    towns: (await getCollection('towns')).map(({ data }) => data),
    scopes: (await getCollection('scopes')).map(({ data }) => data),
    sources: (await getCollection('sources')).map(({ data }) => data),
    idLock: await loadIdLock(),
  };
}

async function loadIdLock(): Promise<IdLock> {
  const [lock] = await getCollection('idLocks');
  return lock?.data ?? { documents: {}, aliases: {} };
}

async function loadDocuments(): Promise<CorpusDocument[]> {
  const entries = await getCollection('documents');
  return entries.map(({ data }) => ({
    ...data,
    tree: data.text === null ? null : parseDocument(data.text),
  }));
}
