import { IngestProblem } from './problem.ts';

/** How many bytes tell an encoding; an even number, for characters of two bytes. */
const sampled = 65_536;

const controls = /[\0-\x08\x0e-\x1f\x7f]/;

/** A source's text with the name of the encoding that it was found in. */
export interface DecodedText {
  /** Every character of the file, a byte order mark included. */
  readonly text: string;
  readonly encoding: 'utf-8' | 'utf-16le' | 'utf-16be' | 'gb18030';
}

/** Decodes UTF-8, UTF-16 or GB18030; throws an IngestProblem for anything that is not text. */
export function decodeText(bytes: Uint8Array, file: string): DecodedText {
  const decoded = detectEncoding(bytes, file);
  if (!/[^\s\ufeff]/.test(decoded.text)) throw new IngestProblem('empty', file);
  refuseControls(decoded.text, file);
  return decoded;
}

/** Throws a IngestProblem where a text holds a control character, which no text of a document does. */
export function refuseControls(text: string, file: string): void {
  const control = controls.exec(text);
  if (!control) return;
  const code = control[0].charCodeAt(0).toString(16).padStart(4, '0').toUpperCase();
  throw new IngestProblem('binary', file, `control character U+${code} at offset ${control.index}`);
}

/** The same without a look at what the characters are: markup may hold what a text may not. */
export function detectEncoding(bytes: Uint8Array, file: string): DecodedText {
  const marked = decodeMarked(bytes, file);
  if (marked) return marked;
  const utf8 = tryDecode(bytes, 'utf-8');
  if (utf8?.includes('\0') === false) return { text: utf8, encoding: 'utf-8' };
  const wide = decodeWide(bytes);
  if (wide) return wide;
  if (utf8 !== null) return { text: utf8, encoding: 'utf-8' };
  const zero = bytes.indexOf(0);
  if (zero >= 0) throw new IngestProblem('binary', file, `a zero byte at byte ${zero}`);
  const gb = tryDecode(bytes, 'gb18030');
  // Nearly any bytes decode as GB18030; real text has no characters for private use.
  if (gb === null || /\p{Co}|\p{Cn}/u.test(gb)) throw new IngestProblem('encoding', file);
  return { text: gb, encoding: 'gb18030' };
}

function decodeMarked(bytes: Uint8Array, file: string): DecodedText | null {
  const [first, second] = bytes;
  const little = first === 0xff && second === 0xfe;
  if (!little && !(first === 0xfe && second === 0xff)) return null;
  const encoding = little ? 'utf-16le' : 'utf-16be';
  const text = tryDecode(bytes, encoding);
  if (text === null) throw new IngestProblem('encoding', file, `a broken ${encoding} sequence`);
  return { text, encoding };
}

/** UTF-16 without a mark: nearly all characters are those of Chinese text in one order of the bytes only. */
function decodeWide(bytes: Uint8Array): DecodedText | null {
  if (bytes.length % 2 !== 0) return null;
  for (const encoding of ['utf-16le', 'utf-16be'] as const) {
    if (!isChinese(tryDecode(bytes.subarray(0, sampled), encoding))) continue;
    const text = tryDecode(bytes, encoding);
    if (text !== null) return { text, encoding };
  }
  return null;
}

function isChinese(sample: string | null): boolean {
  if (sample === null) return false;
  const usual = sample.match(/[\n\r\t\x20-\x7e\u3000-\u301f\u4e00-\u9fa5\uff01-\uff5e“”‘’—…]/g);
  return (usual?.length ?? 0) >= sample.length * 0.98 && /[\u4e00-\u9fa5]/.test(sample);
}

/** The text in a named encoding, or null where the bytes are not of it. */
export function tryDecode(bytes: Uint8Array, encoding: string): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return null;
  }
}
