import { isSame, type DocumentText } from './document-text.ts';

/** A run of characters: in both, only in the published words, or only in the copy. */
export interface Difference {
  readonly kind: 'same' | 'missing' | 'added';
  readonly words: string;
}

/** A stretch of a text and a copy of it, run by run; what was changed is missing and then added. */
export function compareWords(
  text: DocumentText,
  { start, end }: { readonly start: number; readonly end: number },
  copy: readonly string[],
): Difference[] {
  let first = 0;
  const shorter = Math.min(end - start, copy.length);
  while (first < shorter && isSame(text, start + first, copy[first])) first += 1;
  let last = 0;
  while (last < shorter - first && isSame(text, end - 1 - last, copy[copy.length - 1 - last]))
    last += 1;
  const [from, to] = [start + first, end - last];
  const middle = copy.slice(first, copy.length - last);
  return joinRuns([
    { kind: 'same', words: copy.slice(0, first).join('') },
    ...traceMiddle(text, from, to, middle),
    { kind: 'same', words: copy.slice(copy.length - last).join('') },
  ]);
}

/** The fewest changes that lead from a stretch to a copy, a character each. */
function traceMiddle(
  text: DocumentText,
  from: number,
  to: number,
  copy: readonly string[],
): Difference[] {
  const [height, width] = [to - from, copy.length];
  const costs = new Uint16Array((height + 1) * (width + 1));
  const costAt = (row: number, column: number): number => costs[row * (width + 1) + column] ?? 0;
  for (let row = height; row >= 0; row -= 1) {
    for (let column = width; column >= 0; column -= 1) {
      let cost = row === height ? width - column : height - row;
      if (row < height && column < width) {
        const same = isSame(text, from + row, copy[column]) ? 0 : 1;
        cost = Math.min(
          costAt(row + 1, column + 1) + same,
          costAt(row + 1, column) + 1,
          costAt(row, column + 1) + 1,
        );
      }
      costs[row * (width + 1) + column] = cost;
    }
  }
  const found: Difference[] = [];
  let [row, column] = [0, 0];
  while (row < height || column < width) {
    const [ours, theirs] = [text.shown[from + row] ?? '', copy[column] ?? ''];
    const both = row < height && column < width;
    if (
      both &&
      isSame(text, from + row, theirs) &&
      costAt(row, column) === costAt(row + 1, column + 1)
    ) {
      found.push({ kind: 'same', words: theirs });
      row += 1;
      column += 1;
    } else if (both && costAt(row, column) === costAt(row + 1, column + 1) + 1) {
      found.push({ kind: 'missing', words: ours }, { kind: 'added', words: theirs });
      row += 1;
      column += 1;
    } else if (row < height && costAt(row, column) === costAt(row + 1, column) + 1) {
      found.push({ kind: 'missing', words: ours });
      row += 1;
    } else {
      found.push({ kind: 'added', words: theirs });
      column += 1;
    }
  }
  return found;
}

/** Neighbouring runs of a kind as one; between two that are the same, what is missing stands before what was added. */
function joinRuns(runs: readonly Difference[]): Difference[] {
  const joined: Difference[] = [];
  let [missing, added] = ['', ''];
  const close = (): void => {
    if (missing !== '') joined.push({ kind: 'missing', words: missing });
    if (added !== '') joined.push({ kind: 'added', words: added });
    [missing, added] = ['', ''];
  };
  for (const { kind, words } of runs) {
    if (words === '') continue;
    if (kind === 'missing') missing += words;
    else if (kind === 'added') added += words;
    else {
      close();
      const before = joined.at(-1);
      if (before?.kind === 'same')
        joined[joined.length - 1] = { kind, words: before.words + words };
      else joined.push({ kind, words });
    }
  }
  close();
  return joined;
}
