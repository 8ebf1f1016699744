import type { Ingested } from './ingest-text.ts';
import type { ReaderNote, SourceText } from './source-text.ts';

/** Below this an editor should look at a node. */
export const unsure = 0.7;

/** Something to look at, whoever noticed it: the recogniser, the reader of the format, or a node that is unsure. */
export interface ReportedDoubt {
  /** Where in the extracted text, or null for the document as a whole. */
  readonly offset: number | null;
  readonly kind: string;
  readonly context: string;
  /** What to do. */
  readonly remedy: string;
}

/** Every doubt about a document, by rising offset; those about the whole come first. */
export function listDoubts(source: SourceText, { recognition }: Ingested): ReportedDoubt[] {
  const known = new Set(recognition.doubts.map(({ offset }) => offset));
  const nodes = recognition.evidence
    .filter(({ confidence, start }) => confidence < unsure && !known.has(start))
    .map(({ start, label, confidence, reasons }) => ({
      offset: start,
      kind: 'unsure',
      context: source.text.slice(start, start + 24).replace(/\s+/g, ' '),
      remedy: `${label} was taken for a label with confidence ${confidence.toFixed(2)} (${reasons.join('; ')}); check that it is one`,
    }));
  const noted = source.notes.filter(({ kind }) => kind === 'doubt').map(toDoubt);
  const all: ReportedDoubt[] = [...noted, ...recognition.doubts, ...nodes];
  return all.sort((a, b) => (a.offset ?? -1) - (b.offset ?? -1));
}

function toDoubt({ what, text, offset }: ReaderNote): ReportedDoubt {
  return { offset, kind: 'format', context: text, remedy: what };
}
