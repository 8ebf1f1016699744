/** A rectangle in user units. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** The area that two boxes share. */
export function measureOverlap(a: Box, b: Box): number {
  const width = Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x);
  const height = Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y);
  return width > 0 && height > 0 ? width * height : 0;
}

/** From a point to the nearest edge of a box, 0 inside it. */
export function measureDistance(box: Box, x: number, y: number): number {
  const aside = Math.max(box.x - x, 0, x - box.x - box.width);
  const above = Math.max(box.y - y, 0, y - box.y - box.height);
  // Math.hypot takes several times as long, and nothing here is so large or small that it could tell more.
  return Math.sqrt(aside * aside + above * above);
}

/** Whether a box lies wholly within another. */
export function isWithin(box: Box, bounds: Box): boolean {
  return (
    box.x >= bounds.x &&
    box.y >= bounds.y &&
    box.x + box.width <= bounds.x + bounds.width &&
    box.y + box.height <= bounds.y + bounds.height
  );
}

/** A straight line between two points. */
export interface Line {
  readonly x: number;
  readonly y: number;
  readonly toX: number;
  readonly toY: number;
}

/** Whether a line runs through a box, its outermost unit left out: what touches is not crossed. */
export function isCrossed(box: Box, { x, y, toX, toY }: Line): boolean {
  let [from, to] = [0, 1];
  const clip = (start: number, way: number, low: number, high: number): boolean => {
    if (way === 0) return start > low && start < high;
    const [one, other] = [(low - start) / way, (high - start) / way];
    from = Math.max(from, Math.min(one, other));
    to = Math.min(to, Math.max(one, other));
    return from < to;
  };
  return (
    clip(x, toX - x, box.x + 1, box.x + box.width - 1) &&
    clip(y, toY - y, box.y + 1, box.y + box.height - 1)
  );
}
