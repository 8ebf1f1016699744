/** The little of CBOR (RFC 8949) that Pagefind's metadata is made of. */
export type Cbor = number | string | readonly Cbor[];

const unsigned = 0;
const text = 3;
const list = 4;

/** Reads one value that fills the bytes; throws with the offset on any other type or length. */
export function parseCbor(bytes: Uint8Array): Cbor {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const { value, end } = readValue(view, 0);
  if (end !== bytes.length) throw new RangeError(`CBOR: ended at ${end}, expected ${bytes.length}`);
  return value;
}

/** Writes a value in its shortest form. */
export function formatCbor(value: Cbor): Uint8Array {
  if (typeof value === 'number') return formatHead(unsigned, value);
  if (typeof value === 'string') {
    const bytes = new TextEncoder().encode(value);
    return Buffer.concat([formatHead(text, bytes.length), bytes]);
  }
  return Buffer.concat([formatHead(list, value.length), ...value.map(formatCbor)]);
}

function readValue(view: DataView, at: number): { value: Cbor; end: number } {
  const type = view.getUint8(at) >> 5;
  const { length, end } = readLength(view, at);
  if (type === unsigned) return { value: length, end };
  if (type === text) {
    const bytes = new Uint8Array(view.buffer, view.byteOffset + end, length);
    return { value: new TextDecoder().decode(bytes), end: end + length };
  }
  if (type !== list) throw new RangeError(`CBOR: type ${type} at ${at} is none that is expected`);
  const values: Cbor[] = [];
  let next = end;
  for (let item = 0; item < length; item += 1) {
    const read = readValue(view, next);
    values.push(read.value);
    next = read.end;
  }
  return { value: values, end: next };
}

function readLength(view: DataView, at: number): { length: number; end: number } {
  const short = view.getUint8(at) & 31;
  if (short < 24) return { length: short, end: at + 1 };
  if (short === 24) return { length: view.getUint8(at + 1), end: at + 2 };
  if (short === 25) return { length: view.getUint16(at + 1), end: at + 3 };
  if (short === 26) return { length: view.getUint32(at + 1), end: at + 5 };
  throw new RangeError(`CBOR: length ${short} at ${at} is none that is expected`);
}

function formatHead(type: number, length: number): Uint8Array {
  const head = type << 5;
  if (length < 24) return Uint8Array.of(head | length);
  if (length < 0x100) return Uint8Array.of(head | 24, length);
  const bytes = Buffer.alloc(length < 0x10000 ? 3 : 5);
  bytes.writeUInt8(head | (length < 0x10000 ? 25 : 26), 0);
  if (length < 0x10000) bytes.writeUInt16BE(length, 1);
  else bytes.writeUInt32BE(length, 1);
  return bytes;
}
