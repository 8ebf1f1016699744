/** Bytes that are read from any place: those of a file in memory, or of one too large for it. */
export interface ByteSource {
  readonly size: number;
  /** So many bytes from there on; fewer where the file ends before. */
  read(start: number, length: number): Uint8Array;
}

/** A part of an Office file as its ZIP archive holds it. */
export interface PackedPart {
  /** Where its own header begins. */
  readonly offset: number;
  /** How many bytes it takes in the archive. */
  readonly packed: number;
  /** How many bytes it says that it unpacks to. */
  readonly size: number;
  readonly isDeflated: boolean;
}

const signatures = {
  part: 0x04034b50,
  entry: 0x02014b50,
  end: 0x06054b50,
  locator: 0x07064b50,
  largeEnd: 0x06064b50,
};
const lengths = { part: 30, entry: 46, end: 22, locator: 20, largeEnd: 56 };
const longestComment = 65_535;

/** What stands for a number that takes eight bytes and stands elsewhere. */
const elsewhere = 0xffffffff;

/** The parts of an Office file by name, from the central directory of its archive; throws an Error where that is damaged or locked. */
export function readDirectory(source: ByteSource): Map<string, PackedPart> {
  const { start, length } = findDirectory(source);
  if (start + length > source.size) throw new Error('the archive is cut off');
  const view = viewOf(source, start, length);
  const parts = new Map<string, PackedPart>();
  for (let at = 0; hasSignature(view, at, 'entry');) {
    const nameEnd = at + lengths.entry + view.getUint16(at + 28, true);
    const extraEnd = nameEnd + view.getUint16(at + 30, true);
    const name = textOf(view, at + lengths.entry, nameEnd);
    parts.set(name, readEntry(view, at, { name, start: nameEnd, end: extraEnd }));
    at = extraEnd + view.getUint16(at + 32, true);
  }
  return parts;
}

/** Where the bytes of a part begin: its own header says anew how long its name is. */
export function findBytes(source: ByteSource, { offset }: PackedPart): number {
  const view = viewOf(source, offset, lengths.part);
  if (!hasSignature(view, 0, 'part')) throw new Error('a part is not where the archive says');
  return offset + lengths.part + view.getUint16(26, true) + view.getUint16(28, true);
}

function findDirectory(source: ByteSource): { start: number; length: number } {
  const length = Math.min(source.size, lengths.end + longestComment);
  const tail = source.size - length;
  const view = viewOf(source, tail, length);
  for (let at = length - lengths.end; at >= 0; at -= 1) {
    if (!hasSignature(view, at, 'end')) continue;
    const found = { length: view.getUint32(at + 12, true), start: view.getUint32(at + 16, true) };
    const isLarge = found.length === elsewhere || found.start === elsewhere;
    return isLarge ? findLargeDirectory(source, tail + at) : found;
  }
  throw new Error('the archive has no directory');
}

/** A directory whose place is told in eight bytes; programs that write a file as it grows tell it so in small ones too. */
function findLargeDirectory(source: ByteSource, end: number): { start: number; length: number } {
  const locator = viewOf(source, end - lengths.locator, lengths.locator);
  if (!hasSignature(locator, 0, 'locator')) throw new Error('the archive has no directory');
  const view = viewOf(source, readLong(locator, 8), lengths.largeEnd);
  if (!hasSignature(view, 0, 'largeEnd')) throw new Error('the archive has no directory');
  return { length: readLong(view, 40), start: readLong(view, 48) };
}

interface Extra {
  readonly name: string;
  readonly start: number;
  readonly end: number;
}

function readEntry(view: DataView, at: number, extra: Extra): PackedPart {
  const isLocked = view.getUint16(at + 8, true) % 2 === 1;
  if (isLocked) throw new Error(`${extra.name} is locked with a password`);
  const method = view.getUint16(at + 10, true);
  if (method !== 0 && method !== 8) throw new Error(`${extra.name} is packed by method ${method}`);
  const longs = listLongs(view, extra);
  const take = (place: number): number => {
    const number = view.getUint32(at + place, true);
    return number === elsewhere ? (longs.shift() ?? number) : number;
  };
  // In the order in which the long ones stand.
  const [size, packed, offset] = [take(24), take(20), take(42)];
  return { offset, packed, size, isDeflated: method === 8 };
}

/** The numbers of eight bytes among what an entry holds beside its name. */
function listLongs(view: DataView, { start, end }: Extra): number[] {
  const longs: number[] = [];
  for (let at = start; at + 4 <= end;) {
    const next = at + 4 + view.getUint16(at + 2, true);
    const isLong = view.getUint16(at, true) === 1;
    for (at += 4; isLong && at + 8 <= Math.min(next, end); at += 8) longs.push(readLong(view, at));
    at = next;
  }
  return longs;
}

function readLong(view: DataView, at: number): number {
  return Number(view.getBigUint64(at, true));
}

function hasSignature(view: DataView, at: number, kind: keyof typeof signatures): boolean {
  return at + lengths[kind] <= view.byteLength && view.getUint32(at, true) === signatures[kind];
}

function textOf(view: DataView, start: number, end: number): string {
  const bytes = new Uint8Array(view.buffer, view.byteOffset, view.byteLength);
  return new TextDecoder().decode(bytes.subarray(start, end));
}

function viewOf(source: ByteSource, start: number, length: number): DataView {
  const { buffer, byteOffset, byteLength } = source.read(start, length);
  return new DataView(buffer, byteOffset, byteLength);
}
