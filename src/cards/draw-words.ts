import { element } from '#charts/svg/markup.ts';
import { wrapText } from '#charts/svg/wrap-text.ts';
import { column, type Piece } from './box.ts';
import { listGlyphs, measureLine, type Glyphs } from './glyphs.ts';

/** How words are set: the first size at which all lines fit, else the last, cut. */
export interface Setting {
  readonly sizes: readonly number[];
  readonly most: number;
  /** The distance of lines, in sizes. */
  readonly leading: number;
  readonly colour: string;
  /** How much lower than the whole column, and how much further right, as beside a sign. */
  readonly indent?: number;
}

/** Words set in lines as wide as the column. */
export function setWords(text: string, setting: Setting, glyphs: Glyphs): Piece {
  const { sizes, most, leading, colour, indent = 0 } = setting;
  const width = column.width - indent;
  const tried = sizes.map((size) => ({ size, lines: breakLines(text, size, width, glyphs) }));
  const fitting = tried.find(({ lines }) => lines.length <= most) ?? tried.at(-1);
  const { size = 0, lines = [] } = fitting ?? {};
  const shown = cutLines(lines, most, (line) => measureLine(line, size, glyphs) <= width);
  const step = Math.round(size * leading);
  return {
    height: step * shown.length,
    draw: (top) => {
      const base = top + (step + size * 0.75) / 2;
      const drawn = shown.map((line, at) =>
        drawLine(line, { x: column.left + indent, y: base + at * step, size }, glyphs),
      );
      return element('g', { fill: colour }, ...drawn);
    },
  };
}

/** One line of words, its base at a height. */
export function drawLine(
  text: string,
  { x, y, size }: { readonly x: number; readonly y: number; readonly size: number },
  glyphs: Glyphs,
): string {
  let at = x;
  const scale = size / 1000;
  const paths = listGlyphs(text, glyphs).map(({ outline, advance }) => {
    const transform = `translate(${at.toFixed(1)} ${y.toFixed(1)})scale(${scale} -${scale})`;
    at += advance * scale;
    return outline === '' ? '' : element('path', { transform, d: outline });
  });
  return paths.join('');
}

/** Lines of words; a word that is longer than a line is broken where the line ends. */
function breakLines(text: string, size: number, width: number, glyphs: Glyphs): string[] {
  const measure = (line: string): number => measureLine(line, size, glyphs);
  return wrapText(text, width, measure).flatMap((line) => breakLong(line, width, measure));
}

function breakLong(line: string, width: number, measure: (line: string) => number): string[] {
  if (measure(line) <= width) return [line];
  const lines = [''];
  for (const character of line) {
    const last = lines.at(-1) ?? '';
    if (last === '' || measure(last + character) <= width)
      lines[lines.length - 1] = last + character;
    else lines.push(character);
  }
  return lines;
}

/** The first lines, the last of them with … where more would follow. */
function cutLines(
  lines: readonly string[],
  most: number,
  fits: (line: string) => boolean,
): string[] {
  if (lines.length <= most) return [...lines];
  const shown = lines.slice(0, most);
  let last = shown.at(-1) ?? '';
  while (last !== '' && !fits(`${last}…`)) last = dropLast(last);
  return [...shown.slice(0, -1), `${last.replace(/[，。、；：,.;:\s]+$/u, '')}…`];
}

/** A line without its last character, or without its last word where that is of letters. */
function dropLast(line: string): string {
  return line.replace(/ ?[a-z]+$|.$/su, '');
}
