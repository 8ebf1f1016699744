import { writeTextAkn } from './akn/text-akn.ts';
import { writeTextJson } from './data/text-json.ts';
import { writeTextJsonLd } from './data/text-jsonld.ts';
import { writeTextMarkdown } from './data/text-markdown.ts';
import { writeTextPlain } from './data/text-plain.ts';
import { writeTextEpub } from './epub/write-epub.ts';
import { writeOneFile } from './one-file/text-one-file.ts';
import { writeTextWord } from './word/text-word.ts';
import type { FormatSource } from './format-source.ts';

/** A form in which a text, and mostly each part of it that has a page, can be had as a file; its media type its name says (src/schema/media-types.ts). */
export interface Format {
  /** What it is called in every language. */
  readonly name: string;
  /** Its file beside the page, or its whole address: a name for all, or one after the document for a file that people keep. */
  readonly file: string | ((document: string, eId: string | null) => string);
  /** Whether parts can be had in it too. */
  readonly ofParts: boolean;
  readonly write: (source: FormatSource) => string | Uint8Array;
}

/** The Word file beside a page. */
export const wordFile = 'index.docx';

/** Every form in which a text can be had, in the order in which they are listed: files, links, servers and checks read this table. */
export const formats: readonly Format[] = [
  { name: 'Word', file: wordFile, ofParts: true, write: writeTextWord },
  { name: 'EPUB', file: (document) => `${document}.epub`, ofParts: false, write: writeTextEpub },
  { name: 'HTML', file: nameFile, ofParts: true, write: writeOneFile },
  { name: 'TXT', file: 'index.txt', ofParts: true, write: writeTextPlain },
  { name: 'Markdown', file: 'index.md', ofParts: true, write: writeTextMarkdown },
  { name: 'JSON', file: 'index.json', ofParts: true, write: writeTextJson },
  { name: 'JSON-LD', file: 'index.jsonld', ofParts: true, write: writeTextJsonLd },
  { name: 'Akoma Ntoso', file: 'index.akn.xml', ofParts: true, write: writeTextAkn },
];

/** A file that people keep beside others says by its name what it is; it stands at a place of its own, as servers send it in another way than pages. */
function nameFile(document: string, eId: string | null): string {
  return `/files/${[document, eId].filter((part) => part !== null).join('__')}.html`;
}

/** The forms in which a document, or a part of it, can be had, with the addresses of their files. */
export function listFormats(
  document: string,
  eId: string | null,
): (Pick<Format, 'name' | 'write'> & { readonly path: string })[] {
  const page = `/documents/${document}/${eId === null ? '' : `${eId}/`}`;
  return formats
    .filter(({ ofParts }) => ofParts || eId === null)
    .map(({ file, name, write }) => {
      const own = typeof file === 'string' ? file : file(document, eId);
      return { name, write, path: own.startsWith('/') ? own : page + own };
    });
}

/** Whether an address is that of a form of a text or of a part of it: it follows from the address of its page. */
export function isFormatAddress(address: string): boolean {
  if (isKeptFile(address)) return true;
  const [, document, eId] = /^\/documents\/([^/]+)\/(?:([^/]+)\/)?[^/]+$/.exec(address) ?? [];
  return (
    document !== undefined &&
    listFormats(document, eId ?? null).some(({ path }) => path === address)
  );
}

/** Whether an address is that of a file that needs no other. */
export function isKeptFile(address: string): boolean {
  return /^\/files\/[^/]+\.html$/.test(address);
}
