/** Where amounts stand on an axis, and those of them that have a grid line. */
export interface Scale {
  readonly toPlace: (amount: number) => number;
  readonly ticks: readonly number[];
}

type Pair = readonly [from: number, to: number];

/** Amounts at even distances, the domain widened to round numbers where it is asked for. */
export function makeLinear(domain: Pair, range: Pair, count: number, rounded = true): Scale {
  const [low, high] = rounded ? widen(domain, count) : domain;
  return { toPlace: spread([low, high], range), ticks: listTicks([low, high], count) };
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

/** Round amounts at one distance: the amount of a whole number of steps, and how many steps an amount is. */
interface Steps {
  readonly toAmount: (steps: number) => number;
  readonly toSteps: (amount: number) => number;
}

/**
 * The round distance of which about `count` fit between two amounts: 1, 2 or 5 times a power of ten, picked by the limits of
 * d3-array (the geometric means of neighbours). Powers below one divide, so that 0.3 is not 0.30000000000000004.
 */
function pickSteps([low, high]: Pair, count: number): Steps {
  const wanted = (high - low) / count;
  const power = Math.floor(Math.log10(wanted));
  const rest = wanted / 10 ** power;
  const factor =
    rest >= Math.sqrt(50) ? 10 : rest >= Math.sqrt(10) ? 5 : rest >= Math.SQRT2 ? 2 : 1;
  const [up, down] = power < 0 ? [factor, 10 ** -power] : [factor * 10 ** power, 1];
  return {
    toAmount: (steps) => (steps * up) / down,
    toSteps: (amount) => (amount * down) / up,
  };
}

/** The round amounts between two others, rising. */
function listTicks([low, high]: Pair, count: number): number[] {
  const { toAmount, toSteps } = pickSteps([low, high], count);
  const ticks: number[] = [];
  // Nought added to nought below zero is nought without a sign.
  for (let at = Math.ceil(toSteps(low)) + 0; at <= toSteps(high); at += 1) ticks.push(toAmount(at));
  return ticks;
}

/** As often as d3-array tries. */
const mostPasses = 10;

/** The domain up to the next round amounts; again for as long as the wider one has room for larger steps only. */
function widen(domain: Pair, count: number): Pair {
  const widenOnce = ([low, high]: Pair): Pair => {
    const { toAmount, toSteps } = pickSteps([low, high], count);
    return [toAmount(Math.floor(toSteps(low))), toAmount(Math.ceil(toSteps(high)))];
  };
  let [now, next] = [domain, widenOnce(domain)];
  for (let left = mostPasses; left > 0 && (next[0] !== now[0] || next[1] !== now[1]); left -= 1) {
    [now, next] = [next, widenOnce(next)];
  }
  return next;
}

/** Where amounts stand at even distances, with no axis that would have to be rounded. */
export function spread([low, high]: Pair, [from, to]: Pair): (amount: number) => number {
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

/** A number of an axis as text, with no more decimals than it needs. */
export function writeTick(value: number): string {
  return String(Number(value.toPrecision(12))).replace('-', '−');
}
