import { parseDocument } from '#policy/markdown/parse-document.ts';
import { listPages } from '#policy/tree/walk.ts';
import { drawFrom } from '../draw.ts';
import { readOriginals, readOwnTexts, type Original } from './read-originals.ts';
import { listPieces, varyText } from './vary-text.ts';

/** Documents with so many clauses in all, and in words what they are made of. */
export interface ClauseCorpus {
  readonly texts: readonly Original[];
  readonly clauses: number;
  readonly words: string;
}

const seed = 20120405;

/** The texts of content/ as they are. */
export function takeOwn(): ClauseCorpus {
  const texts = readOwnTexts();
  const clauses = texts.reduce((sum, { text }) => sum + countClauses(text), 0);
  return { texts, clauses, words: `${clauses} clauses: the text of content/` };
}

/** Makes a corpus of so many clauses, the same each time: real documents first, varied ones when they run out. */
export function makeClauses(wanted: number): ClauseCorpus {
  const { texts: originals, words } = readOriginals();
  const pieces = listPieces(originals.map(({ text }) => text));
  const draw = drawFrom(seed);
  const texts: Original[] = [];
  let clauses = 0;
  let real = 0;
  for (let round = 0; clauses < wanted; round += 1) {
    for (const { id, text } of originals) {
      if (clauses >= wanted) break;
      const own = round === 0 ? text : varyText(text, pieces, draw);
      const fitting = shorten(own, wanted - clauses);
      texts.push({ id: round === 0 ? id : `${id}-v${round}`, text: fitting });
      clauses += countClauses(fitting);
      if (round === 0) real = clauses;
    }
  }
  const rest = clauses > real ? `, then repeated with varied text` : '';
  return { texts, clauses, words: `${clauses} clauses: ${real} of ${words}${rest}` };
}

/** Takes provisions from the end of a text while it has more clauses than wanted. */
function shorten(text: string, most: number): string {
  let shorter = text;
  while (countClauses(shorter) > most) {
    const at = shorter.lastIndexOf('\n#');
    if (at <= 0) break;
    shorter = `${shorter.slice(0, at).trimEnd()}\n`;
  }
  return shorter;
}

function countClauses(text: string): number {
  return listPages(parseDocument(text)).length;
}
