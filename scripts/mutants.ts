import { runEntry } from './command/run-entry.ts';
import { drawMutants } from './mutants/draw-mutants.ts';
import { findStale } from './mutants/equivalent.ts';
import { formatMutant, formatScore } from './mutants/format-score.ts';
import { judgeMutants } from './mutants/judge-mutants.ts';
import { listMutants } from './mutants/list-mutants.ts';
import { openMemory } from './mutants/memory.ts';
import { type Options, parseOptions, usage } from './mutants/options.ts';
import { findFiles } from './mutants/rooms.ts';
import { toScore } from './mutants/score.ts';

/** The share of the mutants of each room that its tests are to notice. */
const asked = 0.9;

await runEntry(() => run(process.argv.slice(2)));

/** Runs the rooms that were named one after the other; the exit code is 0 where each of them is noticed as is asked. */
async function run(args: readonly string[]): Promise<number> {
  const options = readOptions(args);
  if (options === null) return 1;
  let fails = false;
  for (const [room, files] of findFiles(options.paths)) {
    if (!(await measure(room, files, options))) fails = true;
  }
  return fails ? 1 : 0;
}

/** Measures a room and says what was found; whether it is as is asked. */
async function measure(
  room: string,
  files: readonly string[],
  { sample, seed, own }: Options,
): Promise<boolean> {
  const all = await listMutants(files);
  const stale = findStale(files, all);
  for (const line of stale) console.error(line);
  const mutants = sample === null ? all : drawMutants(all, sample, seed);
  const judged = await judgeMutants(room, mutants, {
    memory: openMemory(files),
    // The tests of the room are quick to notice most of it.
    reaches: own ? ['own'] : ['own', 'all'],
    say: console.log,
  });
  const score = toScore(judged);
  const extent = { room, all: all.length, own, seed: mutants.length < all.length ? seed : null };
  console.log(`\n${formatScore(extent, score).join('\n')}`);
  for (const mutant of score.equivalent) console.log(`  of no effect: ${formatMutant(mutant)}`);
  console.log('');
  return stale.length === 0 && score.share >= asked;
}

function readOptions(args: readonly string[]): Options | null {
  try {
    return parseOptions(args, Date.now() % 1_000_000);
  } catch (error) {
    console.error(`${error instanceof Error ? error.message : String(error)}\n\n${usage}`);
    return null;
  }
}
