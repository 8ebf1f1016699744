import {
  append,
  closeLines,
  createLine,
  plainLine,
  type WrittenLine,
} from '../../source/open-line.ts';
import { beginsWithTitle, findPageTitle, repeats } from './find-title.ts';
import type { Measures } from '../measure-elements.ts';
import { isUnseen, type Element } from '../nodes.ts';
import { writeLines } from '../write-lines.ts';

/** The lines of a title that stands outside the document's text, with the element that holds them. */
export function readTitle(
  page: Element,
  own: readonly WrittenLine[],
  around: readonly Element[],
  measures: Measures,
  named: string | null,
): { lines: WrittenLine[]; element: Element | null } {
  const texts = own.map(({ text }) => text);
  const element = findPageTitle(page, texts, around, measures);
  if (element) return { lines: writeLines(element, isUnseen), element };
  const needed = named !== null && !beginsWithTitle(texts) && !repeats(texts, named);
  if (!needed) return { lines: [], element: null };
  const line = createLine(plainLine);
  append(line, named, { bold: false, font: null });
  return { lines: closeLines([line]), element: null };
}
