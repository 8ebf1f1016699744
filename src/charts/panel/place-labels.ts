import {
  type Box,
  isCrossed,
  isWithin,
  type Line,
  measureDistance,
  measureOverlap,
} from '../svg/box.ts';
import { findLead } from './label-lead.ts';
import {
  keepObstacles,
  type Obstacle,
  rateHeights,
  type SortedObstacles,
  sortObstacles,
} from './rate-heights.ts';

/** A label that wants to stand near its dot at x, y. */
export interface LabelRequest {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  /** True if it must be drawn even when it overlaps another. */
  readonly required: boolean;
}

interface Candidate {
  readonly box: Box;
  /** The line to its dot, where it is so far away that it needs one. */
  readonly lead: Line | null;
  /** How bad the place is by itself: its distance, and other dots and obstacles that it touches. */
  readonly cost: number;
}

const reach = 8;
const passes = 8;
const overlapCost = 150;
/** A line through the words of another is read as theirs. */
const crossingCost = 120;
/** How far from its dot a label is ever set. */
const farthest = 100;
/** How far up and down from the level of its dot a label is tried, the nearest first. */
const shifts = [0, ...Array.from({ length: 24 }, (_, at) => [-4 * (at + 1), 4 * (at + 1)]).flat()];

/** A place for each label so that they stand near their own dots and off each other; null for one that may be dropped and has no room. */
export function placeLabels(
  requests: readonly LabelRequest[],
  obstacles: readonly Obstacle[],
  bounds: Box,
): (Box | null)[] {
  const sorted = sortObstacles(obstacles);
  const candidates = requests.map((request) => listCandidates(request, requests, sorted, bounds));
  const attempts = listOrders(requests).map((order) => settle(candidates, order));
  const least = attempts.reduce<Attempt | null>(
    (best, attempt) => (best === null || attempt.cost < best.cost ? attempt : best),
    null,
  );
  return dropCrowded(requests, least?.places ?? []);
}

interface Attempt {
  readonly places: readonly (Box | null)[];
  readonly cost: number;
}

/** Several orders of placing, since who comes first decides who finds room. */
function listOrders(requests: readonly LabelRequest[]): number[][] {
  const given = requests.map((_, index) => index);
  const across = given.toSorted((a, b) => (requests[a]?.x ?? 0) - (requests[b]?.x ?? 0));
  const down = given.toSorted((a, b) => (requests[a]?.y ?? 0) - (requests[b]?.y ?? 0));
  return [given, across, down].flatMap((order) => [order, order.toReversed()]);
}

/** Places each label in turn, then lets each look again until none moves. */
function settle(candidates: readonly (readonly Candidate[])[], order: readonly number[]): Attempt {
  const places: (Candidate | null)[] = candidates.map(() => null);
  let cost = 0;
  for (let pass = 0; pass < passes; pass += 1) {
    const before = [...places];
    cost = 0;
    for (const index of order) {
      places[index] = null;
      const best = pickBest(candidates[index] ?? [], places);
      places[index] = best;
      cost += best?.cost ?? 0;
    }
    if (places.every((place, index) => place?.box === before[index]?.box)) break;
  }
  return { places: places.map((place) => place?.box ?? null), cost };
}

/** The candidate with the least cost among the others' places, that cost included. */
function pickBest(
  candidates: readonly Candidate[],
  others: readonly (Candidate | null)[],
): Candidate | null {
  let best: Candidate | null = null;
  for (const candidate of candidates) {
    if (best && candidate.cost >= best.cost) break;
    const cost = candidate.cost + rateOthers(candidate, others);
    if (!best || cost < best.cost) best = { ...candidate, cost };
  }
  return best;
}

/** How much a place costs among those of the others: words on words, and lines through words. */
function rateOthers({ box, lead }: Candidate, others: readonly (Candidate | null)[]): number {
  let cost = 0;
  for (const other of others) {
    if (other === null) continue;
    if (measureOverlap(box, other.box) > 0) cost += overlapCost;
    if (lead !== null && isCrossed(other.box, lead)) cost += crossingCost;
    if (other.lead !== null && isCrossed(box, other.lead)) cost += crossingCost;
  }
  return cost;
}

function countOverlaps(box: Box, others: readonly (Box | null)[]): number {
  return others.filter((other) => other !== null && measureOverlap(box, other) > 0).length;
}

/** Labels that may go and still touch one that stands go, from the last. */
function dropCrowded(
  requests: readonly LabelRequest[],
  places: readonly (Box | null)[],
): (Box | null)[] {
  const kept = [...places];
  for (let index = kept.length - 1; index >= 0; index -= 1) {
    const place = kept[index];
    if (!place || requests[index]?.required) continue;
    kept[index] = null;
    if (countOverlaps(place, kept) === 0) kept[index] = place;
  }
  return kept;
}

/** Places on both sides, centred and flush with the dot, ever further up and down; the best first. */
function listCandidates(
  request: LabelRequest,
  dots: readonly LabelRequest[],
  obstacles: SortedObstacles,
  bounds: Box,
): Candidate[] {
  const { x, y, width, height } = request;
  const level = y - height / 2;
  const columns = [
    x + reach,
    x - reach - width,
    x - width / 2,
    x - 4,
    x - width + 4,
    x + 20,
    x - 20 - width,
  ];
  // Most obstacles of a large chart are out of reach of any place of this label.
  const near = keepObstacles(
    obstacles,
    (one) =>
      Math.abs(one.x - x) < width + farthest + one.width &&
      Math.abs(one.y - y) < farthest + height + one.height,
  );
  const candidates: Candidate[] = [];
  // Plain loops here and below: each label of a chart tries hundreds of places among hundreds of obstacles.
  for (const left of columns) {
    const rateObstacles = rateHeights(
      keepObstacles(near, (one) => one.x < left + width && left < one.x + one.width),
    );
    for (const shift of shifts) {
      const box = { x: left, y: level + shift, width, height };
      if (!isWithin(box, bounds) || measureDistance(box, x, y) < reach - 3) continue;
      const lead = findLead(request, box);
      const cost = rate(box, request, dots) + rateObstacles(box.y, height);
      candidates.push({ box, lead, cost });
    }
  }
  return candidates.sort((a, b) => a.cost - b.cost);
}

function rate(box: Box, own: LabelRequest, dots: readonly LabelRequest[]): number {
  const away = measureDistance(box, own.x, own.y);
  const shift = Math.abs(box.y + box.height / 2 - own.y);
  let cost = 0;
  for (const { x, y } of dots) {
    if (x !== own.x || y !== own.y) cost += rateStranger(measureDistance(box, x, y), away);
  }
  return 1.5 * away + shift / 3 + cost;
}

/** Another's dot must not be covered, and must not be nearer to the label than its own. */
function rateStranger(distance: number, away: number): number {
  if (distance < 5) return 100;
  if (distance < away) return 30;
  return distance < 11 ? 8 : 0;
}
