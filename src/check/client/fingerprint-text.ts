import { sha256 } from '@noble/hashes/sha2.js';

/** The first 12 digits of the SHA-256 of a text in UTF-8, as the registry writes it down; on plain http browsers have no function of their own for it. */
export function fingerprintText(text: string): string {
  const bytes = sha256(new TextEncoder().encode(text));
  const digits = Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0'));
  return digits.join('').slice(0, 12);
}
