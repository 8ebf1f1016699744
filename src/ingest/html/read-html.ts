import { joinLines } from '../source/join-lines.ts';
import type { SourceText } from '../source/source-text.ts';
import { decodeHtml } from './decode-html.ts';
import { countImages, describeLeft } from './describe-left.ts';
import { dropRepeatedTitle } from './drop-repeated-title.ts';
import { findBody } from './find-body.ts';
import { findFileLists } from './find-file-lists.ts';
import { findFrames } from './find-frames.ts';
import { measureElements } from './measure-elements.ts';
import { isUnseen } from './nodes.ts';
import { readPageFields } from './page-fields.ts';
import { parsePage } from './parse-page.ts';
import { readTitle } from './read-title.ts';
import { writeLines } from './write-lines.ts';

/**
 * Reads the document out of a saved page: its text line by line, with what was left out; throws a Problem.
 * What it came in may state its encoding.
 */
export function readHtml(
  bytes: Uint8Array,
  file: string,
  stated: string | null = null,
): SourceText {
  const { html, encoding, notes } = decodeHtml(bytes, file, stated);
  const page = parsePage(html, file);
  const measures = measureElements(page);
  const body = findBody(page, measures);
  const frames = findFrames(body.root, measures);
  const around = [...body.before, ...frames];
  const own = writeLines(body.root, (element) => isUnseen(element) || frames.has(element));
  const fields = readPageFields(html, [...around, ...body.after]);
  const title = readTitle(page, own, around, measures, fields.title);
  const files = findFileLists(body.after, own.map(({ text }) => text).join(''), measures);
  const { lines, repeated } = dropRepeatedTitle([...title.lines, ...own]);
  const kept = new Set([...files, ...(title.element ? [title.element] : [])]);
  const attached = files.flatMap((element) => writeLines(element, isUnseen));
  return {
    ...joinLines([...lines, ...attached]),
    format: 'html',
    encoding,
    notes: [
      ...notes,
      ...describeLeft([...around, ...body.after], body.loose, kept),
      ...repeated,
      ...countImages(page),
    ],
    fields,
  };
}
