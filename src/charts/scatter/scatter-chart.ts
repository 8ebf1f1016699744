import { messages } from '#i18n/messages.ts';
import { formatUnit } from '#i18n/phrases/number-words.ts';
import { remember } from '#remember.ts';
import type { Chart } from '../chart.ts';
import { findMarkClass, isWorded, writePicked } from '../panel/picked.ts';
import { placeLabels } from '../panel/place-labels.ts';
import { makeLinear, type Scale, writeTick } from '../panel/scale.ts';
import { drawDot, drawDotLegend } from '../panel/value-dot.ts';
import type { Box } from '../svg/box.ts';
import { type Drawing, type DrawingSize, drawingWidths } from '../svg/drawing.ts';
import { element, escapeSvg } from '../svg/markup.ts';
import { measureText } from '../svg/text-width.ts';
import type { ScatterAxis, ScatterInput, ScatterPoint } from './scatter-input.ts';
import { describeScatter } from './scatter-sentence.ts';
import { tabulateScatter } from './scatter-table.ts';

const head = 24;
const foot = 44;

/** Two indicators of one year, with words and numbers. */
export function toScatterChart(input: ScatterInput): Chart {
  const { titles } = messages(input.locale).chart;
  return {
    kind: 'scatter',
    locale: input.locale,
    title: titles.scatter(input.up.title, input.across.title, input.year),
    unit: null,
    sentence: describeScatter(input),
    table: tabulateScatter(input),
    draw: (size) => drawScatter(input, size),
  };
}

/** A dot a place, named; both axes from zero, each with its name and unit. */
export const drawScatter = remember((input: ScatterInput, size: DrawingSize): Drawing => {
  const width = drawingWidths[size];
  const height = size === 'wide' ? 420 : 320;
  const ups = toScale(
    input.points.map(({ up }) => up.amount),
    [height - foot, head + 8],
    4,
  );
  const left = Math.max(...ups.ticks.map((at) => measureText(writeTick(at)))) + 8;
  const count = size === 'wide' ? 6 : 3;
  const acrosses = toScale(
    input.points.map(({ across }) => across.amount),
    [left + 8, width - 16],
    count,
  );
  const bounds = { x: left, y: head, width: width - left, height: height - foot - head };
  const key = drawDotLegend(
    input.points.flatMap(({ across, up }) => [across.point, up.point]),
    input.locale,
    { width, top: height + 6 },
  );
  const body =
    drawAxes(input, { acrosses, ups, left, width, height }) +
    drawPoints(input, { acrosses, ups }, bounds) +
    key.body;
  return { width, height: height + 6 + key.height, body };
});

function toScale(
  amounts: readonly number[],
  range: readonly [number, number],
  count: number,
): Scale {
  const [low, high] = [Math.min(0, ...amounts), Math.max(0, ...amounts)];
  return makeLinear([low, high === low ? low + 1 : high], range, count);
}

interface Frame {
  readonly acrosses: Scale;
  readonly ups: Scale;
  readonly left: number;
  readonly width: number;
  readonly height: number;
}

function drawAxes(input: ScatterInput, { acrosses, height, left, ups, width }: Frame): string {
  const { withUnit } = messages(input.locale).chart;
  const name = ({ title, unit }: ScatterAxis): string =>
    withUnit(title, formatUnit(unit, input.locale));
  const bottom = height - foot;
  const lines = [
    ...ups.ticks.map((at) => `M${left} ${Math.round(ups.toPlace(at))}H${width}`),
    ...acrosses.ticks.map((at) => `M${Math.round(acrosses.toPlace(at))} ${head}V${bottom}`),
  ];
  const beside = ups.ticks.map((at) =>
    element('text', { x: left - 8, y: ups.toPlace(at) + 4.5 }, writeTick(at)),
  );
  const below = acrosses.ticks.map((at) =>
    element('text', { x: acrosses.toPlace(at), y: bottom + 16 }, writeTick(at)),
  );
  return [
    element('path', { class: 'grid', d: lines.join('') }),
    element('g', { class: 'ticks', 'text-anchor': 'end' }, ...beside),
    element('g', { class: 'ticks', 'text-anchor': 'middle' }, ...below),
    element(
      'g',
      { class: 'names' },
      element('text', { x: 0, y: 13 }, escapeSvg(`↑ ${name(input.up)}`)),
      element(
        'text',
        { x: width, y: height - 6, 'text-anchor': 'end' },
        escapeSvg(`${name(input.across)} →`),
      ),
    ),
  ].join('');
}

function drawPoints(
  input: ScatterInput,
  { acrosses, ups }: Pick<Frame, 'acrosses' | 'ups'>,
  bounds: Box,
): string {
  const place = ({ across, up }: ScatterPoint) => ({
    x: acrosses.toPlace(across.amount),
    y: ups.toPlace(up.amount),
  });
  const named = input.points.filter(({ up }) => isWorded(input, up.series.id));
  const words = named.map(({ up }) => writePicked(input, up.series));
  const places = placeLabels(
    named.map((point, index) => ({
      ...place(point),
      width: measureText(words[index] ?? ''),
      height: 15,
      required: input.picked !== undefined,
    })),
    [],
    bounds,
  );
  return input.points
    .map((point) => {
      const { x, y } = place(point);
      const at = named.indexOf(point);
      const box = places[at];
      const label = box
        ? element(
            'g',
            { class: 'names' },
            element('text', { x: box.x, y: box.y + 12 }, escapeSvg(words[at] ?? '')),
          )
        : '';
      const { id } = point.up.series;
      return element(
        'g',
        { class: findMarkClass(input, id), 'data-of': id },
        drawDot(point.up.point, x, y),
        label,
      );
    })
    .join('');
}
