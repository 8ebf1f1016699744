import { cp, readFile, rm, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { Figure } from '../bench-ingest.ts';
import { type Rehearsal, rehearsals, setStage, type Stage } from './rehearsal.ts';

const preload = `--import=${resolve('scripts', 'bench', 'kills', 'meet-fault.mjs')}`;

/** How often commands were stopped or run two at a time, and how often that ended badly. */
interface Counts {
  stopped: number;
  mixed: number;
  unfinished: number;
  pairs: number;
  lost: number;
}

/** How thoroughly it is done: at each so-manieth call, of the build at fewer as it takes long; and how often two run at once. */
export interface Rehearsing {
  readonly step: number;
  readonly buildStep: number;
  readonly rounds: number;
}

/**
 * Stops every command that writes at its own calls of the file system, one after the other, and runs it again; then runs
 * commands two at a time. Needs a built dist/.
 */
export async function benchKills(
  { step, buildStep, rounds }: Rehearsing,
  tell: (words: string) => void,
): Promise<Figure[]> {
  const stage = await setStage();
  const counts: Counts = { stopped: 0, mixed: 0, unfinished: 0, pairs: 0, lost: 0 };
  try {
    await forgetView(stage);
    const { ingest, import: importing, writeIds, template, build } = rehearsals;
    for (const one of [ingest, importing, writeIds, template]) {
      await stopEverywhere(stage, one, { step, counts, tell });
    }
    await stopEverywhere(stage, build, { step: buildStep, counts, tell });
    const pairs: [Rehearsal, Rehearsal, number][] = [
      [ingest, ingest, rounds],
      [importing, importing, rounds],
      [ingest, importing, rounds],
      [writeIds, importing, rounds],
      [template, template, rounds],
      [build, build, Math.ceil(rounds / 5)],
    ];
    for (const [one, other, times] of pairs) {
      await runAtOnce(stage, [one, other], { times, counts, tell });
    }
  } finally {
    await stage.remove();
  }
  return [
    { name: `mixed after ${counts.stopped} stops`, value: counts.mixed, unit: 'times', bound: 0 },
    { name: 'not right when run again', value: counts.unfinished, unit: 'times', bound: 0 },
    { name: `lost in ${counts.pairs} pairs`, value: counts.lost, unit: 'times', bound: 0 },
  ];
}

/** So that there is something to write down. */
async function forgetView({ folder }: Stage): Promise<void> {
  const file = join(folder, 'content', 'views.lock.json');
  const views = JSON.parse(await readFile(file, 'utf8')) as Record<string, unknown>;
  const others = Object.fromEntries(Object.entries(views).slice(1));
  await writeFile(file, `${JSON.stringify(others, null, 2)}\n`);
}

interface Work {
  readonly counts: Counts;
  readonly tell: (words: string) => void;
}

async function stopEverywhere(
  stage: Stage,
  rehearsal: Rehearsal,
  { step, counts, tell }: Work & { readonly step: number },
): Promise<void> {
  const { name, writes } = rehearsal;
  const keep = await save(stage, writes);
  const before = await stage.look(writes);
  const counted = join(stage.folder, 'calls');
  const environment = { NODE_OPTIONS: preload, FAULT_FOLDER: writes };
  const sound = await stage.run(rehearsal, { ...environment, FAULT_COUNT: counted });
  const after = await stage.look(writes);
  const calls = Number(await readFile(counted, 'utf8'));
  tell(`${name}: ${calls} calls, exit code ${sound.code}`);
  for (let at = 1; at <= calls; at += step) {
    for (const kind of ['killed', at % 2 === 0 ? 'ENOSPC' : 'EACCES']) {
      await restore(stage, writes, keep);
      const stopped = await stage.run(rehearsal, { ...environment, FAULT: `${kind} ${at}` });
      const state = await stage.look(writes);
      const isWhole = [before.hash, after.hash].includes(state.hash);
      // What was killed half way is finished or taken back by the next command.
      const isNoted = kind === 'killed' && state.left.length > 0;
      if (!isWhole && !isNoted) counts.mixed += 1;
      const isBare = /^ {4}at /m.test(stopped.output);
      const again = await stage.run(rehearsal);
      const { hash, left } = await stage.look(writes);
      const isRight = hash === after.hash && left.length === 0 && !isBare;
      if (!isRight) {
        counts.unfinished += 1;
        tell(`${name}, ${kind} at ${at}: ${left.join(' ')}\n${stopped.output}\n${again.output}`);
      }
      counts.stopped += 1;
    }
  }
  await restore(stage, writes, keep);
}

/** Runs two commands at once, and holds what they leave to what they leave one after the other. */
async function runAtOnce(
  stage: Stage,
  pair: readonly [Rehearsal, Rehearsal],
  { times, counts, tell }: Work & { readonly times: number },
): Promise<void> {
  const [one, other] = pair;
  const places = [...new Set(pair.map(({ writes }) => writes))];
  const keeps = new Map<string, string>();
  for (const place of places) keeps.set(place, await save(stage, place));
  const reset = async (): Promise<void> => {
    for (const [place, keep] of keeps) await restore(stage, place, keep);
  };
  const look = async (): Promise<string> => {
    const states = await Promise.all(places.map((place) => stage.look(place)));
    return states.map(({ hash, left }) => `${hash} ${left.join(' ')}`).join('\n');
  };
  // Either may come first, and the other then finds what it wrote.
  const expected = new Set<string>();
  for (const order of [pair, pair.toReversed()]) {
    await reset();
    for (const rehearsal of order) await stage.run(rehearsal);
    expected.add(await look());
  }
  for (let round = 0; round < times; round += 1) {
    await reset();
    const results = await Promise.all(pair.map((rehearsal) => stage.run(rehearsal)));
    counts.pairs += 1;
    if (expected.has(await look())) continue;
    counts.lost += 1;
    tell(`${one.name} and ${other.name}:\n${results.map(({ output }) => output).join('\n')}`);
  }
  tell(`${one.name} and ${other.name}: ${times} rounds`);
  await reset();
}

async function save({ folder }: Stage, name: string): Promise<string> {
  const keep = join(folder, `keep-${name}`);
  await rm(keep, { recursive: true, force: true });
  await cp(join(folder, name), keep, { recursive: true }).catch(() => undefined);
  return keep;
}

async function restore({ folder }: Stage, name: string, keep: string): Promise<void> {
  for (const place of [name, `.${name}.writing`]) {
    await rm(join(folder, place), { recursive: true, force: true });
  }
  await cp(keep, join(folder, name), { recursive: true }).catch(() => undefined);
}
