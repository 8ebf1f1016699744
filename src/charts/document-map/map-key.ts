import { messages } from '#i18n/messages.ts';
import type { Locale } from '#schema/text.ts';
import { element, escapeSvg } from '../svg/markup.ts';
import { measureText } from '../svg/text-width.ts';

/** What the marks of the map mean, in a row that breaks where it is too long. */
export function drawMapKey(
  locale: Locale,
  width: number,
  from: number,
): { body: string; height: number } {
  const words = messages(locale).map;
  const entries = [
    [words.keyPart, element('circle', { class: 'node', cx: 5, cy: 0, r: 4.4 })],
    [words.keyTarget, element('rect', { class: 'promise', x: 1, y: -4, width: 8, height: 8 })],
    [words.keyDocument, element('path', { class: 'held', d: 'M0 0l5 -5 5 5 -5 5z' })],
  ] as const;
  let [x, y] = [0, from + 12];
  const drawn = entries.map(([label, mark]) => {
    const needed = 18 + measureText(label) + 20;
    if (x > 0 && x + needed > width) [x, y] = [0, y + 22];
    const place = { transform: `translate(${Math.round(x)} ${Math.round(y)})` };
    x += needed;
    return element('g', place, mark, element('text', { x: 18, y: 4.5 }, escapeSvg(label)));
  });
  return { body: drawn.join(''), height: y - from + 12 };
}
