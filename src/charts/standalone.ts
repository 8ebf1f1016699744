import { toLanguageTag } from '#i18n/paths.ts';
import type { Locale } from '#schema/text.ts';
import type { Drawing } from './svg/drawing.ts';
import { element, escapeSvg } from './svg/markup.ts';
import type { MarkRule } from './svg/mark-rules.ts';
import { resolveMarks } from './svg/resolve-marks.ts';
import { wrapText } from './svg/wrap-text.ts';

/** What a chart says when it leaves its page. */
export interface StandaloneWords {
  readonly locale: Locale;
  readonly title: string;
  readonly description: string;
  /** Where its sources and numbers stand. */
  readonly note: string;
  /** What must be known of the numbers before all else, as that they are made up; or null. */
  readonly notice: string | null;
}

const margin = 24;
const lineHeight = 20;
/** A drawing as a whole .svg file that carries its words, its source and, in attributes, the light look of the pages. */
export function toStandalone(
  drawing: Drawing,
  words: StandaloneWords,
  marks: readonly MarkRule[],
): string {
  const notice = words.notice === null ? [] : wrapText(words.notice, drawing.width);
  const lines = [...notice, ...wrapText(words.description, drawing.width)];
  const top = margin + 28 + lines.length * lineHeight + 12;
  const width = drawing.width + 2 * margin;
  const height = Math.ceil(top + drawing.height + 36 + margin);
  const svg = element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      class: 'chart',
      width,
      height,
      viewBox: `0 0 ${width} ${height}`,
      role: 'img',
      'aria-labelledby': 'title desc',
      lang: toLanguageTag(words.locale),
    },
    element('title', { id: 'title' }, escapeSvg(words.title)),
    element('desc', { id: 'desc' }, escapeSvg(words.description)),
    element('rect', { class: 'paper', width, height }),
    element('text', { class: 'heading', x: margin, y: margin + 16 }, escapeSvg(words.title)),
    ...lines.map((line, index) =>
      element(
        'text',
        {
          class: index < notice.length ? 'notice' : null,
          x: margin,
          y: margin + 44 + index * lineHeight,
        },
        escapeSvg(line),
      ),
    ),
    element('g', { transform: `translate(${margin} ${top})` }, drawing.body, drawing.links ?? ''),
    element('text', { x: margin, y: height - margin }, escapeSvg(words.note)),
  );
  return `<?xml version="1.0" encoding="UTF-8"?>\n${resolveMarks(svg, marks)}\n`;
}
