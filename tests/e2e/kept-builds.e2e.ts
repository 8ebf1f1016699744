import { cp, mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BuildError } from '#scripts/build/build-error.ts';
import { buildSite } from '#scripts/build/build-site.ts';
import { shardVariable } from '#integration/kept/shard.ts';
import { runCommand } from '#scripts/command/run-command.ts';
import { findDifferingFile } from '#scripts/test/compare-folders.ts';

const folder = await mkdtemp(join(tmpdir(), 'yaodian-kept-'));
const content = join(folder, 'content');
const kept = join(folder, 'kept');

beforeAll(async () => {
  await cp('content', content, { recursive: true });
  // One card tells whether cards are kept; all others would take half of every build.
  await change('site.yml', /^name:/m, 'cards: site\nname:');
  process.env['CONTENT_DIR'] = content;
  await build('first', kept);
});

afterAll(async () => {
  delete process.env['CONTENT_DIR'];
  delete process.env['BUILD_CACHE'];
  Reflect.deleteProperty(process.env, shardVariable);
  await rm(folder, { recursive: true });
});

async function build(name: string, store: string): Promise<string> {
  process.env['BUILD_CACHE'] = store;
  const out = join(folder, name);
  await buildSite(out);
  return out;
}

async function change(file: string, from: string | RegExp, to: string): Promise<void> {
  const path = join(content, file);
  const text = await readFile(path, 'utf8');
  expect(text.replace(from, to), file).not.toBe(text);
  await writeFile(path, text.replace(from, to));
}

async function changeWords(): Promise<void> {
  await change('documents/zj-2012-key-points/text.md', '加快推进', '进一步加快推进');
  const parameters = ['scripts/addresses.ts', 'as-proposed'];
  const { code, output } = await runCommand(process.execPath, parameters);
  expect(code, output).toBe(0);
}

async function changeNames(): Promise<void> {
  await change('documents/zj-2010-115/document.yml', 'on Further Speeding', 'on Speeding');
  await change('glossary/pilot-town.yml', '浙江省选定作', '浙江省选作');
}

describe('a build that finds what earlier ones made', () => {
  it('gives the same bytes after a change of words and of what documents and terms are called', async () => {
    await changeWords();
    await changeNames();
    const warm = await build('warm', kept);
    const cold = await build('cold', join(folder, 'nothing'));
    expect(await findDifferingFile(warm, cold)).toBeNull();
  });

  it('gives the same bytes when what was kept is damaged', async () => {
    for (const name of await readdir(kept)) {
      await writeFile(join(kept, name), (await readFile(join(kept, name))).subarray(0, 20));
    }
    const warm = await build('warm', kept);
    expect(await findDifferingFile(warm, join(folder, 'cold'))).toBeNull();
  });
});

describe('a build in two shards', () => {
  const gathered = join(folder, 'gathered');

  it('merges to the bytes of a build on one machine', async () => {
    for (const shard of ['1/2', '2/2']) {
      const own = join(folder, `kept-${shard.replace('/', '-of-')}`);
      process.env[shardVariable] = shard;
      await build('shard', own);
      await cp(own, gathered, { recursive: true });
    }
    process.env[shardVariable] = 'merge';
    const merged = await build('merged', gathered);
    expect(await findDifferingFile(merged, join(folder, 'cold'))).toBeNull();
  });

  it('is refused where a shard is missing', async () => {
    process.env[shardVariable] = 'merge';
    const refused = build('merged', join(folder, 'kept-1-of-2'));
    await refused.catch((error: unknown) => {
      if (!(error instanceof BuildError)) throw error;
      expect(error.output).toMatch(
        /^No shard has made \/documents\/zj-.*\n {2}-> Gather what every shard kept.*$/,
      );
    });
    await expect(refused).rejects.toThrow('astro build failed');
  });
});
