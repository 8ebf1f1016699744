import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createOwner } from '#scripts/writer/owner.ts';
import { settleContent } from '#scripts/writer/settle.ts';
import { system, type Tools } from '#scripts/writer/tools.ts';
import { withContent } from '#scripts/writer/write-files.ts';
import { withFolder } from '#scripts/writer/write-folder.ts';
import { createFaultyTools } from './faulty-disk.ts';

let folder: string;
let place: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'yaodian-lock-'));
  place = join(folder, 'place');
  await mkdir(place);
});

afterEach(async () => {
  await rm(folder, { recursive: true });
});

function createTools(changes: Partial<Tools> = {}): { tools: Tools; said: string[] } {
  const said: string[] = [];
  const say = (words: string): void => void said.push(words);
  const pause = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 2));
  return { said, tools: { ...system, say, pause, ...changes } };
}

/** Adds one to a number in a file, as an import adds rows to a table. */
async function addOne(tools: Tools): Promise<void> {
  await withContent(
    place,
    async (staged) => {
      const text = await readFile(join(place, 'count'), 'utf8').catch(() => '0');
      await new Promise((resolve) => setTimeout(resolve, 5));
      await staged.add('count', [String(Number(text) + 1)]);
      await staged.commit();
    },
    tools,
  );
}

/** Leaves the lock of a process that is gone. */
async function leaveLock(changes: object = {}): Promise<void> {
  const owner = { ...createOwner(), pid: 2 ** 30, birth: null, command: 'ingest', ...changes };
  await mkdir(join(place, '.writing', 'lock'), { recursive: true });
  await writeFile(join(place, '.writing', 'lock', 'owner.json'), JSON.stringify(owner));
}

describe('two that write at once', () => {
  it('write one after the other, and both count', async () => {
    const { tools, said } = createTools();
    await Promise.all(Array.from({ length: 6 }, () => addOne(tools)));
    expect(await readFile(join(place, 'count'), 'utf8')).toBe('6');
    expect(said.join('\n')).toMatch(/place is being written by .* \(process \d+, since .*waiting/);
  });

  it('are told who writes when waiting takes too long', async () => {
    const { tools } = createTools({ patience: 200 });
    const refused: unknown = await withContent(
      place,
      () => addOne(tools).catch((error: unknown) => error),
      tools,
    );
    expect(String(refused)).toMatch(/正由另一个命令写着/);
    expect(String(refused)).toMatch(
      /place is being written by .* \(process \d+, since \S+ UTC\): let it end or stop it/,
    );
    expect(await readdir(folder)).toEqual(['place']);
  });
});

describe('the lock of a process that is gone', () => {
  it('is broken with a word, by one alone', async () => {
    await leaveLock();
    const { tools, said } = createTools();
    await Promise.all(Array.from({ length: 6 }, () => addOne(tools)));
    expect(await readFile(join(place, 'count'), 'utf8')).toBe('6');
    const broken = said.filter((words) => words.includes('is broken'));
    expect(broken).toHaveLength(1);
    expect(broken[0]).toMatch(/^ingest \(process \d+, since .*\) did not end as it should/);
    expect(await readdir(place)).toEqual(['count']);
  });

  it('is broken where its number was given to another process', async () => {
    await leaveLock({ pid: process.pid, birth: '1' });
    await addOne(createTools().tools);
    expect(await readFile(join(place, 'count'), 'utf8')).toBe('1');
  });

  it('is broken where it does not say whose it is', async () => {
    await leaveLock();
    await writeFile(join(place, '.writing', 'lock', 'owner.json'), '{');
    await addOne(createTools().tools);
    expect(await readFile(join(place, 'count'), 'utf8')).toBe('1');
  });

  it('is broken on another machine when it shows no life for a minute', async () => {
    await leaveLock({ machine: 'elsewhere' });
    let waited = 0;
    const { tools } = createTools({ pause: async (time) => Promise.resolve((waited += time)) });
    await addOne(tools);
    expect(waited).toBeGreaterThan(60_000);
    expect(await readFile(join(place, 'count'), 'utf8')).toBe('1');
  });
});

describe('what earlier commands left behind', () => {
  it('is taken away, with a word, before content is read', async () => {
    await mkdir(join(place, 'deep'));
    await writeFile(join(place, 'deep', 'text.md.part'), '');
    await writeFile(join(place, 'deep', 'text.md'), '');
    const { tools, said } = createTools();
    await settleContent(place, tools);
    expect(await readdir(join(place, 'deep'))).toEqual(['text.md']);
    expect(said.join()).toContain('text.md.part: left half written by a stopped command, removed');
  });

  it('is left alone while somebody writes', async () => {
    const { tools } = createTools();
    await withContent(
      place,
      async (staged) => {
        await staged.add('table.csv', ['new']);
        await settleContent(place, tools);
        await staged.commit();
      },
      tools,
    );
    expect(await readFile(join(place, 'table.csv'), 'utf8')).toBe('new');
  });
});

describe('a built folder', () => {
  const build = (tools: Tools, text: string): Promise<void> =>
    withFolder(
      place,
      async (fresh) => {
        await mkdir(fresh);
        await writeFile(join(fresh, 'index.html'), text);
      },
      tools,
    );

  it('is put behind a link that stands in its place', async () => {
    await mkdir(join(folder, 'far'));
    await rm(place, { recursive: true });
    await symlink(join('far', 'site'), place);
    await build(createTools().tools, 'first');
    await build(createTools().tools, 'second');
    expect(await readFile(join(folder, 'far', 'site', 'index.html'), 'utf8')).toBe('second');
    expect(await readdir(join(folder, 'far'))).toEqual(['site']);
    expect((await readdir(folder)).toSorted()).toEqual(['far', 'place']);
  });

  it.runIf(process.platform === 'linux' && existsSync('/usr/bin/perl'))(
    'is never missing while another takes its place',
    async () => {
      const { tools } = createTools();
      await build(tools, 'old');
      let missing = 0;
      let isOver = false;
      const watch = async (): Promise<void> => {
        while (!isOver) {
          if (!existsSync(join(place, 'index.html'))) missing += 1;
          await new Promise((resolve) => setImmediate(resolve));
        }
      };
      const watching = watch();
      for (let round = 0; round < 5; round += 1) await build(tools, String(round));
      isOver = true;
      await watching;
      expect({ missing, now: await readFile(join(place, 'index.html'), 'utf8') }).toEqual({
        missing: 0,
        now: '4',
      });
    },
  );

  it('stays where the work on the new one fails, and nothing is left', async () => {
    await build(createTools().tools, 'old');
    const { tools } = createFaultyTools('killed', 0);
    const failing = withFolder(place, () => Promise.reject(new Error('no pages')), tools);
    await expect(failing).rejects.toThrow('no pages');
    expect(await readFile(join(place, 'index.html'), 'utf8')).toBe('old');
    expect(await readdir(folder)).toEqual(['place']);
  });
});
