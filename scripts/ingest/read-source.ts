import { createHash } from 'node:crypto';
import { readFile, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { parse } from 'yaml';
import { z } from 'astro/zod';
import { partialDateSchema } from '#schema/text.ts';
import { errorCode } from '../command/error-code.ts';
import { extractText } from '#ingest/extract-text.ts';
import { IngestProblem } from '#ingest/source/problem.ts';
import type { Source } from '#ingest/draft-record.ts';
import { toRecordName } from '#ingest/record-name.ts';

const seedRecordSchema = z.looseObject({ received: partialDateSchema });

/** Reads a file and the record beside it (<name>.yml); throws an IngestProblem when it is not a text. */
export async function readSource(file: string): Promise<Source> {
  const bytes = await readFile(file).catch((error: unknown) => {
    throw new IngestProblem('unreadable', file, errorCode(error));
  });
  const text = extractText(bytes, file);
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  // Left to the collector, the bytes of a large file would be held to the end beside its text.
  if (bytes.byteLength === bytes.buffer.byteLength) bytes.buffer.transfer(0);
  return { ...text, name: basename(file), sha256, ...(await readReceived(file)) };
}

/** The day in the seed's own record, else the day on which the file was last changed. */
async function readReceived(file: string): Promise<Pick<Source, 'received' | 'recorded'>> {
  const record = await readFile(toRecordName(file), 'utf8').catch(() => null);
  const parsed = record === null ? null : seedRecordSchema.safeParse(readRecord(record, file));
  if (parsed?.success) return { received: parsed.data.received, recorded: true };
  return { received: (await stat(file)).mtime.toISOString().slice(0, 10), recorded: false };
}

function readRecord(record: string, file: string): unknown {
  try {
    return parse(record);
  } catch (error) {
    const [words = ''] = (error instanceof Error ? error.message : String(error)).split('\n');
    throw new IngestProblem(
      'unreadable',
      toRecordName(file),
      words,
      'mend the YAML of this record',
    );
  }
}
