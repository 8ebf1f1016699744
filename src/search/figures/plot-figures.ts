import type { Figure } from './figure-file.ts';

/** A value as a point of a small chart. */
export interface FigurePoint {
  readonly figure: Figure;
  readonly x: number;
  readonly y: number;
  /** Whether it is one that was asked for. */
  readonly isAsked: boolean;
}

/** How large the small chart is, and how far its points keep from its edges. */
export const plotSize = { width: 280, height: 84, edge: 14, top: 24, bottom: 22 } as const;

/** The whole-year values of an indicator from zero up, by year; empty where fewer than two years have one. */
export function plotFigures(asked: readonly Figure[], others: readonly Figure[]): FigurePoint[] {
  const drawn = [...asked, ...others]
    .filter(({ isYear }) => isYear)
    .toSorted((a, b) => a.to - b.to);
  const first = drawn.at(0)?.to ?? 0;
  const span = (drawn.at(-1)?.to ?? 0) - first;
  if (span === 0) return [];
  const greatest = Math.max(...drawn.map(({ number }) => number), 0);
  const { width, height, edge, top, bottom } = plotSize;
  return drawn.map((figure) => ({
    figure,
    x: edge + ((figure.to - first) / span) * (width - 2 * edge),
    y:
      height - bottom - (greatest === 0 ? 0 : (figure.number / greatest) * (height - top - bottom)),
    isAsked: asked.includes(figure),
  }));
}
