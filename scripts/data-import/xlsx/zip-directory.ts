import { open } from 'node:fs/promises';

/** Where a file of a ZIP archive stands in it. */
export interface ZipEntry {
  /** Where its own header begins. */
  readonly offset: number;
  readonly compressed: number;
  /** 0 stored, 8 deflated. */
  readonly method: number;
}

const endSize = 22;
const longestComment = 65_535;
const signatures = { end: 0x06054b50, entry: 0x02014b50 };

/** The files of a ZIP archive by name, from its central directory; throws an Error where it has none. */
export async function readDirectory(file: string): Promise<Map<string, ZipEntry>> {
  const handle = await open(file);
  try {
    const { size } = await handle.stat();
    const length = Math.min(size, endSize + longestComment);
    const { buffer: tail } = await handle.read(Buffer.alloc(length), 0, length, size - length);
    const end = findEnd(tail);
    const { buffer } = await handle.read(Buffer.alloc(end.length), 0, end.length, end.offset);
    return parseEntries(buffer);
  } finally {
    await handle.close();
  }
}

function findEnd(tail: Buffer): { offset: number; length: number } {
  for (let at = tail.length - endSize; at >= 0; at -= 1) {
    if (tail.readUInt32LE(at) !== signatures.end) continue;
    return { length: tail.readUInt32LE(at + 12), offset: tail.readUInt32LE(at + 16) };
  }
  throw new Error('the archive has no directory');
}

function parseEntries(directory: Buffer): Map<string, ZipEntry> {
  const entries = new Map<string, ZipEntry>();
  let at = 0;
  while (at + 46 <= directory.length && directory.readUInt32LE(at) === signatures.entry) {
    const nameLength = directory.readUInt16LE(at + 28);
    const name = directory.toString('utf8', at + 46, at + 46 + nameLength);
    entries.set(name, {
      method: directory.readUInt16LE(at + 10),
      compressed: directory.readUInt32LE(at + 20),
      offset: directory.readUInt32LE(at + 42),
    });
    at += 46 + nameLength + directory.readUInt16LE(at + 30) + directory.readUInt16LE(at + 32);
  }
  return entries;
}
