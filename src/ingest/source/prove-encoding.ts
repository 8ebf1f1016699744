/** The encodings in which texts and tables come. */
export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'gb18030';

/** A question to all bytes of a file: are they of this encoding, and is no such character in their text? */
export interface Proof {
  readonly encoding: Encoding;
  readonly without: RegExp | null;
}

/** How many of the first bytes are looked at for themselves; an even number, for characters of two bytes. */
export const startLength = 65_536;

/**
 * Asks for proofs until one holds, and gives the encoding that it proves, or null: that of a byte order mark, else UTF-8,
 * UTF-16 or GB18030. Who asks this reads the bytes, all at once or piece by piece, and says of each proof whether it holds.
 */
export function* proveEncoding(
  start: Uint8Array,
  length: number,
): Generator<Proof, Encoding | null, boolean> {
  const marked = findMark(start);
  if (marked) return (yield { encoding: marked, without: null }) ? marked : null;
  if (yield { encoding: 'utf-8', without: /\0/ }) return 'utf-8';
  for (const encoding of listWide(start, length)) {
    if (yield { encoding, without: null }) return encoding;
  }
  if (yield { encoding: 'utf-8', without: null }) return 'utf-8';
  // Nearly any bytes decode as GB18030; real text has no zeros and no characters for private use.
  const isGb = yield { encoding: 'gb18030', without: /\0|\p{Co}|\p{Cn}/u };
  return isGb ? 'gb18030' : null;
}

/** What the byte order mark at the start of a file says, or null where there is none. */
export function findMark([first, second, third]: Uint8Array): Encoding | null {
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  return first === 0xef && second === 0xbb && third === 0xbf ? 'utf-8' : null;
}

/** UTF-16 without a mark: nearly all characters are those of Chinese text in one order of the bytes only. */
function listWide(start: Uint8Array, length: number): Encoding[] {
  if (length % 2 !== 0) return [];
  return (['utf-16le', 'utf-16be'] as const).filter((encoding) => isChinese(start, encoding));
}

function isChinese(start: Uint8Array, encoding: Encoding): boolean {
  const sample = decodeStart(start, encoding);
  const usual = sample.match(/[\n\r\t\x20-\x7e\u3000-\u301f\u4e00-\u9fa5\uff01-\uff5e“”‘’—…]/g);
  return (usual?.length ?? 0) >= sample.length * 0.98 && /[\u4e00-\u9fa5]/.test(sample);
}

/** The text of the first bytes, of which the last may be the half of a character; empty where they are of another encoding. */
function decodeStart(start: Uint8Array, encoding: Encoding): string {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(start, { stream: true });
  } catch {
    return '';
  }
}
