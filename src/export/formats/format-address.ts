import { formats } from './formats.ts';

const files = new Set(formats.map(({ file }) => file));

/** Whether an address is that of a form of a text or of a part of it: it follows from the address of its page. */
export function isFormatAddress(address: string): boolean {
  const [, file] = /^\/documents\/[^/]+\/(?:[^/]+\/)?([^/]+)$/.exec(address) ?? [];
  return file !== undefined && files.has(file);
}
