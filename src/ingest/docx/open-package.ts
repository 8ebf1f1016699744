import { strFromU8, unzipSync } from 'fflate';
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
  const names: string[] = [];
  const parts = unpack(bytes, file, names);
  if (parts.has('word/document.xml')) return parts;
  const other = describeArchive(names);
  if (other) throw new IngestProblem('format', file, other.what, other.remedy);
  throw new IngestProblem(
    'broken',
    file,
    'it has no part word/document.xml, so it is no Word file',
  );
}

/** Gives the parts that are read, and the names of all to a list. */
function unpack(bytes: Uint8Array, file: string, names: string[]): Package {
  let total = 0;
  try {
    const unzipped = unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        names.push(name);
        if (names.length > mostParts)
          throw new IngestProblem('too-large', file, `more than ${mostParts} parts`);
        if (!wanted.test(name)) return false;
        total += originalSize;
        if (total > largestPart) {
          throw new IngestProblem(
            'too-large',
            file,
            `it unpacks to more than ${largestPart} bytes`,
          );
        }
        return true;
      },
    });
    return new Map(Object.entries(unzipped).map(([name, data]) => [name, strFromU8(data)]));
  } catch (error) {
    if (error instanceof IngestProblem) throw error;
    throw new IngestProblem('broken', file, error instanceof Error ? error.message : String(error));
  }
}
