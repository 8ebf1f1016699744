import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { z } from 'astro/zod';
import { formatDocument } from '#policy/markdown/format-document.ts';
import { ingestText } from '#ingest/ingest-text.ts';

/** A document as text.md holds it. */
export interface Original {
  readonly id: string;
  readonly text: string;
}

/** The texts that corpora are made of, and where they come from in words. */
export interface Originals {
  readonly texts: readonly Original[];
  readonly words: string;
}

const lawFolder = join('..', 'shared', 'samples', 'laws');
const ownFolder = join('content', 'documents');
const lawSchema = z.looseObject({ flat_text: z.string() });

/** The laws of the samples, where they stand beside the project, else the documents of content/. */
export function readOriginals(): Originals {
  if (existsSync(lawFolder)) {
    const texts = readdirSync(lawFolder).sort().map(readLaw);
    return { texts, words: `${texts.length} laws of the samples` };
  }
  return {
    texts: readOwnTexts(),
    words: 'the text of content/, as no samples stand beside the project',
  };
}

/** The texts of content/. */
export function readOwnTexts(): Original[] {
  return readdirSync(ownFolder).sort().flatMap(readOwn);
}

function readLaw(name: string): Original {
  const json: unknown = JSON.parse(readFileSync(join(lawFolder, name), 'utf8'));
  const { recognition } = ingestText(lawSchema.parse(json).flat_text, name);
  return { id: basename(name, '.json'), text: formatDocument(recognition.draft) };
}

function readOwn(id: string): Original[] {
  const file = join(ownFolder, id, 'text.md');
  return existsSync(file) ? [{ id, text: readFileSync(file, 'utf8') }] : [];
}
