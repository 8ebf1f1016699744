import { nice, ticks } from 'd3';

/** Where amounts stand on an axis, and those of them that have a grid line. */
export interface Scale {
  readonly toPlace: (amount: number) => number;
  readonly ticks: readonly number[];
}

type Pair = readonly [from: number, to: number];

/** Amounts at even distances, the domain widened to round numbers where it is asked for. */
export function makeLinear(domain: Pair, range: Pair, count: number, rounded = true): Scale {
  const [low, high] = rounded ? nice(...domain, count) : domain;
  return { toPlace: spread([low, high], range), ticks: ticks(low, high, count) };
}

/** Ratios at even distances, between powers of ten or twice or five times one; of amounts above 0. */
export function makeLogarithmic([low, high]: Pair, range: Pair, count: number): Scale {
  const steps = listSteps(low, high);
  const [first = low, last = high] = [steps[0], steps.at(-1)];
  const toPlace = spread([Math.log10(first), Math.log10(last)], range);
  const tens = steps.filter((step) => /^(0\.0*)?10*$/.test(String(step)));
  const kept = steps.length <= count + 1 ? steps : tens.length > 1 ? tens : [first, last];
  return { toPlace: (amount) => toPlace(Math.log10(amount)), ticks: kept };
}

function spread([low, high]: Pair, [from, to]: Pair): (amount: number) => number {
  return (amount) => {
    const share = (amount - low) / (high - low);
    return from * (1 - share) + to * share;
  };
}

/** 1, 2 and 5 times the powers of ten, from the last that is not above `low` to the first that is not below `high`. */
function listSteps(low: number, high: number): number[] {
  const powers = [Math.floor(Math.log10(low)) - 1, Math.ceil(Math.log10(high)) + 1] as const;
  const steps: number[] = [];
  for (let power = powers[0]; power <= powers[1]; power += 1) {
    for (const factor of [1, 2, 5]) steps.push(Number(`${factor}e${power}`));
  }
  const from = steps.findLastIndex((step) => step <= low);
  const to = steps.findIndex((step) => step >= high);
  return steps.slice(from, Math.max(to, from + 1) + 1);
}

/** The numbers of an axis as text, with no more decimals than tell them apart. */
export function writeTicks(values: readonly number[]): string[] {
  return values.map((value) => String(Number(value.toPrecision(12))).replace('-', '−'));
}
