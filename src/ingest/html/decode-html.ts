import { detectEncoding, tryDecode } from '../source/decode-text.ts';
import { findMark } from '../source/prove-encoding.ts';
import type { ReaderNote } from '../source/source-text.ts';

/** A page's characters, and what was wrong with what it says about itself. */
export interface DecodedHtml {
  readonly html: string;
  readonly encoding: string;
  readonly notes: readonly ReaderNote[];
}

/** Decodes a page by its byte order mark, else by what is stated of it or its head names, else by detection; throws a Problem. */
export function decodeHtml(
  bytes: Uint8Array,
  file: string,
  stated: string | null = null,
): DecodedHtml {
  const named = findMark(bytes) ? null : (toEncoding(stated) ?? findNamed(bytes));
  const html = named === null ? null : tryDecode(bytes, named);
  if (named !== null && html !== null) return { html, encoding: named, notes: [] };
  const { text, encoding } = detectEncoding(bytes, file);
  const what = `the page says that it is ${named ?? ''}, but it is ${encoding}`;
  const notes: ReaderNote[] =
    named === null ? [] : [{ kind: 'changed', what, text: '', offset: null }];
  return { html: text.replace(/^\ufeff/, ''), encoding, notes };
}

/** What <meta charset> or its elder form names; GBK and GB2312 are read as the GB18030 that holds them. */
function findNamed(bytes: Uint8Array): string | null {
  const head = Buffer.from(bytes.subarray(0, 4096)).toString('latin1');
  return toEncoding(/<meta[^>]*?charset\s*=\s*["']?\s*([\w-]+)/i.exec(head)?.[1] ?? null);
}

function toEncoding(label: string | null): string | null {
  if (label === null) return null;
  if (/^(?:gb|x-gbk|chinese)/i.test(label)) return 'gb18030';
  try {
    const { encoding } = new TextDecoder(label);
    // A page whose head can be read byte by byte is not UTF-16, whatever it says.
    return encoding.startsWith('utf-16') ? null : encoding;
  } catch {
    return null;
  }
}
