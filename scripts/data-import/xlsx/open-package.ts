import { createReadStream } from 'node:fs';
import { open } from 'node:fs/promises';
import type { Readable } from 'node:stream';
import { createInflateRaw } from 'node:zlib';
import { ImportProblem } from '../sheet/problem.ts';
import { createXmlReader, type XmlListener } from './read-xml.ts';
import { readDirectory, type ZipEntry } from './zip-directory.ts';

/** How much text the parts beside the sheets may hold; a table of a million rows needs a hundredth of it. */
const largestPart = 200_000_000;

/** The parts of an .xlsx file. */
export interface Package {
  /** Reads a whole part; does nothing where there is none. Throws an ImportProblem where it is broken. */
  read(part: string, listener: XmlListener): Promise<void>;
  /** How many bytes a part takes in the file; 0 where there is none. */
  sizeOf(part: string): number;
  /** The text of a part, piece by piece; of a part that may be of any size. */
  stream(part: string): AsyncIterable<string>;
}

/** Opens an .xlsx file by its central directory; throws an ImportProblem when it is no ZIP archive. */
export async function openPackage(file: string): Promise<Package> {
  const entries = await readDirectory(file).catch((error: unknown) => {
    throw toProblem(file, error);
  });
  async function* stream(part: string): AsyncGenerator<string> {
    const entry = entries.get(part);
    if (!entry) return;
    const decoder = new TextDecoder();
    try {
      for await (const chunk of await openEntry(file, entry)) {
        if (chunk instanceof Uint8Array) yield decoder.decode(chunk, { stream: true });
      }
    } catch (error) {
      throw toProblem(file, error);
    }
  }
  return {
    sizeOf: (part) => entries.get(part)?.compressed ?? 0,
    stream,
    read: async (part, listener) => {
      if (!entries.has(part)) return;
      const reader = createXmlReader(file, part, listener);
      let length = 0;
      for await (const text of stream(part)) {
        length += text.length;
        if (length > largestPart) throw new ImportProblem('too-large', file, part);
        reader.write(text);
      }
      reader.close();
    },
  };
}

const headerSize = 30;

/** Bytes at a time: of small pieces a sheet has so many that handing them on takes longer than reading them. */
const atOnce = 1 << 18;

/** What a file of the archive holds; its own header says anew how long its name is. */
async function openEntry(file: string, entry: ZipEntry): Promise<Readable> {
  const handle = await open(file);
  const { buffer } = await handle.read(Buffer.alloc(headerSize), 0, headerSize, entry.offset);
  await handle.close();
  const start = entry.offset + headerSize + buffer.readUInt16LE(26) + buffer.readUInt16LE(28);
  const end = start + entry.compressed - 1;
  const raw = createReadStream(file, { start, end, highWaterMark: atOnce });
  if (entry.method === 0) return raw;
  if (entry.method !== 8) throw new Error(`method ${entry.method}`);
  const inflated = createInflateRaw({ chunkSize: atOnce });
  raw.on('error', (error) => inflated.destroy(error));
  return raw.pipe(inflated);
}

function toProblem(file: string, error: unknown): ImportProblem {
  if (error instanceof ImportProblem) return error;
  return new ImportProblem('broken', file, error instanceof Error ? error.message : String(error));
}
