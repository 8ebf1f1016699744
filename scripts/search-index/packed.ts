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
  return gzipSync(Buffer.concat([signature, bytes]), { level: 9 });
}
