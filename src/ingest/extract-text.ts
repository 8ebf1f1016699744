import { decodeText, refuseControls } from './source/decode-text.ts';
import { readDocx } from './docx/read-docx.ts';
import { readHtml } from './html/read-html.ts';
import { readMht } from './mht/read-mht.ts';
import { IngestProblem } from './source/problem.ts';
import { describeLoss, findLoss } from './shown/find-loss.ts';
import { sniffFormat } from './sniff-format.ts';
import { readFields } from './source/read-fields.ts';
import { shorten, type ReaderNote, type SourceText } from './source/source-text.ts';
import type { LostWords } from '#policy/fidelity/find-lost-words.ts';
import { blankLines } from '#policy/fidelity/stray-marks.ts';
import { findPageLines } from '#policy/page/page-lines.ts';
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
  // Of plain text every character is in the text.
  if (source.format === 'text') return source;
  refuseControls(source.text, file);
  const lost = findLoss(bytes, file, source, source.text);
  return lost === null ? source : { ...source, notes: [...source.notes, toDoubt(lost)] };
}

/** What is lost is told, whatever lost it. */
function toDoubt(lost: LostWords): ReaderNote {
  const what = `the file shows words that are not in the text, and nothing says why: ${describeLoss(lost)}; compare with the print, and ingest a copy that holds them`;
  const text = lost.stretches[0]?.words ?? '';
  return { kind: 'doubt', what, text, offset: null };
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
  // A list of fields is set as tables are, and is none of the document's.
  const page = findPageLines(decoded.text);
  const { tables, uneven } = findTextTables(blankLines(decoded.text, page));
  const notes = uneven.map((offset): ReaderNote => {
    const what =
      'lines that look like the rows of a table, but have not all as many cells: they are kept as paragraphs';
    return { kind: 'doubt', what, text: shorten(decoded.text.slice(offset, offset + 80)), offset };
  });
  return {
    ...decoded,
    format: 'text',
    lines: [],
    apart: tables,
    notes,
    fields: readFields(page.flatMap(({ fields }) => fields)),
  };
}
