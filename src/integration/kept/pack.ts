import { constants, crc32, zstdCompressSync, zstdDecompressSync } from 'node:zlib';
import { z } from 'astro/zod';

/** A file by its path below the folder in which it is put. */
export interface BuiltFile {
  readonly path: string;
  readonly content: Uint8Array;
}

/** A part of a path that leads neither up nor nowhere. */
const step = String.raw`(?!\.\.?(?:/|$))[^/\0]+`;

/** Never out of the folder in which it is put, whoever gathered the packs. */
const pathSchema = z.string().regex(new RegExp(`^/?${step}(?:/${step})*$`));

const headSchema = z.array(z.tuple([pathSchema, z.int().min(0)]));

/** The fastest there is: pages shrink to a tenth, and to write them is what takes long. */
const params = { [constants.ZSTD_c_compressionLevel]: 1 };

/** Several files as one: a checksum, then, compressed, the length of the list of names and sizes, that list, and what the files hold. */
export function formatPack(files: readonly BuiltFile[]): Uint8Array {
  const sizes = files.map(({ path, content }) => [path, content.length]);
  const head = Buffer.from(JSON.stringify(sizes));
  const all = [toBytes(head.length), head, ...files.map(({ content }) => content)];
  const body = zstdCompressSync(Buffer.concat(all), { params });
  return Buffer.concat([toBytes(crc32(body)), body]);
}

/** Whether a pack is as it was written: not cut, not changed. */
export function isWhole(pack: Uint8Array): boolean {
  return pack.length > 4 && readBytes(pack) === crc32(pack.subarray(4));
}

/** The files of a whole pack; throws where one would stand outside of its folder. */
export function parsePack(pack: Uint8Array): BuiltFile[] {
  const all = zstdDecompressSync(pack.subarray(4));
  const headEnd = 4 + readBytes(all);
  const sizes = headSchema.parse(JSON.parse(all.toString('utf8', 4, headEnd)));
  let at = headEnd;
  return sizes.map(([path, size]) => {
    const content = all.subarray(at, at + size);
    at += size;
    return { path, content };
  });
}

function toBytes(number: number): Uint8Array {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(number);
  return bytes;
}

function readBytes(bytes: Uint8Array): number {
  return new DataView(bytes.buffer, bytes.byteOffset).getUint32(0, true);
}
