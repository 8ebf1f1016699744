import { strToU8, zlibSync } from 'fflate';
import { encode } from 'uqr';

/** So many modules around a code stay white. */
const margin = 2;
/** So many dots a module: sharp on paper, and a few hundred bytes. */
const dots = 6;

/** The code of an address as a PNG picture in black and white, for files in which no drawing can stand. */
export function toQrPng(address: string): Uint8Array {
  const { data } = encode(address, { ecc: 'M', border: margin, maskPattern: 2 });
  const side = data.length * dots;
  const stride = Math.ceil(side / 8) + 1;
  const rows = new Uint8Array(stride * side);
  for (let y = 0; y < side; y += 1) {
    const row = data[Math.floor(y / dots)] ?? [];
    for (let x = 0; x < side; x += 1) {
      // White is one; each row begins with the byte that says that it is not filtered.
      if (row[Math.floor(x / dots)] === true) continue;
      const at = y * stride + 1 + (x >> 3);
      rows[at] = (rows[at] ?? 0) | (0x80 >> (x & 7));
    }
  }
  const head = new Uint8Array([...toBytes(side), ...toBytes(side), 1, 0, 0, 0, 0]);
  const parts = [
    new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    toChunk('IHDR', head),
    toChunk('IDAT', zlibSync(rows, { level: 9 })),
    toChunk('IEND', new Uint8Array()),
  ];
  return join(parts);
}

function toChunk(name: string, data: Uint8Array): Uint8Array {
  const named = join([strToU8(name), data]);
  return join([toBytes(data.length), named, toBytes(checksum(named))]);
}

/** CRC-32 as PNG asks for it. */
function checksum(bytes: Uint8Array): number {
  let sum = 0xffffffff;
  for (const byte of bytes) {
    sum ^= byte;
    for (let bit = 0; bit < 8; bit += 1) sum = (sum >>> 1) ^ (sum & 1 ? 0xedb88320 : 0);
  }
  return (sum ^ 0xffffffff) >>> 0;
}

function toBytes(number: number): Uint8Array {
  return new Uint8Array([number >>> 24, number >>> 16, number >>> 8, number]);
}

function join(parts: readonly Uint8Array[]): Uint8Array {
  const all = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}
