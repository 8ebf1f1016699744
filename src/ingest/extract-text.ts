import { decodeText, refuseControls } from './source/decode-text.ts';
import { readDocx } from './docx/read-docx.ts';
import { readHtml } from './html/read-html.ts';
import { readMht } from './mht/read-mht.ts';
import { IngestProblem } from './source/problem.ts';
import { sniffFormat } from './sniff-format.ts';
import { noFields, type SourceText } from './source/source-text.ts';

const largest = 100_000_000;

/**
 * The text of a source file, always the same for the same bytes and name: what ingest reads and what verify
 * compares text.md with. Throws a IngestProblem for anything that is not a text.
 */
export function extractText(bytes: Uint8Array, file: string): SourceText {
  if (bytes.length > largest) throw new IngestProblem('too-large', file, `${bytes.length} bytes`);
  const source = readFormat(bytes, file);
  if (!/[^\s\ufeff]/.test(source.text)) throw new IngestProblem('empty', file);
  if (source.format !== 'text') refuseControls(source.text, file);
  return source;
}

function readFormat(bytes: Uint8Array, file: string): SourceText {
  switch (sniffFormat(bytes, file)) {
    case 'docx':
      return readDocx(bytes, file);
    case 'html':
      return readHtml(bytes, file);
    case 'mht':
      return readMht(bytes, file);
    case 'text':
      return { ...decodeText(bytes, file), format: 'text', lines: [], notes: [], fields: noFields };
  }
}
