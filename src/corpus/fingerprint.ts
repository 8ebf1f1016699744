import { createHash } from 'node:crypto';

/** SHA-256 of some text or bytes, lower-case hexadecimal. */
export function hashBytes(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('hex');
}

/** The first 12 digits of the SHA-256: short enough to print in a citation, long enough to tell two states of some data apart. */
export function fingerprint(content: string | Uint8Array): string {
  return hashBytes(content).slice(0, 12);
}
