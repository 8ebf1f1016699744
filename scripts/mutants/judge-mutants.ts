import { slowTests } from '../test/slow-tests.ts';
import type { Memory, Reach } from './memory.ts';
import type { Mutant } from './mutant.ts';
import { toTests } from './rooms.ts';
import { runStryker, type TestChoice, type Tested } from './run-stryker.ts';
import type { Judged } from './score.ts';
import { runSwitched } from './switched/run-switched.ts';

/** What mutants are judged with. */
export interface Judging {
  readonly memory: Memory;
  /** Which tests are run, one after the other. */
  readonly reaches: readonly Reach[];
  readonly say: (words: string) => void;
}

/**
 * What the tests say of each mutant of a room, and what they do not notice is run against the next of the reaches.
 * What is remembered is not run again.
 * What the tests notice in one process, in which one mutant after the other is switched on, Stryker need not run.
 */
export async function judgeMutants(
  room: string,
  mutants: readonly Mutant[],
  { memory, reaches, say }: Judging,
): Promise<Judged[]> {
  for (const reach of reaches) {
    const open = mutants.filter((mutant) => isOpen(mutant, reach, memory));
    if (open.length === 0) continue;
    const count = { done: 0, survived: 0 };
    const tell = (): void =>
      say(
        `${room}, ${words[reach]}: ${count.done} of ${open.length} run, ${count.survived} not noticed`,
      );
    tell();
    const timer = setInterval(tell, 30_000);
    try {
      const tests = chooseTests(room, reach);
      const keep = (tested: Tested): void => {
        count.done += 1;
        if (tested.verdict === 'survived') count.survived += 1;
        memory.keep(tested, reach);
      };
      await runSwitched(open, tests, keep);
      const left = open.filter((mutant) => isOpen(mutant, reach, memory));
      if (left.length > 0) await runStryker(left, tests, keep);
    } finally {
      clearInterval(timer);
    }
    tell();
  }
  return mutants.map((mutant) => [mutant, memory.recall(mutant)?.verdict ?? 'survived']);
}

const words: Readonly<Record<Reach, string>> = { own: 'its own tests', all: 'all unit tests' };

function isOpen(mutant: Mutant, reach: Reach, memory: Memory): boolean {
  const kept = memory.recall(mutant);
  if (kept === null) return true;
  return reach === 'all' && kept.verdict === 'survived' && kept.reach === 'own';
}

function chooseTests(room: string, reach: Reach): TestChoice {
  const own = `${toTests(room)}/**/*.test.ts`;
  // What runs once, while its module is loaded, would be run against everything, so the tests of the room decide alone.
  if (reach === 'own') return { include: [own], exclude: [...slowTests], withStatic: true };
  return { include: ['tests/**/*.test.ts'], exclude: ['tests/rooms*'], withStatic: false };
}
