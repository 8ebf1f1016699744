import { createHash } from 'node:crypto';
import type { Mutant } from './mutant.ts';

/** So many of the mutants, each as likely as any other; a seed draws the same ones again, and mostly so after a small change to the code. */
export function drawMutants(mutants: readonly Mutant[], count: number, seed: number): Mutant[] {
  const seen = new Map<string, number>();
  const ranked = mutants.map((mutant) => {
    const name = [mutant.file, mutant.original, mutant.replacement].join('\0');
    const nth = seen.get(name) ?? 0;
    seen.set(name, nth + 1);
    const rank = createHash('sha256').update(`${seed}\0${nth}\0${name}`).digest('hex');
    return { mutant, rank };
  });
  ranked.sort((a, b) => (a.rank < b.rank ? -1 : 1));
  return ranked.slice(0, count).map(({ mutant }) => mutant);
}
