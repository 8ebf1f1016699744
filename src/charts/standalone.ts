import { toLanguageTag } from '#i18n/paths.ts';
import type { Locale } from '#schema/text.ts';
import type { Drawing } from './svg/drawing.ts';
import { element, escapeSvg } from './svg/markup.ts';
import type { MarkRule } from './svg/mark-rules.ts';
import { resolveMarks } from './svg/resolve-marks.ts';
import { measureBold } from './svg/text-width.ts';
import { wrapText } from './svg/wrap-text.ts';

/** What a chart says when it leaves its page. */
export interface StandaloneWords {
  readonly locale: Locale;
  readonly title: string;
  readonly description: string;
  /** Where its numbers come from and where it stands, a paragraph each. */
  readonly notes: readonly string[];
  /** What must be known of the numbers before all else, as that they are made up; or null. */
  readonly notice: string | null;
}

/** What a chart is put on: a sheet as large as itself, a square as chats show pictures, or a page of A4. */
export type Sheet = 'drawing' | 'square' | 'page';

const margin = 24;
const lineHeight = 20;

/** A drawing as a whole .svg file that carries its words, its sources and, in attributes, the looks of the rules. */
export function toStandalone(
  drawing: Drawing,
  words: StandaloneWords,
  marks: readonly MarkRule[],
  sheet: Sheet = 'drawing',
): string {
  const { width: room } = drawing;
  const title = wrapText(words.title, room, measureBold);
  const notice = words.notice === null ? [] : wrapText(words.notice, room);
  // A square is looked at on a phone, where long words are too small to be read.
  const described = sheet === 'square' ? [] : wrapText(words.description, room);
  const lines = [...notice, ...described];
  const above = margin + 24 + title.length * lineHeight;
  const top = above + lines.length * lineHeight - 4;
  const notes = words.notes.flatMap((note) => wrapText(note, room));
  const below = top + drawing.height + 36;
  const width = room + 2 * margin;
  const height = Math.ceil(below + (notes.length - 1) * lineHeight + margin);
  const { view, size } = place(sheet, width, height);
  const [x, y, across, down] = view;
  const svg = element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      class: 'chart',
      width: size[0],
      height: size[1],
      viewBox: view.join(' '),
      role: 'img',
      'aria-labelledby': 'title desc',
      lang: toLanguageTag(words.locale),
    },
    element('title', { id: 'title' }, escapeSvg(words.title)),
    element('desc', { id: 'desc' }, escapeSvg(words.description)),
    element('rect', {
      ...{ class: 'paper', x: x || null, y: y || null },
      ...{ width: across, height: down },
    }),
    ...write(title, margin + 16, 'heading'),
    ...write(notice, above, 'notice'),
    ...write(described, above + notice.length * lineHeight),
    element('g', { transform: `translate(${margin} ${top})` }, drawing.body, drawing.links ?? ''),
    ...write(notes, below),
  );
  return `<?xml version="1.0" encoding="UTF-8"?>\n${resolveMarks(svg, marks)}\n`;
}

function write(lines: readonly string[], top: number, style: string | null = null): string[] {
  return lines.map((line, index) =>
    element('text', { class: style, x: margin, y: top + index * lineHeight }, escapeSvg(line)),
  );
}

type Four = readonly [x: number, y: number, width: number, height: number];

/** A side of a square picture in CSS pixels, of which a picture has two each way. */
const side = 540;
/** A page of A4 at 150 dots an inch. */
const page = [1240, 1754] as const;

/** Which part of the plane a sheet shows, and how large: the middle of a square, the head of the page that it fills best. */
function place(
  sheet: Sheet,
  width: number,
  height: number,
): { readonly view: Four; readonly size: readonly [width: number, height: number] } {
  if (sheet === 'drawing') return { view: [0, 0, width, height], size: [width, height] };
  if (sheet === 'square') {
    const most = Math.max(width, height);
    return { view: [(width - most) / 2, (height - most) / 2, most, most], size: [side, side] };
  }
  const upright = Math.min(page[0] / width, page[1] / height);
  const lying = Math.min(page[1] / width, page[0] / height);
  const size = upright >= lying ? page : ([page[1], page[0]] as const);
  const scale = Math.max(upright, lying);
  const [across, down] = size.map((one) => Math.round(one / scale));
  return { view: [Math.round((width - (across ?? 0)) / 2), 0, across ?? 0, down ?? 0], size };
}
