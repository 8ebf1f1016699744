import { isTitle } from '#policy/recognise/regions/title-form.ts';
import type { WrittenLine } from '../../source/open-line.ts';
import { onOneLine, type ReaderNote } from '../../source/source-text.ts';

const headLines = 12;
const longestTitle = 3;

/** Takes out a title that the page sets above a text that begins with the same title, on one line or several. */
export function dropRepeatedTitle(lines: readonly WrittenLine[]): {
  lines: readonly WrittenLine[];
  repeated: ReaderNote[];
} {
  const head = lines.slice(0, headLines).map(({ text }) => text.replace(/\s/g, ''));
  const first = head.findIndex((text, at) => isTitle(text) && comesAgain(text, head, at + 1));
  const title = lines[first];
  if (!title) return { lines, repeated: [] };
  const what = 'a title that the text repeats';
  return {
    lines: lines.filter((line) => line !== title),
    repeated: [{ kind: 'dropped', what, text: onOneLine(title.text), offset: null }],
  };
}

function comesAgain(text: string, head: readonly string[], from: number): boolean {
  return head.some(
    (_, at) =>
      at >= from &&
      Array.from({ length: longestTitle }, (__, more) =>
        head.slice(at, at + more + 1).join(''),
      ).includes(text),
  );
}
