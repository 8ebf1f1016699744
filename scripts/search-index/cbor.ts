/** The little of CBOR (RFC 8949) that Pagefind's files are made of. */
export type Cbor = number | string | readonly Cbor[];

const unsigned = 0;
const negative = 1;
const text = 3;
const list = 4;

const decoder = new TextDecoder();
const encoder = new TextEncoder();

/** Where a value begins in the bytes, and with it how far a reader has come. */
export interface CborReader {
  readonly view: DataView;
  at: number;
}

/** A reader at the begin of the bytes. */
export function toCborReader(bytes: Uint8Array): CborReader {
  return { view: new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength), at: 0 };
}

/** Reads one value that fills the bytes; throws with the offset on any other type or length. */
export function parseCbor(bytes: Uint8Array): Cbor {
  const reader = toCborReader(bytes);
  const value = readCbor(reader);
  if (reader.at === bytes.length) return value;
  throw new RangeError(`CBOR: ended at ${reader.at}, expected ${bytes.length}`);
}

/** Writes a value in its shortest form. */
export function formatCbor(value: Cbor): Uint8Array {
  const bytes: number[] = [];
  writeValue(bytes, value);
  return Uint8Array.from(bytes);
}

/** Reads the value at the reader. */
export function readCbor(reader: CborReader): Cbor {
  const start = reader.at;
  const type = reader.view.getUint8(start) >> 5;
  const length = readLength(reader);
  if (type === unsigned) return length;
  if (type === negative) return -1 - length;
  if (type === text) return readText(reader, length);
  if (type !== list)
    throw new RangeError(`CBOR: type ${type} at ${start} is none that is expected`);
  const values: Cbor[] = [];
  for (let item = 0; item < length; item += 1) values.push(readCbor(reader));
  return values;
}

/** Enters the list at the reader and says how many values it has. */
export function enterCborList(reader: CborReader): number {
  const start = reader.at;
  const type = reader.view.getUint8(start) >> 5;
  if (type === list) return readLength(reader);
  throw new RangeError(`CBOR: type ${type} at ${start}, expected a list`);
}

/** Passes over the value at the reader. */
export function skipCbor(reader: CborReader): void {
  const type = reader.view.getUint8(reader.at) >> 5;
  const length = readLength(reader);
  if (type === text) reader.at += length;
  if (type !== list) return;
  for (let item = 0; item < length; item += 1) skipCbor(reader);
}

function readText(reader: CborReader, length: number): string {
  const { buffer, byteOffset } = reader.view;
  const bytes = new Uint8Array(buffer, byteOffset + reader.at, length);
  reader.at += length;
  return decoder.decode(bytes);
}

function readLength(reader: CborReader): number {
  const { view, at } = reader;
  const short = view.getUint8(at) & 31;
  reader.at += short < 24 ? 1 : 1 + 2 ** (short - 24);
  if (short < 24) return short;
  if (short === 24) return view.getUint8(at + 1);
  if (short === 25) return view.getUint16(at + 1);
  if (short === 26) return view.getUint32(at + 1);
  throw new RangeError(`CBOR: length ${short} at ${at} is none that is expected`);
}

function writeValue(bytes: number[], value: Cbor): void {
  if (typeof value === 'number') {
    writeHead(bytes, value < 0 ? negative : unsigned, value < 0 ? -1 - value : value);
  } else if (typeof value === 'string') {
    const encoded = encoder.encode(value);
    writeHead(bytes, text, encoded.length);
    for (const byte of encoded) bytes.push(byte);
  } else {
    writeHead(bytes, list, value.length);
    for (const item of value) writeValue(bytes, item);
  }
}

function writeHead(bytes: number[], type: number, length: number): void {
  const head = type << 5;
  if (length < 24) bytes.push(head | length);
  else if (length < 0x100) bytes.push(head | 24, length);
  else if (length < 0x10000) bytes.push(head | 25, length >> 8, length & 255);
  else
    bytes.push(head | 26, length >>> 24, (length >> 16) & 255, (length >> 8) & 255, length & 255);
}
