import { hasText, type CorpusDocument, type TextDocument } from '#corpus/corpus.ts';
import { textSchemaPath, writeTextSchema } from '#export/formats/data/text-schema.ts';
import { toPagePath, type Finding, type FormatSource } from '#export/formats/format-source.ts';
import { writeAllEpub } from '#export/formats/epub/write-epub.ts';
import { listFormats } from '#export/formats/formats.ts';
import { listPages, type PageNode } from '#policy/tree/walk.ts';
import { toVerdictWords } from '#charts/bullets/answer-words.ts';
import { formatFigure } from '#i18n/phrases/number-words.ts';
import { toPromiseNote } from '#publication/reading/promise-note.ts';
import { official } from '#schema/languages.ts';
import type { Publication } from '#publication/publication.ts';
import { bookPath } from '#publication/sharing/book-path.ts';
import { toShortPath } from '#publication/sharing/shared-parts.ts';
import { remember } from '#remember.ts';
import { toInlineParts } from './inline-parts.ts';
import type { PublishedFile } from './published-file.ts';

/** A text and each part of it that has a page, in every form in which it can be had, beside its page. */
export function listFormatFiles(
  publication: Publication,
  document: TextDocument,
  site: URL,
): PublishedFile[] {
  return [null, ...listPages(document.tree)].flatMap((page) => {
    const find = (): FormatSource => toFormatSource(publication, document, page, site);
    return listFormats(document.id, page?.eId ?? null).map(({ path, write }) => ({
      path,
      write: () => write(find()),
    }));
  });
}

/** A file in which a page of official text can be had. */
export interface OfferedFormat {
  readonly name: string;
  readonly href: string;
  readonly bytes: number;
}

/** What is offered on each page of official text, by its address without language. */
export type OfferedFormats = ReadonlyMap<string, readonly OfferedFormat[]>;

/** What is offered on the pages of some documents, from how many bytes each file has that was written, by its address. */
export function offerFormats(
  documents: readonly CorpusDocument[],
  sizes: ReadonlyMap<string, number>,
): OfferedFormats {
  return new Map(
    documents.filter(hasText).flatMap(({ id, tree }) =>
      [null, ...listPages(tree)].map((page) => {
        const path = toPagePath({ id, page });
        const offered = listFormats(id, page?.eId ?? null).flatMap(({ name, path: href }) => {
          const bytes = sizes.get(href);
          return bytes === undefined ? [] : [{ name, href, bytes }];
        });
        return [path, offered] as const;
      }),
    ),
  );
}

/** What is offered on the pages of a text that nobody has written yet. */
export const measureFormats = remember(
  (publication: Publication, document: TextDocument, site: URL): OfferedFormats => {
    const files = listFormatFiles(publication, document, site);
    const sizes = files.map(({ path, write }) => [path, Buffer.byteLength(write())] as const);
    return offerFormats([document], new Map(sizes));
  },
);

/** All texts in one book; none where no text is held. */
export function listBooks(publication: Publication, site: URL): PublishedFile[] {
  const texts = publication.corpus.documents.filter(hasText);
  if (texts.length === 0) return [];
  const sources = (): FormatSource[] =>
    texts.map((document) => toFormatSource(publication, document, null, site));
  return [
    {
      path: bookPath,
      write: () => writeAllEpub(sources(), toFormatSite(publication, site)),
    },
  ];
}

/** By what programs know the JSON of a text. */
export function toTextSchema(site: URL): PublishedFile {
  return { path: textSchemaPath, write: () => writeTextSchema(site) };
}

const groupTerms = remember(
  ({ corpus }: Publication) => new Map(corpus.terms.map((term) => [term.id, term])),
);

/** All that the formats of a text say. It is what its pages see too (src/publication/surroundings.ts), so that they are kept together. */
function toFormatSource(
  publication: Publication,
  document: TextDocument,
  page: PageNode | null,
  site: URL,
): FormatSource {
  const { documents, links } = publication;
  const { id, record, targets, tasks, tree } = document;
  return {
    ...{ id, record, tree, page, targets, tasks },
    marks: links.marks.get(id) ?? new Map(),
    cited: documents,
    terms: groupTerms(publication),
    short: toShortPath(document, page?.eId ?? null),
    findings: (target) => findFinding(publication, target),
    inline: toInlineParts,
    site: toFormatSite(publication, site),
  };
}

/** What became of a target, by what its note in the margin says. */
function findFinding(publication: Publication, target: string): Finding {
  const { answer } = toPromiseNote(publication, target);
  const [reading] = answer.readings;
  const figure = reading?.kind === 'figure' ? reading.actual : null;
  return {
    published:
      figure === null || answer.unit === null
        ? null
        : formatFigure(figure, answer.unit, official.code),
    verdict: toVerdictWords(answer, official.code),
  };
}

function toFormatSite({ corpus }: Publication, address: URL): FormatSource['site'] {
  return { address, name: corpus.site.name, notice: corpus.notice };
}
