import type { MDXInstance } from 'astro';
import { z } from 'astro/zod';
import { guides } from 'virtual:guides';
import { loadDataFiles, loadFormats, loadNew, publication } from 'virtual:publication';
import type { Corpus, CorpusDocument, TextDocument } from '#corpus/corpus.ts';
import type { OfferedFormat } from '#files/format-files.ts';
import type { Publication } from '#publication/publication.ts';
import { toDocumentGroup } from '#publication/page-groups.ts';
import { toSurroundings, type Surroundings } from '#publication/surroundings.ts';
import { toCatalogue } from '#publication/search-catalogue.ts';
import { remember } from '#remember.ts';
import { guideSchema } from '#schema/guide.ts';
import { hasSigns } from '#schema/signs.ts';
import type { Locale } from '#schema/text.ts';
import type { Catalogue } from '#search/catalogue/catalogue.ts';
import type { ListedFile } from '#views/published-data.ts';

let catalogue: Catalogue | null = null;
let doubtful: boolean | null = null;

/** Everything under content/, checked; each text is parsed once for the whole build. */
export function getCorpus(): Corpus {
  return publication.corpus;
}

/** The corpus as pages need it: looked up by id, linked, assessed. */
export function getPublication(): Publication {
  return publication;
}

/** Tells whether a group of pages, by its address, has to be made; an earlier build had made the others, and they are as they were. */
export async function findNew(): Promise<(address: string) => boolean> {
  const addresses = await loadNew();
  return (address) => addresses?.has(address) ?? true;
}

/** The documents whose pages have to be made. */
export async function getNewDocuments(): Promise<readonly CorpusDocument[]> {
  const isNew = await findNew();
  return publication.corpus.documents.filter((document) => isNew(toDocumentGroup(document)));
}

/** A document with all of the rest of the site that its pages show, gathered once; they ask for nothing else. */
export const getSurroundings = remember((document: CorpusDocument): Surroundings =>
  toSurroundings(publication, document),
);

/** Whether pages could show signs that nobody sees or that pass for others: our own words hold none, official text may. */
export function mayHoldSigns(): boolean {
  doubtful ??= getCorpus().documents.some(
    ({ text, normalisations }) =>
      // Those that an editor would not see are written by their number, as line breaks are.
      (text !== null && (/&#x(?!A;)/.test(text) || hasSigns(text))) ||
      normalisations.some(({ removed }) => hasSigns(removed)),
  );
  return doubtful;
}

/** Everything that search finds beside provisions, worked out once for the whole build. */
export function getCatalogue(): Catalogue {
  catalogue ??= toCatalogue(getPublication());
  return catalogue;
}

/** What there is to download under /about/data/; rejects where Astro knows no site. */
export async function getDataFiles(site: URL | undefined): Promise<readonly ListedFile[]> {
  return loadDataFiles(site);
}

/** The files in which a text, or a part of it that has a page, can be had; rejects where Astro knows no site. */
export async function getFormats(
  document: TextDocument,
  eId: string | null,
  site: URL | undefined,
): Promise<readonly OfferedFormat[]> {
  const path = `/documents/${document.id}/${eId === null ? '' : `${eId}/`}`;
  const offered = (await loadFormats(document, site)).get(path);
  if (offered === undefined) throw new Error(`No forms of ${path} were written before its page`);
  return offered;
}

/** An editorial page in a language, ready to be placed; throws when content/guides/ lacks it. */
export async function getGuide(
  name: string,
  locale: Locale,
): Promise<MDXInstance<object>['Content']> {
  const file = `${name}-${locale}.mdx`;
  const load = guides[file];
  if (!load) throw new Error(`content/guides/${file} is missing: write it`);
  const { frontmatter, Content } = await load();
  const { success, error } = guideSchema.safeParse(frontmatter);
  if (!success) throw new Error(`content/guides/${file}: ${z.prettifyError(error)}`);
  return Content;
}
