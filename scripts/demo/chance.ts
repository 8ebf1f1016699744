/** A stream of numbers from 0 to 1 that is the same for the same seed; made up, and never for anything but demonstration. */
export function createChance(seed: number): () => number {
  let state = seed;
  return () => {
    // The multiplier and increment of Numerical Recipes, modulo 2^32.
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}
