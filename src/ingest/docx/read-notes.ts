import { toRaised } from '#schema/signs/note-signs.ts';
import { readVertAlign, type Shifted } from '../office/vert-align.ts';
import type { Package } from './open-package.ts';
import { readXml, valueOf } from './read-xml.ts';

/** A footnote or endnote of a Word file. */
export interface WordNote {
  /** The sign by which Word counts it. */
  readonly mark: string;
  readonly paragraphs: readonly string[];
}

/** The notes of a Word file, given away by the references to them in the order of the text. */
export interface WordNotes {
  /** The note that a reference names, with the next number of its kind; null where the file has none. */
  take(kind: 'footnote' | 'endnote', id: string): WordNote | null;
  /** The words of notes to which no reference led. */
  listLeft(): string[];
}

const kinds = ['footnote', 'endnote'] as const;
/** What stands in a note and is not read. */
const passedOver = /^w:(?:del|moveFrom|instrText|delText|rt|pPrChange|rPrChange)$/;

/** Reads the notes of a Word file. */
export function readNotes(parts: Package, file: string): WordNotes {
  const notes = new Map(
    kinds.map((kind) => [kind, readKind(parts.get(`word/${kind}s.xml`), kind, file)]),
  );
  const counts = new Map<string, number>();
  return {
    take(kind, id) {
      const paragraphs = notes.get(kind)?.get(id);
      if (paragraphs === undefined) return null;
      notes.get(kind)?.delete(id);
      const count = (counts.get(kind) ?? 0) + 1;
      counts.set(kind, count);
      // The two kinds are counted apart, and must not be taken for one another.
      const mark = kind === 'footnote' ? String(count) : `(${count})`;
      return { mark: toRaised(mark, 'raised'), paragraphs };
    },
    listLeft: () =>
      [...notes.values()].flatMap((kind) =>
        [...kind.values()].map((paragraphs) => paragraphs.join(' ')),
      ),
  };
}

function readKind(xml: string | undefined, kind: string, file: string): Map<string, string[]> {
  const notes = new Map<string, string[]>();
  if (xml === undefined) return notes;
  /** Words of a broken file that stand in no note. */
  const stray: string[] = [];
  let open: string[] | null = null;
  let separates = false;
  let passing: string | null = null;
  let text = '';
  let inText = false;
  let drawn: Shifted | null = null;
  readXml(xml, `word/${kind}s.xml`, file, {
    open(tag) {
      inText = tag.name === 'w:t';
      if (passedOver.test(tag.name)) passing ??= tag.name;
      else if (tag.name === `w:${kind}`) {
        // A line above all notes is none.
        separates = /separator/i.test(valueOf(tag, 'type') ?? '');
        open = separates ? null : [];
        if (open) notes.set(valueOf(tag, 'id') ?? '', open);
      } else if (tag.name === 'w:r') drawn = null;
      else if (tag.name === 'w:vertAlign') drawn = readVertAlign(valueOf(tag));
      else if (/^w:(?:br|tab|cr)$/.test(tag.name)) text += ' ';
    },
    close(name) {
      inText = false;
      if (name === passing) passing = null;
      if (name === `w:${kind}`) {
        open = null;
        separates = false;
      }
      if (name !== 'w:p') return;
      const words = text.trim();
      if (words !== '' && !separates) (open ?? stray).push(words);
      text = '';
    },
    text(words) {
      if (!inText || passing !== null) return;
      text += drawn === null ? words : toRaised(words, drawn);
    },
  });
  notes.set('', [...(notes.get('') ?? []), ...stray]);
  for (const [id, paragraphs] of notes) if (paragraphs.length === 0) notes.delete(id);
  return notes;
}
