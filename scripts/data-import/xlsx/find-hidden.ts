import { toLetters } from '../sheet/address.ts';
import type { HiddenParts } from '../sheet/sheet.ts';

const hiddenRow = /<(?:\w+:)?row\s(?=[^>]*?\shidden="(?:1|true)")[^>]*?\br="(\d+)"/g;
const hiddenColumn =
  /<(?:\w+:)?col\s(?=[^>]*?\shidden="(?:1|true)")(?=[^>]*?\bmin="(\d+)")[^>]*?\bmax="(\d+)"/g;

/** How many characters of a piece may belong to an element that the next piece ends. */
const overlap = 400;

/** Hidden columns after so many are not named. */
const mostColumns = 50;

/** Looks for the rows and columns of a sheet that are hidden, while another reads it. */
export interface HiddenFinder {
  /** The pieces of the sheet as they are. */
  watch(pieces: AsyncIterable<string>): AsyncGenerator<string>;
  /** What was found in the pieces that went by. */
  readonly found: () => HiddenParts;
}

/** Creates a finder that has seen nothing. */
export function createHiddenFinder(): HiddenFinder {
  const rows = new Set<string>();
  const columns = new Set<string>();
  const look = (text: string): void => {
    if (!text.includes('hidden="')) return;
    for (const [, row = ''] of text.matchAll(hiddenRow)) rows.add(row);
    for (const [, first, last] of text.matchAll(hiddenColumn)) {
      const end = Math.min(Number(last), Number(first) + mostColumns);
      for (let column = Number(first); column <= end; column += 1) {
        columns.add(toLetters(column - 1));
      }
    }
  };
  async function* watch(pieces: AsyncIterable<string>): AsyncGenerator<string> {
    let rest = '';
    for await (const piece of pieces) {
      look(rest + piece);
      rest = piece.slice(-overlap);
      yield piece;
    }
  }
  return { watch, found: () => ({ rows: rows.size, columns: [...columns] }) };
}
