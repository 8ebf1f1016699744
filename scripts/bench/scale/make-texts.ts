import { drawFrom, drawOne } from '../draw.ts';
import { readOwnTexts } from '../search/read-originals.ts';
import { listPieces, varyText } from '../search/vary-text.ts';

/** A text as an office would send it, with the id that it is to have. */
export interface MadeText {
  readonly id: string;
  readonly text: string;
}

const seed = 20120405;
/** How many others each document cites. */
const citationsEach = 3;

/** So many made-up texts of the length and structure of the project's own, each citing others; the same each time. */
export function makeTexts(count: number): MadeText[] {
  // What stands before the first section names the document itself.
  const originals = readOwnTexts().map(({ text }) => text.slice(text.search(/^## /m)));
  const pieces = listPieces(originals);
  const draw = drawFrom(seed);
  const titles = Array.from({ length: count }, (_, at) => `甲省第${at + 1}号试点工作要点`);
  return titles.map((title, at) => {
    const body = varyText(drawOne(originals, draw), pieces, draw).replace(/^#+ /gm, '');
    const others = Array.from({ length: citationsEach }, () => drawOne(titles, draw));
    const cited = [...new Set(others)].filter((other) => other !== title);
    const last = `参照${cited.map((other) => `《${other}》`).join('、')}执行。`;
    return {
      id: `made-${String(at + 1).padStart(4, '0')}`,
      text: `${title}\n${body.trimEnd()}\n${cited.length > 0 ? `${last}\n` : ''}`,
    };
  });
}
