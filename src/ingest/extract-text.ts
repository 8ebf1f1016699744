import { decodeText, refuseControls } from './source/decode-text.ts';
import { readDocx } from './docx/read-docx.ts';
import { readHtml } from './html/read-html.ts';
import { readMht } from './mht/read-mht.ts';
import { IngestProblem } from './source/problem.ts';
import { sniffFormat } from './sniff-format.ts';
import { noFields, shorten, type ReaderNote, type SourceText } from './source/source-text.ts';
import { findTextTables } from '#policy/recognise/tables/find-text-tables.ts';

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
      return readPlainText(bytes, file);
  }
}

function readPlainText(bytes: Uint8Array, file: string): SourceText {
  const decoded = decodeText(bytes, file);
  const { tables, uneven } = findTextTables(decoded.text);
  const notes = uneven.map((offset): ReaderNote => {
    const what =
      'lines that look like the rows of a table, but have not all as many cells: they are kept as paragraphs';
    return { kind: 'doubt', what, text: shorten(decoded.text.slice(offset, offset + 80)), offset };
  });
  return { ...decoded, format: 'text', lines: [], tables, notes, fields: noFields };
}
