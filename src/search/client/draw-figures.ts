import type { Locale } from '#schema/text.ts';
import type { Figure } from '../figures/figure-file.ts';
import { plotFigures, plotSize } from '../figures/plot-figures.ts';
import { say } from './words.ts';

const namespace = 'http://www.w3.org/2000/svg';

/** A small chart of the values of an indicator, those that were asked for filled with the accent, forecasts hollow; null where there is nothing to draw. */
export function drawFigures(
  asked: readonly Figure[],
  others: readonly Figure[],
  locale: Locale,
): SVGElement | null {
  const points = plotFigures(asked, others);
  if (points.length === 0) return null;
  const { width, height, edge, bottom } = plotSize;
  const told = points.map(({ figure }) => say('figureIn', { ...figure.words[locale] }));
  const chart = make('svg', {
    class: 'search-plot',
    viewBox: `0 0 ${width} ${height}`,
    role: 'img',
    'aria-label': told.join(say('figureJoin')),
  });
  const floor = height - bottom;
  chart.append(make('path', { class: 'plot-floor', d: `M${edge} ${floor}H${width - edge}` }));
  for (const [at, { figure, x, y, isAsked }] of points.entries()) {
    const kind = ['plot-dot', isAsked ? 'asked' : '', figure.isFirm ? '' : 'forecast'];
    chart.append(make('circle', { class: kind.filter(Boolean).join(' '), cx: x, cy: y, r: 4 }));
    const isEnd = at === 0 || at === points.length - 1;
    if (isEnd || isAsked) {
      const anchor = x < width / 3 ? 'start' : x > (2 * width) / 3 ? 'end' : 'middle';
      const start = anchor === 'start' ? x - 4 : anchor === 'end' ? x + 4 : x;
      chart.append(write(figure.words[locale].value, start, y - 9, anchor));
      chart.append(write(String(figure.to), start, height - 5, anchor));
    }
  }
  return chart;
}

function write(words: string, x: number, y: number, anchor: string): SVGElement {
  const text = make('text', { x, y, 'text-anchor': anchor });
  text.textContent = words;
  return text;
}

function make(name: string, attributes: Readonly<Record<string, string | number>>): SVGElement {
  const element = document.createElementNS(namespace, name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, String(value));
  if (!(element instanceof SVGElement)) throw new TypeError(`${name}: expected an SVG element`);
  return element;
}
