import { Problem } from './problem.ts';

const controls = /[\0-\x08\x0e-\x1f\x7f]/;

/** A source's text with the name of the encoding that it was found in. */
export interface DecodedText {
  /** Every character of the file, a byte order mark included. */
  readonly text: string;
  readonly encoding: 'utf-8' | 'utf-16le' | 'utf-16be' | 'gb18030';
}

/** Decodes UTF-8, UTF-16 with a byte order mark, or GB18030; throws a Problem for anything that is not text. */
export function decodeText(bytes: Uint8Array, file: string): DecodedText {
  const decoded = decode(bytes, file);
  if (decoded.text.replace(/[\s\ufeff]/g, '') === '') throw new Problem('empty', file);
  const control = controls.exec(decoded.text);
  if (control) {
    const code = control[0].charCodeAt(0).toString(16).padStart(4, '0').toUpperCase();
    throw new Problem('binary', file, `control character U+${code} at offset ${control.index}`);
  }
  return decoded;
}

function decode(bytes: Uint8Array, file: string): DecodedText {
  const marked = decodeMarked(bytes, file);
  if (marked) return marked;
  const utf8 = tryDecode(bytes, 'utf-8');
  if (utf8 !== null) return { text: utf8, encoding: 'utf-8' };
  const zero = bytes.indexOf(0);
  if (zero >= 0) throw new Problem('binary', file, `a zero byte at byte ${zero}`);
  const gb = tryDecode(bytes, 'gb18030');
  // Nearly any bytes decode as GB18030; real text has no characters for private use.
  if (gb === null || /\p{Co}|\p{Cn}/u.test(gb)) throw new Problem('encoding', file);
  return { text: gb, encoding: 'gb18030' };
}

function decodeMarked(bytes: Uint8Array, file: string): DecodedText | null {
  const [first, second] = bytes;
  const little = first === 0xff && second === 0xfe;
  if (!little && !(first === 0xfe && second === 0xff)) return null;
  const encoding = little ? 'utf-16le' : 'utf-16be';
  const text = tryDecode(bytes, encoding);
  if (text === null) throw new Problem('encoding', file, `a broken ${encoding} sequence`);
  return { text, encoding };
}

function tryDecode(bytes: Uint8Array, encoding: string): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return null;
  }
}
