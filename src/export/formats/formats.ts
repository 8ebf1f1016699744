import { writeTextAkn } from './akn/text-akn.ts';
import { writeTextJson } from './data/text-json.ts';
import { writeTextJsonLd } from './data/text-jsonld.ts';
import { writeTextMarkdown } from './data/text-markdown.ts';
import { writeTextPlain } from './data/text-plain.ts';
import { writeTextWord } from './word/text-word.ts';
import type { FormatSource } from './format-source.ts';

/** A form in which a text, and each part of it that has a page, can be had as a file; its media type its name says (src/schema/media-types.ts). */
export interface Format {
  /** What it is called in every language. */
  readonly name: string;
  /** Its file beside the page. */
  readonly file: string;
  readonly write: (source: FormatSource) => string | Uint8Array;
}

/** The Word file beside a page. */
export const wordFile = 'index.docx';

/** Every form in which a text can be had, in the order in which they are listed: files, links, servers and checks read this table. */
export const formats: readonly Format[] = [
  { name: 'Word', file: wordFile, write: writeTextWord },
  { name: 'TXT', file: 'index.txt', write: writeTextPlain },
  { name: 'Markdown', file: 'index.md', write: writeTextMarkdown },
  { name: 'JSON', file: 'index.json', write: writeTextJson },
  { name: 'JSON-LD', file: 'index.jsonld', write: writeTextJsonLd },
  { name: 'Akoma Ntoso', file: 'index.akn.xml', write: writeTextAkn },
];
