import { Problem } from './problem.ts';
import type { SourceFormat } from './source-text.ts';

const signatures: readonly { readonly bytes: readonly number[]; readonly what: string }[] = [
  { bytes: [0xd0, 0xcf, 0x11, 0xe0], what: 'an old Word file (.doc, .wps): save it as .docx' },
  { bytes: [0x25, 0x50, 0x44, 0x46], what: 'a PDF: save its text as plain text, or use the page' },
  { bytes: [0x7b, 0x5c, 0x72, 0x74, 0x66], what: 'an RTF file: save it as .docx' },
  { bytes: lettersOf('MIME-Version:'), what: 'a web archive (.mht): save the page as HTML only' },
  { bytes: lettersOf('From: <Saved by'), what: 'a web archive (.mht): save the page as HTML only' },
];

/** Tells the format by the first bytes, and a page also by its name; throws a Problem for a known format that is not read. */
export function sniffFormat(bytes: Uint8Array, file: string): SourceFormat {
  const unread = signatures.find((signature) => beginsWith(bytes, signature.bytes));
  if (unread) throw new Problem('format', file, unread.what);
  if (beginsWith(bytes, [0x50, 0x4b, 0x03, 0x04])) return 'docx';
  if (/\.docx$/i.test(file)) throw new Problem('broken', file, 'it is not a zip archive');
  return /\.[sx]?html?$/i.test(file) || looksLikePage(bytes) ? 'html' : 'text';
}

function lettersOf(text: string): number[] {
  return [...text].map((letter) => letter.charCodeAt(0));
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
