import type { Axes } from './axes.ts';
import { type Box, measureDistance } from '../svg/box.ts';
import type { SeriesInput } from '../input/chart-input.ts';
import { textSize } from '../svg/drawing.ts';
import { type DrawnPoint, toAmount } from '../input/drawn-points.ts';
import { element, escapeSvg } from '../svg/markup.ts';
import type { Obstacle } from './rate-heights.ts';
import { measureText } from '../svg/text-width.ts';
import { wrapText } from '../svg/wrap-text.ts';

const lineHeight = 17;

/** Each goal's words stand at that end of its line, above or below it, where they cover the fewest dots. */
export function placeGoals(
  input: SeriesInput,
  points: readonly DrawnPoint[],
  axes: Axes,
): { markup: string; box: Obstacle }[] {
  return input.goals.map((goal) => {
    const y = axes.y(toAmount(goal.value, goal.unit, input.unit));
    const lines = wrapText(goal.words, axes.right - axes.left - 8);
    const size = {
      width: Math.max(...lines.map((words) => measureText(words))),
      height: lines.length * lineHeight,
    };
    const ends = [axes.left + 4, axes.right - size.width];
    const boxes = [y - size.height - 4, y + 4]
      .filter((top) => top >= axes.top - 10 && top + size.height <= axes.bottom)
      .flatMap((top) => ends.map((x) => ({ x, y: top, ...size })));
    const box = pickFreest(boxes, points, axes) ?? { x: axes.left + 4, y: axes.top, ...size };
    const texts = lines.map((words, index) =>
      element('text', { x: box.x, y: box.y + index * lineHeight + textSize }, escapeSvg(words)),
    );
    return {
      markup: element('g', { class: 'goal' }, drawLine(y, axes), ...texts),
      box: { ...box, cost: 200 },
    };
  });
}

/** The lines of the goals alone, for a panel whose heading says what they mean. */
export function drawGoalLines(input: SeriesInput, axes: Axes): string[] {
  return input.goals.map(({ unit, value }) => {
    const y = axes.y(toAmount(value, unit, input.unit));
    return element('g', { class: 'goal' }, drawLine(y, axes));
  });
}

function drawLine(y: number, axes: Axes): string {
  const d = `M${Math.round(axes.left)} ${Math.round(y)}H${Math.round(axes.right)}`;
  return element('path', { d });
}

function pickFreest(boxes: readonly Box[], points: readonly DrawnPoint[], axes: Axes): Box | null {
  const covered = (box: Box) =>
    points.filter(
      ({ point, amount }) => measureDistance(box, axes.x(point.year), axes.y(amount)) < 18,
    ).length;
  return boxes.toSorted((a, b) => covered(a) - covered(b))[0] ?? null;
}
