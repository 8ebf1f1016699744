import { existsSync } from 'node:fs';
import { cp, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { settleBuilt, settleContent } from '#scripts/writer/settle.ts';
import type { Tools } from '#scripts/writer/tools.ts';
import { withContent } from '#scripts/writer/write-files.ts';
import { withFolder } from '#scripts/writer/write-folder.ts';
import { createFaultyTools, type Fault } from './faulty-disk.ts';

let root: string;

beforeAll(async () => {
  // What lies in memory is renamed a hundred times as fast.
  const fast = existsSync('/dev/shm') ? '/dev/shm' : tmpdir();
  root = await mkdtemp(join(fast, 'yaodian-writer-'));
});

afterAll(async () => {
  await rm(root, { recursive: true });
});

/** Files by their path below a folder; folders that hold nothing end with a slash. */
type State = Readonly<Record<string, string>>;

const before: State = { 'kept.csv': 'kept', 'table.csv': 'old', 'deep/lock.json': 'old' };
const after: State = {
  'kept.csv': 'kept',
  'table.csv': 'new',
  'deep/lock.json': 'new',
  'documents/a/text.md': 'new',
  'documents/a/document.yml': 'new',
};

/** A command that changes two files of content/ and adds a folder of two. */
async function writeSome(place: string, tools: Tools): Promise<void> {
  await withContent(
    place,
    async (staged) => {
      for (const path of Object.keys(after).filter((name) => name !== 'kept.csv')) {
        await staged.add(path, ['ne', 'w']);
      }
      await staged.commit();
    },
    tools,
  );
}

/** A command that builds dist/ anew. */
async function build(place: string, tools: Tools): Promise<void> {
  await withFolder(
    place,
    async (folder) => {
      for (const [path, text] of Object.entries(after)) {
        await tools.disk.mkdir(dirname(join(folder, path)), { recursive: true });
        const handle = await tools.disk.open(join(folder, path), 'w');
        await handle.writeFile(text).finally(() => handle.close());
      }
    },
    tools,
  );
}

async function lay(state: State): Promise<string> {
  const folder = await mkdtemp(join(root, 'round-'));
  for (const [path, text] of Object.entries(state)) {
    await mkdir(dirname(join(folder, 'place', path)), { recursive: true });
    await writeFile(join(folder, 'place', path), text);
  }
  return folder;
}

async function read(folder: string): Promise<State> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile() && !entry.parentPath.includes('.writing'));
  const pairs = files.map(async ({ parentPath, name }): Promise<[string, string]> => {
    const path = join(parentPath, name);
    return [path.slice(folder.length + 1), await readFile(path, 'utf8')];
  });
  return Object.fromEntries((await Promise.all(pairs)).toSorted());
}

const sorted = (state: State): State => Object.fromEntries(Object.entries(state).toSorted());

type Command = (place: string, tools: Tools) => Promise<void>;

interface Case {
  readonly command: Command;
  readonly settle: (place: string, tools: Tools) => Promise<void>;
  readonly canExchange: boolean;
}

const cases: [string, Case][] = [
  ['files of content', { command: writeSome, settle: settleContent, canExchange: true }],
  ['a folder, exchanged', { command: build, settle: settleBuilt, canExchange: true }],
  ['a folder, renamed twice', { command: build, settle: settleBuilt, canExchange: false }],
];

const expected = (command: Command): State =>
  sorted(command === build ? Object.fromEntries(Object.entries(after)) : after);

/** Runs a command with a fault at each of its calls in turn, and then what `check` does in the folder. */
async function atEachCall(
  { command, canExchange }: Case,
  fault: Fault,
  check: (folder: string, error: Error | null, at: number) => Promise<void>,
): Promise<number> {
  const sound = createFaultyTools('killed', 0, canExchange);
  const first = await lay(before);
  await command(join(first, 'place'), sound.tools);
  const count = sound.count();
  for (let at = 1; at <= count; at += 1) {
    const folder = await lay(before);
    const { tools } = createFaultyTools(fault, at, canExchange);
    const error = await command(join(folder, 'place'), tools).then(
      () => null,
      (reason: unknown) => (reason instanceof Error ? reason : new Error(String(reason))),
    );
    await check(folder, error, at);
    await rm(folder, { recursive: true });
  }
  return count;
}

describe.each(cases)('%s', (_, one) => {
  const isWhole = async (folder: string): Promise<boolean> => {
    const state = JSON.stringify(await read(join(folder, 'place')));
    return [sorted(before), expected(one.command)].some((whole) => JSON.stringify(whole) === state);
  };
  const { tools: sound } = createFaultyTools('killed', 0, one.canExchange);

  it('are old or new when the next command looks, and new when it has run, wherever the last was killed', async () => {
    const seen = new Set<string>();
    const count = await atEachCall(one, 'killed', async (folder, __, at) => {
      await one.settle(join(folder, 'place'), sound);
      expect(await isWhole(folder), `call ${at}`).toBe(true);
      await expectNothingLeft(folder, at);
      seen.add(JSON.stringify(await read(join(folder, 'place'))));
      await one.command(join(folder, 'place'), sound);
      expect(await read(join(folder, 'place')), `call ${at}`).toEqual(expected(one.command));
      await expectNothingLeft(folder, at);
    });
    expect(count).toBeGreaterThan(20);
    expect(seen.size).toBe(2);
  });

  it.each(['refused', 'full from there on'] as const)(
    'are new after the same command, whatever each call met before: %s',
    async (fault) => {
      await atEachCall(one, fault, async (folder, error, at) => {
        if (one.command === writeSome && error !== null) {
          expect(error.message, `call ${at}`).toMatch(/写不进去.*\n.* cannot be written/);
        }
        if (fault === 'refused') expect(await isWhole(folder), `call ${at}`).toBe(true);
        await one.command(join(folder, 'place'), sound);
        expect(await read(join(folder, 'place')), `call ${at}`).toEqual(expected(one.command));
        await expectNothingLeft(folder, at);
      });
    },
  );

  it.skipIf(one.canExchange && one.command === build)(
    'are old or new where the command that clears up is killed too',
    async () => {
      await atEachCall(one, 'killed', async (folder, __, at) => {
        // Each call of the first with some of the second, so that each of these is met, too.
        for (let second = 1 + (at % 17); second < 40; second += 17) {
          const again = await mkdtemp(join(root, 'again-'));
          await cp(folder, again, { recursive: true });
          const { tools } = createFaultyTools('killed', second, one.canExchange);
          await one.settle(join(again, 'place'), tools).catch(() => undefined);
          await one.settle(join(again, 'place'), sound);
          expect(await isWhole(again), `calls ${at} and ${second}`).toBe(true);
          await expectNothingLeft(again, at);
          await rm(again, { recursive: true });
        }
      });
    },
  );
});

async function expectNothingLeft(folder: string, at: number): Promise<void> {
  expect(await readdir(folder), `call ${at}`).toEqual(['place']);
  expect(existsSync(join(folder, 'place', '.writing')), `call ${at}`).toBe(false);
}
