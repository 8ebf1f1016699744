import { gunzipSync, gzipSync } from 'node:zlib';

/** What every file of Pagefind's begins with, once unpacked. */
const signature = Buffer.from('pagefind_dcd');

/** The bytes of a compressed file of Pagefind's, without the signature; throws where it is missing. */
export function unpack(content: Uint8Array): Buffer {
  const bytes = gunzipSync(content);
  const begin = bytes.subarray(0, signature.length);
  if (!begin.equals(signature)) {
    const found = JSON.stringify(begin.toString('latin1'));
    throw new Error(`pagefind: expected a file that begins with pagefind_dcd, got ${found}`);
  }
  return bytes.subarray(signature.length);
}

/** The file that holds these bytes as Pagefind reads it. */
export function pack(bytes: Uint8Array): Buffer {
  const content = Buffer.concat([signature, bytes]);
  return gzipSync(content, { level: 9, ...toSpace(content.length) });
}

/** Working space that fits the content: the usual 300 KB for each of thousands of fragments add up. */
function toSpace(length: number): { windowBits: number; memLevel: number; chunkSize: number } {
  const windowBits = Math.min(15, Math.max(9, Math.ceil(Math.log2(length))));
  return { windowBits, memLevel: Math.min(8, windowBits - 6), chunkSize: Math.max(64, length) };
}
