import { createLooks } from '#policy/recognise/lines/line-looks.ts';
import { joinSoftLines } from '#policy/recognise/lines/soft-lines.ts';
import { findSpaces } from '#policy/recognise/lines/spaces.ts';
import { readSpan, type Span } from '#policy/recognise/lines/spans.ts';
import { readFront, splitRegions } from '#policy/recognise/regions/regions.ts';

/** The documents of a text parted by ‖, each with its title in 《》 among the lines before and behind it. */
export function frontsOf(text: string): string {
  const spaces = findSpaces(text);
  const looks = createLooks([], joinSoftLines(text, spaces), text);
  const read = (spans: readonly Span[]): string =>
    spans.map((span) => readSpan(text, span)).join(' | ');
  return splitRegions(text)
    .map((range) => readFront(text, spaces, looks, range))
    .map(({ beforeTitle, title, afterTitle }) => [
      read(beforeTitle),
      title === null ? '-' : `《${readSpan(text, title)}》`,
      read(afterTitle),
    ])
    .map((parts) => parts.filter((part) => part !== '').join(' | '))
    .join(' ‖ ');
}
