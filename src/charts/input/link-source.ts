import type { ChartPoint } from './chart-input.ts';
import type { CellLink } from '../table-data.ts';

/** The way from a value to its source, which the page lists under the source's id. */
export function linkSource({ source }: Pick<ChartPoint, 'source'>): CellLink {
  return { text: source.id, href: `#${source.id}` };
}
