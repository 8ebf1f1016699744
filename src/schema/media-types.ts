/** Text is UTF-8 wherever it is published, and says so. */
const texts = {
  'application/akn+xml': ['akn.xml'],
  'application/atom+xml': ['atom'],
  'application/csvm+json': ['csv-metadata.json'],
  'application/feed+json': ['feed.json'],
  'application/json': ['json'],
  'application/ld+json': ['jsonld'],
  'application/manifest+json': ['webmanifest'],
  'application/opensearchdescription+xml': ['opensearch.xml'],
  'application/x-bibtex': ['bib'],
  'application/xml': ['xml'],
  'application/yaml': ['cff'],
  'image/svg+xml': ['svg'],
  'text/calendar': ['ics'],
  'text/css': ['css'],
  'text/csv': ['csv'],
  'text/html': ['html', 'htm'],
  'text/javascript': ['js', 'mjs'],
  'text/markdown': ['md'],
  'text/plain': ['txt'],
};

const bytes = {
  'application/epub+zip': ['epub'],
  // The pieces of the search index, packed and known by their names alone.
  'application/octet-stream': ['pagefind', 'pf_filter', 'pf_fragment', 'pf_index', 'pf_meta'],
  'application/pdf': ['pdf'],
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': ['xlsx'],
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': ['docx'],
  'application/wasm': ['wasm'],
  'application/zip': ['zip'],
  'image/avif': ['avif'],
  'image/gif': ['gif'],
  'image/jpeg': ['jpg', 'jpeg'],
  'image/png': ['png'],
  'image/webp': ['webp'],
  'image/x-icon': ['ico'],
};

/** The file at the root of a site that names the SHA-256 of every other: text, though its name has no end. */
export const checksumsFile = 'SHA256SUMS';

/** How a kind of file is named to whoever asks for it. */
interface MediaType {
  readonly type: string;
  readonly isText: boolean;
}

const byEnd = new Map<string, MediaType>([...toEntries(texts, true), ...toEntries(bytes, false)]);

function toEntries(
  types: Readonly<Record<string, readonly string[]>>,
  isText: boolean,
): [string, MediaType][] {
  return Object.entries(types).flatMap(([type, ends]) =>
    ends.map((end): [string, MediaType] => [end, { type, isText }]),
  );
}

/** The media type of a file by the end of its name, of which the longest that is known holds; unknown ones are plain bytes. */
export function toMediaType(name: string): string {
  return find(name)?.type ?? 'application/octet-stream';
}

/** The same as a Content-Type says it: text with its encoding. */
export function toContentType(name: string): string {
  return toMediaType(name) + (isTextFile(name) ? '; charset=utf-8' : '');
}

/** Whether a file is text by the end of its name, in UTF-8 and worth compressing. */
export function isTextFile(name: string): boolean {
  return find(name)?.isText ?? false;
}

/** What the names of files of certain media types end in. */
export function listEnds(isWanted: (type: string) => boolean): string[] {
  return [...byEnd].filter(([, { type }]) => isWanted(type)).map(([end]) => end);
}

/** Every media type that is text, and so in UTF-8. */
export const textTypes: readonly string[] = Object.keys(texts);

/** Every media type with what the names of its files end in. */
export const mediaTypes: Readonly<Record<string, readonly string[]>> = { ...texts, ...bytes };

/** Whether the list of media types knows the end of a name. */
export function hasMediaType(name: string): boolean {
  return find(name) !== undefined;
}

function find(name: string): MediaType | undefined {
  const last = name.slice(name.lastIndexOf('/') + 1).toLowerCase();
  if (last === checksumsFile.toLowerCase()) return byEnd.get('txt');
  // `csv-metadata.json` is a whole name as well as the end of others.
  const ends = last.split('.').map((_, at, parts) => parts.slice(at).join('.'));
  const known = ends.find((end) => byEnd.has(end) && (last !== end || end.includes('.')));
  return known === undefined ? undefined : byEnd.get(known);
}
