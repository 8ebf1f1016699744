import { toLanguageTag } from '#i18n/paths.ts';
import type { Locale } from '#schema/text.ts';
import type { Drawing } from './svg/drawing.ts';
import { element, escapeSvg } from './svg/markup.ts';
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
const palette = {
  light:
    '--paper:#fbfaf6;--ink:#1d1c1a;--soft:#5c584f;--line:#e2ddd1;--accent:#a61e22;--link:#15577f',
  dark: '--paper:#17181a;--ink:#e9e6df;--soft:#a9a498;--line:#35373a;--accent:#ff9a86;--link:#8cc8f0',
};
const faces =
  '--sans:-apple-system,"PingFang SC","Microsoft YaHei","Noto Sans CJK SC","Noto Sans SC",sans-serif';

/** A drawing as a whole .svg file that carries its words, its colours (light and dark) and its source; `marks` is chart-marks.css. */
export function toStandalone(drawing: Drawing, words: StandaloneWords, marks: string): string {
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
    element('style', {}, writeStyle(marks)),
    element('rect', { class: 'paper', width: '100%', height: '100%' }),
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
  return `<?xml version="1.0" encoding="UTF-8"?>\n${svg}\n`;
}

function writeStyle(marks: string): string {
  const rules = marks
    .replaceAll(/\/\*[\s\S]*?\*\//g, '')
    .replaceAll(/\s+/g, ' ')
    .trim();
  return `.chart{${palette.light};${faces}}@media (prefers-color-scheme:dark){.chart{${palette.dark}}}${rules}`;
}
