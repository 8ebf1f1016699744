import { messages } from '#i18n/messages.ts';
import { formatUnit } from '#i18n/phrases/number-words.ts';
import type { Chart } from '../chart.ts';
import { describeRanking } from './ranking-sentence.ts';
import { type Drawing, type DrawingSize, drawingWidths } from '../svg/drawing.ts';
import { type DrawnPoint, toAmount } from '../input/drawn-points.ts';
import { element, escapeSvg } from '../svg/markup.ts';
import { writeFigure } from '../input/write-figure.ts';
import { tabulateRanking } from './ranking-table.ts';
import { spread } from '../panel/scale.ts';
import { findMarkClass, writePicked } from '../panel/picked.ts';
import { drawDot, drawDotLegend } from '../panel/value-dot.ts';
import { remember } from '#remember.ts';
import { measureText } from '../svg/text-width.ts';
import type { RankingInput } from './ranking-input.ts';
import { wrapText } from '../svg/wrap-text.ts';

const rowHeight = 22;
const lineHeight = 17;

/** The order of one year’s measured values, with its words and numbers. */
export function toRankingChart(input: RankingInput): Chart {
  return {
    kind: 'ranking',
    locale: input.locale,
    title: messages(input.locale).chart.titles.ranking(input.title, input.year),
    unit: formatUnit(input.unit, input.locale),
    sentence: describeRanking(input),
    table: tabulateRanking(input),
    draw: (size) => drawRanking(input, size),
  };
}

/** A row a place: a stem from zero to its dot, the figure beside it; what is promised for the year stands as a line. */
export const drawRanking = remember((input: RankingInput, size: DrawingSize): Drawing => {
  const width = drawingWidths[size];
  const left =
    Math.max(...input.rows.map(({ drawn }) => measureText(writePicked(input, drawn.series)))) + 14;
  const figures = input.rows.map(({ drawn }) => measureText(writeFigure(input, drawn)));
  const amounts = [
    ...input.rows.map(({ drawn }) => drawn.amount),
    ...input.goals.map(({ value, unit }) => toAmount(value, unit, input.unit)),
  ];
  const x = spread(
    [Math.min(0, ...amounts), Math.max(...amounts, 1e-9)],
    [left, width - Math.max(...figures) - 12],
  );
  const goals = drawGoals(input, x, width);
  const bottom = goals.height + input.rows.length * rowHeight;
  const lines = goals.at.map((at) => `M${at} ${goals.height - 4}V${bottom}`).join('');
  const rows = input.rows.map(({ drawn }, index) =>
    drawRow(input, drawn, x, goals.height + (index + 0.5) * rowHeight),
  );
  const zero = element('path', { class: 'grid', d: `M${left} ${goals.height}V${bottom}` });
  const strokes = lines === '' ? '' : element('path', { d: lines });
  const promised = goals.words === '' ? '' : element('g', { class: 'goal' }, strokes, goals.words);
  const key = drawDotLegend(
    input.rows.map(({ drawn }) => drawn.point),
    input.locale,
    { width, top: bottom + 10 },
  );
  const body = zero + promised + rows.join('') + key.body;
  return { width, height: bottom + 10 + key.height, body };
});

type Scale = (amount: number) => number;

function drawRow(input: RankingInput, drawn: DrawnPoint, x: Scale, y: number): string {
  const at = Math.round(x(drawn.amount));
  const stem = `M${Math.round(x(0))} ${Math.round(y)}H${at}`;
  const figure = element(
    'text',
    { x: Math.max(at, x(0)) + 9, y: y + 4.5 },
    escapeSvg(writeFigure(input, drawn)),
  );
  return element(
    'g',
    { class: findMarkClass(input, drawn.series.id), 'data-of': drawn.series.id },
    element('text', { x: 0, y: y + 4.5 }, escapeSvg(writePicked(input, drawn.series))),
    element('path', { class: 'stem', d: stem }),
    drawDot(drawn.point, at, y),
    element('g', { class: 'labels' }, figure),
  );
}

/** Each goal’s words above the rows, as near to its line as the width allows. */
function drawGoals(
  input: RankingInput,
  x: Scale,
  width: number,
): { height: number; at: number[]; words: string } {
  let y = 0;
  const at: number[] = [];
  const words: string[] = [];
  for (const goal of input.goals) {
    const lines = wrapText(goal.words, width);
    const place = Math.round(x(toAmount(goal.value, goal.unit, input.unit)));
    const longest = Math.max(...lines.map((line) => measureText(line)));
    const start = Math.max(0, Math.min(place + 6, width - longest));
    at.push(place);
    for (const line of lines) {
      y += lineHeight;
      words.push(element('text', { x: start, y: y - 4 }, escapeSvg(line)));
    }
  }
  return { height: y + 6, at, words: words.join('') };
}
