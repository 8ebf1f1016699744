import { isWebArchive } from './mht/read-mht.ts';
import { IngestProblem } from './source/problem.ts';
import { findUnread } from './source/unread-formats.ts';

/** How a file is to be read. */
export type Reader = 'text' | 'html' | 'mht' | 'docx';

/** Tells the reader by the first bytes, and a page's also by its name; throws an IngestProblem for a known format that is not read. */
export function sniffFormat(bytes: Uint8Array, file: string): Reader {
  const unread = findUnread(bytes);
  if (unread) throw new IngestProblem('format', file, unread.what, unread.remedy);
  if (beginsWith(bytes, [0x50, 0x4b, 0x03, 0x04])) return 'docx';
  if (/\.docx$/i.test(file)) throw new IngestProblem('broken', file, 'it is not a zip archive');
  if (isWebArchive(bytes)) return 'mht';
  return /\.[sx]?html?$/i.test(file) || looksLikePage(bytes) ? 'html' : 'text';
}

function beginsWith(bytes: Uint8Array, signature: readonly number[]): boolean {
  return signature.every((byte, at) => bytes[at] === byte);
}

/** A page that was saved under another name still opens as one. */
function looksLikePage(bytes: Uint8Array): boolean {
  const head = Buffer.from(bytes.subarray(0, 2048)).toString('latin1').replaceAll('\0', '');
  return /^(?:\xef\xbb\xbf|\xff\xfe|\xfe\xff)?\s*(?:<\?xml[^>]*>\s*)?(?:<!--[^]*?-->\s*)*<(?:!doctype html|html)[\s>]/i.test(
    head,
  );
}
