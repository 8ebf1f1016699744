import { closeSync, createReadStream, fstatSync, openSync, readSync } from 'node:fs';
import type { Readable } from 'node:stream';
import { createInflateRaw } from 'node:zlib';
import { createXmlReader, type XmlListener, type XmlReader } from '#ingest/office/xml-reader.ts';
import {
  type ByteSource,
  findBytes,
  type PackedPart,
  readDirectory,
} from '#ingest/office/zip-directory.ts';
import { ImportProblem } from '../sheet/problem.ts';

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

/** Opens an .xlsx file by its central directory, for it may be larger than memory; throws an ImportProblem when it is no ZIP archive. */
export function openPackage(file: string): Package {
  const parts = orProblem(file, () => readFrom(file, readDirectory));
  async function* stream(name: string): AsyncGenerator<string> {
    const part = parts.get(name);
    if (!part) return;
    const decoder = new TextDecoder();
    try {
      for await (const chunk of openPart(file, part)) {
        if (chunk instanceof Uint8Array) yield decoder.decode(chunk, { stream: true });
      }
    } catch (error) {
      throw toProblem(file, error);
    }
  }
  return {
    sizeOf: (name) => parts.get(name)?.packed ?? 0,
    stream,
    read: async (name, listener) => {
      if (!parts.has(name)) return;
      const reader = createPartReader(file, name, listener);
      let length = 0;
      for await (const text of stream(name)) {
        length += text.length;
        if (length > largestPart) throw new ImportProblem('too-large', file, name);
        reader.write(text);
      }
      reader.close();
    },
  };
}

/** Creates a reader for the XML of a part, to which names come without their prefixes; it throws an ImportProblem where the part is broken. */
export function createPartReader(file: string, part: string, listener: XmlListener): XmlReader {
  const fail = (reason: string): never => {
    throw new ImportProblem('broken', file, `${part}: ${reason}`);
  };
  return createXmlReader({ names: 'local', fail }, listener);
}

/** Bytes at a time: of small pieces a sheet has so many that handing them on takes longer than reading them. */
const atOnce = 1 << 18;

function openPart(file: string, part: PackedPart): Readable {
  const start = readFrom(file, (source) => findBytes(source, part));
  const end = start + part.packed - 1;
  const raw = createReadStream(file, { start, end, highWaterMark: atOnce });
  if (!part.isDeflated) return raw;
  const inflated = createInflateRaw({ chunkSize: atOnce });
  raw.on('error', (error) => inflated.destroy(error));
  return raw.pipe(inflated);
}

/** Reads single places of a file. */
function readFrom<T>(file: string, read: (source: ByteSource) => T): T {
  const handle = openSync(file, 'r');
  try {
    return read({
      size: fstatSync(handle).size,
      read: (start, length) => {
        const buffer = Buffer.alloc(length);
        return buffer.subarray(0, readSync(handle, buffer, 0, length, start));
      },
    });
  } finally {
    closeSync(handle);
  }
}

function orProblem<T>(file: string, open: () => T): T {
  try {
    return open();
  } catch (error) {
    throw toProblem(file, error);
  }
}

function toProblem(file: string, error: unknown): ImportProblem {
  if (error instanceof ImportProblem) return error;
  return new ImportProblem('broken', file, error instanceof Error ? error.message : String(error));
}
