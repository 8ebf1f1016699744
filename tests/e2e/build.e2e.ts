import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runCommand } from '#scripts/command/run-command.ts';
import { findDifferingFile } from '#scripts/test/compare-folders.ts';

let content: string;
let before: string;

beforeAll(async () => {
  const folder = await mkdtemp(join(tmpdir(), 'yaodian-content-'));
  content = join(folder, 'content');
  before = join(folder, 'dist');
  await cp('content', content, { recursive: true });
  await cp('dist', before, { recursive: true });
});

afterAll(async () => {
  await rm(join(content, '..'), { recursive: true });
});

async function build() {
  return runCommand(process.execPath, ['scripts/build.ts'], { CONTENT_DIR: content });
}

describe('build', () => {
  it('leaves the old site alone when content is wrong', async () => {
    const towns = join(content, 'places', 'towns.csv');
    await writeFile(towns, (await readFile(towns, 'utf8')).replace(/^id,/, ''));
    const { code, output } = await build();
    expect(code).toBe(1);
    expect(output).toContain('content/places/towns.csv:1');
    expect(output).toContain('dist/ is unchanged');
    expect(await findDifferingFile(before, 'dist')).toBeNull();
  });
});
