import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'astro/zod';
import type { CorpusDocument } from '#corpus/corpus.ts';
import type { DocumentRecord } from '#schema/document.ts';
import { partialDateSchema } from '#schema/text.ts';
import { toRecordName } from '#ingest/record-name.ts';
import type { SiteIssue } from '../site/site-issue.ts';

type Provenance = NonNullable<DocumentRecord['provenance']>;

/** What the record of a seed must say; what else stands in it is for readers. */
const seedRecordSchema = z.looseObject({
  /** The name of the seed. */
  file: z.string(),
  sha256: z.string(),
  /** The day on which it was received. */
  received: partialDateSchema,
  /** Where it came from; null where that is not known. */
  address: z.string().nullable(),
});

/** Every seed of a text has a record beside it that says where and when it came from, as the document's record says it. */
export async function checkSeedRecords(
  documents: readonly CorpusDocument[],
  folder = 'seeds',
): Promise<SiteIssue[]> {
  const issues = await Promise.all(
    documents.map(async ({ id, record: { provenance } }) => {
      if (provenance === null) return [];
      const file = join(folder, toRecordName(provenance.seed));
      const text = await readFile(file, 'utf8').catch(() => null);
      return checkRecord(text, provenance).map((message) => toIssue(file, `${id}: ${message}`));
    }),
  );
  return issues.flat();
}

function checkRecord(text: string | null, provenance: Provenance): string[] {
  if (text === null) return ['the file is missing: nothing says where its seed came from and when'];
  const { data: record, error } = seedRecordSchema.safeParse(tryParse(text));
  if (error) {
    return error.issues.map(({ path, message }) => `${path.join('.') || 'the record'}: ${message}`);
  }
  const said = { file: provenance.seed, sha256: provenance.sha256, received: provenance.received };
  return (['file', 'sha256', 'received'] as const)
    .filter((field) => record[field] !== said[field])
    .map((field) => `${field} is ${record[field]} here, ${said[field]} in document.yml`);
}

function tryParse(text: string): unknown {
  try {
    return parse(text);
  } catch {
    return null;
  }
}

function toIssue(place: string, message: string): SiteIssue {
  return {
    check: 'seed records',
    place,
    message,
    remedy:
      'Write file, sha256 and received into it as document.yml has them, and address: where it came from, or null.',
  };
}
