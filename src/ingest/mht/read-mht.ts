import { webAddressSchema } from '#schema/text.ts';
import { readHtml } from '../html/read-html.ts';
import { IngestProblem } from '../source/problem.ts';
import type { SourceText } from '../source/source-text.ts';
import { decodeBody, listLeaves, parsePart, readParameter, type MimePart } from './mime-part.ts';

/**
 * Reads the document out of a page that was saved with all its parts into one file; throws an IngestProblem. What it says of
 * its characters counts as a browser counts it, so a library for mail, which decodes the parts itself, does not serve.
 */
export function readMht(bytes: Uint8Array, file: string): SourceText {
  const { whole, page, parts, content, charset } = openArchive(bytes, file);
  const source = readHtml(content, file, charset);
  const what = `a web archive was opened; of its ${parts} parts only the page was read`;
  return {
    ...source,
    notes: [{ kind: 'changed', what, text: '', offset: null }, ...source.notes],
    fields: { ...source.fields, address: source.fields.address ?? findAddress(whole, page) },
  };
}

/** The page of a web archive, the encoding that is stated of it, and what stands around it; throws an IngestProblem where there is none. */
export function openArchive(
  bytes: Uint8Array,
  file: string,
): {
  whole: MimePart;
  page: MimePart;
  parts: number;
  content: Uint8Array;
  charset: string | null;
} {
  const whole = parsePart(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength));
  const leaves = listLeaves(whole);
  const page = findPage(leaves, whole);
  if (!page) throw new IngestProblem('broken', file, 'the web archive holds no page');
  const charset = readParameter(page.head.get('content-type') ?? '', 'charset');
  return { whole, page, parts: leaves.length, content: decodeBody(page), charset };
}

/** Whether the head of a file is that of a web archive. */
export function isWebArchive(bytes: Uint8Array): boolean {
  const head = Buffer.from(bytes.subarray(0, 4096)).toString('latin1');
  return (
    /^(?:\xef\xbb\xbf)?\s*[\w-]+:/.test(head) &&
    /^(?:\xef\xbb\xbf)?MIME-Version:/im.test(head) &&
    /^Content-Type:\s*(?:multipart\/|text\/html)/im.test(head)
  );
}

/** The part that the archive begins with, else its first page. */
function findPage(leaves: readonly MimePart[], whole: MimePart): MimePart | undefined {
  const pages = leaves.filter(({ head }) =>
    /^(?:text\/html|application\/xhtml\+xml)\b/i.test(head.get('content-type') ?? ''),
  );
  const start = readParameter(whole.head.get('content-type') ?? '', 'start');
  const named = pages.find(({ head }) => start !== null && head.get('content-id') === start);
  return named ?? pages[0];
}

/** Where the page was saved from, as the browser wrote it down. */
function findAddress(whole: MimePart, page: MimePart): string | null {
  const places = [
    whole.head.get('snapshot-content-location'),
    whole.head.get('content-location'),
    page.head.get('content-location'),
  ];
  return places.find((place) => webAddressSchema.safeParse(place).success) ?? null;
}
