import { joinLines } from '../source/join-lines.ts';
import {
  noFields,
  onOneLine,
  restoredLabel,
  shorten,
  type ReaderNote,
  type SourceText,
} from '../source/source-text.ts';
import { createLabelCounter } from './count-labels.ts';
import { createDocumentListener } from './document-listener.ts';
import { openPackage } from './open-package.ts';
import { describeOtherParts } from './other-parts.ts';
import { readNotes } from './read-notes.ts';
import { readNumbering } from './read-numbering.ts';
import { readStyles } from './read-styles.ts';
import { readXml } from './read-xml.ts';

/** Reads the text of a Word file line by line, the numbering that Word keeps outside it put back; throws a Problem. */
export function readDocx(bytes: Uint8Array, file: string): SourceText {
  const parts = openPackage(bytes, file);
  const numbering = readNumbering(parts.get('word/numbering.xml'), file);
  const words = readNotes(parts, file);
  const styles = readStyles(parts.get('word/styles.xml'), file);
  const listener = createDocumentListener(styles, numbering, createLabelCounter(numbering), words);
  readXml(parts.get('word/document.xml') ?? '', 'word/document.xml', file, listener);
  const { lines, notes } = listener.finish();
  const { labels, doubts, ...joined } = joinLines(lines);
  const restored = labels.map((label): ReaderNote => ({
    kind: 'restored',
    what: restoredLabel,
    ...label,
  }));
  const marks = joined.apart.flatMap((apart): ReaderNote[] => {
    if (!('mark' in apart)) return [];
    const text = shorten(joined.text.slice(apart.start, apart.end));
    const what = 'a note, behind the paragraph with its mark';
    return [{ kind: 'restored', what, text, offset: apart.start }];
  });
  const left = words.listLeft().map((text): ReaderNote => {
    const what = 'a note to which no mark leads';
    return { kind: 'dropped', what, text: onOneLine(text), offset: null };
  });
  return {
    ...joined,
    format: 'docx',
    encoding: 'utf-8',
    notes: [
      ...restored,
      ...marks,
      ...left,
      ...notes,
      ...doubts,
      ...describeOtherParts(parts, file),
    ],
    fields: noFields,
  };
}
