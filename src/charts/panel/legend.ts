import { element, escapeSvg } from '../svg/markup.ts';
import { measureText } from '../svg/text-width.ts';
import { wrapText } from '../svg/wrap-text.ts';

/** What one sort of mark means. */
export interface LegendEntry {
  readonly words: string;
  /** The mark, its left edge at x and its middle at y. */
  readonly draw: (x: number, y: number) => string;
}

interface LegendPlace {
  /** The width of the drawing. */
  readonly width: number;
  /** The height from which there is room for it. */
  readonly top: number;
  /** The width of the widest mark. */
  readonly markWidth?: number;
}

const lineHeight = 17;
const rowHeight = 21;
const gap = 18;

/** The marks in words, on as many lines as the width asks for. */
export function drawLegend(
  entries: readonly LegendEntry[],
  { width, top, markWidth = 10 }: LegendPlace,
): { readonly height: number; readonly body: string } {
  const indent = markWidth + 6;
  const parts: string[] = [];
  let [x, y] = [0, top + 12];
  for (const { draw, words } of entries) {
    const lines = wrapText(words, width - indent);
    const needed = indent + Math.max(...lines.map((line) => measureText(line)));
    if (x > 0 && x + needed > width) [x, y] = [0, y + rowHeight];
    const texts = lines.map((line, index) =>
      element('text', { x: x + indent, y: y + 4.5 + index * lineHeight }, escapeSvg(line)),
    );
    parts.push(draw(x, y), ...texts);
    y += (lines.length - 1) * lineHeight;
    x += needed + gap;
  }
  return { height: y - top + 14, body: parts.join('') };
}
