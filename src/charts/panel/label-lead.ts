import type { Box, Line } from '../svg/box.ts';

/** Nearer than this a label belongs to its dot without a line. */
const near = 14;

/** The line from a dot to the nearest edge of its label; null where the label stands beside it. */
export function findLead(
  { x, y }: { readonly x: number; readonly y: number },
  box: Box,
): Line | null {
  const toX = Math.min(Math.max(x, box.x), box.x + box.width);
  const toY = Math.min(Math.max(y, box.y + 2), box.y + box.height - 2);
  return Math.hypot(toX - x, toY - y) < near ? null : { x, y, toX, toY };
}
