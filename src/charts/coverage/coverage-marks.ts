import type { DrawnState } from '../input/chart-input.ts';
import { element } from '../svg/markup.ts';

/** The mark of a year: filled, hollow, a diamond for what is no full year, and nothing where nothing is known. */
export function drawCoverageMark(state: DrawnState, x: number, y: number, radius: number): string {
  if (state === 'none') return '';
  if (state === 'part') {
    const d = `M${Math.round(x) - radius} ${y}l${radius} ${-radius} ${radius} ${radius} ${-radius} ${radius}z`;
    return element('path', { class: 'diamond', d });
  }
  const shape = state === 'estimate' ? 'hollow' : null;
  return element('circle', { class: shape, cx: x, cy: y, r: radius });
}
