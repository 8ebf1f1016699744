import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { CorpusDocument } from '#corpus/corpus.ts';
import { extractText } from '#ingest/extract-text.ts';
import { describeLoss, findLoss } from '#ingest/shown/find-loss.ts';
import { checkFidelity } from '#policy/fidelity/check-draft.ts';
import { parseDraft } from '#policy/markdown/parse-document.ts';
import { listWords } from '#policy/tree/draft-words.ts';
import type { SiteIssue } from '../site/site-issue.ts';

/** Every text that is held has its seed, as received to the byte, and says what the seed says. */
export async function checkSeeds(
  documents: readonly CorpusDocument[],
  folder = 'seeds',
): Promise<SiteIssue[]> {
  const issues: SiteIssue[] = [];
  // One after the other: a seed may be of many megabytes.
  for (const document of documents) issues.push(...(await checkSeed(document, folder)));
  return issues;
}

async function checkSeed(document: CorpusDocument, folder: string): Promise<SiteIssue[]> {
  const { id, record, text, normalisations } = document;
  if (text === null) return [];
  const { provenance } = record;
  if (provenance === null) return [toIssue(id, 'the record does not say where the text came from')];
  const file = join(folder, provenance.seed);
  const bytes = await readFile(file).catch(() => null);
  if (bytes === null) return [toIssue(id, `${file} is missing`)];
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  if (sha256 !== provenance.sha256) {
    return [toIssue(id, `${file} has the sha256 ${sha256}, the record says ${provenance.sha256}`)];
  }
  const source = extractText(bytes, file);
  const { text: seedText, format } = source;
  if (format !== provenance.format) {
    return [
      toIssue(id, `${file} is of the format ${format}, the record says ${provenance.format}`),
    ];
  }
  const failures = checkFidelity({ seedText, markdown: text, normalisations });
  if (failures.length > 0) return failures.map(({ message }) => toIssue(id, message));
  const leftOut = [...normalisations.map(({ removed }) => removed), ...(provenance.leftOut ?? [])];
  const lost = findLoss(bytes, file, source, readWords(text), leftOut);
  return lost === null ? [] : [toLoss(id, file, describeLoss(lost))];
}

/** All words of a text.md, those of its tables and notes too. */
function readWords(text: string): string {
  return [...listWords(parseDraft(text))].join('\n');
}

function toLoss(document: string, file: string, words: string): SiteIssue {
  return {
    check: 'fidelity',
    place: `content/documents/${document}/text.md`,
    message: `${file} shows words that the text does not have: ${words}`,
    remedy:
      'Compare with the source. What belongs to the document is ingested from a copy that the reader can read; what does not is written under provenance: leftOut in document.yml.',
  };
}

function toIssue(document: string, message: string): SiteIssue {
  return {
    check: 'fidelity',
    place: `content/documents/${document}/text.md`,
    message,
    remedy: 'A text is what was received: restore it, or run `npm run ingest` on its seed again.',
  };
}
