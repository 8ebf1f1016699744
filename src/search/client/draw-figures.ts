import type { Locale } from '#schema/text.ts';
import type { Figure } from '../figures/figure-file.ts';
import { plotFigures, plotSize } from '../figures/plot-figures.ts';
import { makeSvg } from './make-svg.ts';
import { say } from './words.ts';

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
  const chart = makeSvg('svg', {
    class: 'search-plot',
    viewBox: `0 0 ${width} ${height}`,
    role: 'img',
    'aria-label': told.join(say('figureJoin')),
  });
  const floor = height - bottom;
  chart.append(makeSvg('path', { class: 'plot-floor', d: `M${edge} ${floor}H${width - edge}` }));
  for (const [at, { figure, x, y, isAsked }] of points.entries()) {
    // By its size too, as colours may be forced.
    const kind = ['plot-dot', isAsked ? 'asked' : '', figure.isFirm ? '' : 'forecast'];
    chart.append(
      makeSvg('circle', {
        class: kind.filter(Boolean).join(' '),
        cx: x,
        cy: y,
        r: isAsked ? 6 : 4,
      }),
    );
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
  const text = makeSvg('text', { x, y, 'text-anchor': anchor });
  text.textContent = words;
  return text;
}
