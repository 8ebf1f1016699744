import { segmentText, type Mark } from '#policy/text/segments.ts';
import { toTypeset } from '#policy/text/typeset.ts';

/** A stretch of a sentence as it is shown, with the mark that makes it a link, or null. */
export interface SentencePiece {
  readonly words: string;
  readonly mark: Mark | null;
}

/** A sentence cut at its marks; typeset as a whole and cut afterwards, for the neighbours of a punctuation mark decide its width. */
export function toPieces(text: string, marks: readonly Mark[]): SentencePiece[] {
  const shown = toTypeset(text);
  let at = 0;
  return segmentText(text, marks).map(({ text: piece, mark }) => {
    const words = shown.slice(at, at + piece.length);
    at += piece.length;
    return { words, mark };
  });
}

/** What a link leads to, by the attributes that styles, previews and other programs know it by. */
export function nameLink({ kind, ref, eId }: Mark): Record<string, string | undefined> {
  switch (kind) {
    case 'citation':
      return { 'data-cites': ref, 'data-provision': eId ?? undefined };
    case 'provision':
      return { 'data-provision': eId ?? undefined };
    case 'target':
      return { 'data-target': ref };
    case 'term':
      return { 'data-term': ref };
    case 'note':
      return { class: 'note-mark', role: 'doc-noteref' };
    case 'place':
      return { 'data-place': ref };
  }
}
