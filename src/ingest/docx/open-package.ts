import { inflateSync, strFromU8 } from 'fflate';
import {
  type ByteSource,
  findBytes,
  type PackedPart,
  readDirectory,
} from '../office/zip-directory.ts';
import { IngestProblem } from '../source/problem.ts';
import { describeArchive } from '../source/unread-formats.ts';

const largestPart = 100_000_000;
const mostParts = 20_000;

/** The parts of a Word file that ingest reads, as XML text by name. */
export type Package = ReadonlyMap<string, string>;

const wanted =
  /^word\/(?:document|styles|numbering|header\d*|footer\d*|footnotes|endnotes|comments)\.xml$/;

/** Opens a Word file; throws an IngestProblem when it is broken, is no Word file, or unpacks to more than a document can be. */
export function openPackage(bytes: Uint8Array, file: string): Package {
  const source: ByteSource = {
    size: bytes.length,
    read: (start, length) => bytes.subarray(start, start + length),
  };
  try {
    const directory = readDirectory(source);
    const parts = [...directory].filter(([name]) => wanted.test(name));
    refuseOthers([...directory.keys()], file);
    refuseLarge(parts, file);
    return new Map(parts.map(([name, part]) => [name, unpack(source, name, part)]));
  } catch (error) {
    if (error instanceof IngestProblem) throw error;
    throw new IngestProblem('broken', file, error instanceof Error ? error.message : String(error));
  }
}

function refuseOthers(names: readonly string[], file: string): void {
  if (names.length > mostParts)
    throw new IngestProblem('too-large', file, `more than ${mostParts} parts`);
  if (names.includes('word/document.xml')) return;
  const other = describeArchive(names);
  if (other) throw new IngestProblem('format', file, other.what, other.remedy);
  throw new Error('it has no part word/document.xml, so it is no Word file');
}

function refuseLarge(parts: readonly (readonly [string, PackedPart])[], file: string): void {
  const total = parts.reduce((sum, [, { size }]) => sum + size, 0);
  if (total <= largestPart) return;
  throw new IngestProblem('too-large', file, `it unpacks to more than ${largestPart} bytes`);
}

function unpack(source: ByteSource, name: string, part: PackedPart): string {
  const bytes = source.read(findBytes(source, part), part.packed);
  // One byte more than it says shows whether it lies.
  const whole = part.isDeflated
    ? inflateSync(bytes, { out: new Uint8Array(part.size + 1) })
    : bytes;
  if (whole.length !== part.size) throw new Error(`${name} is not of the size that is stated`);
  return strFromU8(whole);
}
