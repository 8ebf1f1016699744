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

/** The round distance of which about `count` fit between two amounts: 1, 2 or 5 times a power of ten, as d3-array picks it. */
function pickStep(
  [low, high]: Pair,
  count: number,
): { readonly factor: number; readonly power: number } {
  const wanted = (high - low) / count;
  const power = Math.floor(Math.log10(wanted));
  const error = wanted / 10 ** power;
  const factor =
    error >= Math.sqrt(50) ? 10 : error >= Math.sqrt(10) ? 5 : error >= Math.SQRT2 ? 2 : 1;
  return { factor, power };
}

/** Round amounts between two others. Multiplied or divided by whole powers of ten, so that 0.3 is not 0.30000000000000004. */
function listTicks(domain: Pair, count: number): number[] {
  const { factor, power } = pickStep(domain, count);
  const [up, down] = power < 0 ? [1, 10 ** -power] : [10 ** power, 1];
  const toAmount = (at: number): number => (at * factor * up) / down;
  const [first, last] = domain.map((amount) => (amount * down) / (factor * up));
  const ticks: number[] = [];
  for (let at = Math.ceil(first ?? 0); at <= (last ?? 0); at += 1) ticks.push(toAmount(at));
  return ticks;
}

/** The domain up to the next round amounts, which once more may make larger steps fit. */
function widen(domain: Pair, count: number): Pair {
  let widened = domain;
  for (let pass = 0; pass < 2; pass += 1) {
    const { factor, power } = pickStep(widened, count);
    const [up, down] = power < 0 ? [1, 10 ** -power] : [10 ** power, 1];
    const [first, last] = domain.map((amount) => (amount * down) / (factor * up));
    const toAmount = (at: number): number => (at * factor * up) / down;
    widened = [toAmount(Math.floor(first ?? 0)), toAmount(Math.ceil(last ?? 0))];
  }
  return widened;
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
