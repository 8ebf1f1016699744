import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { findContentWarnings } from '#scripts/build/find-content-warnings.ts';
import { findDifferingFile } from '#scripts/test/compare-folders.ts';

let folder: string;
let a: string;
let b: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'yaodian-build-'));
  a = join(folder, 'a');
  b = join(folder, 'b');
  for (const place of [a, b]) {
    await mkdir(join(place, 'deep'), { recursive: true });
    await writeFile(join(place, 'deep', 'x.html'), 'same');
  }
});

afterEach(async () => {
  await rm(folder, { recursive: true });
});

describe('findDifferingFile', () => {
  it('finds nothing in equal folders', async () => {
    expect(await findDifferingFile(a, b)).toBeNull();
  });

  it('names the first file that differs, and where', async () => {
    await writeFile(join(b, 'deep', 'x.html'), 'some');
    await writeFile(join(b, 'z.html'), '');
    expect(await findDifferingFile(a, b)).toBe(`${join('deep', 'x.html')} differs at byte 1`);
  });

  it('names a file that has grown', async () => {
    await writeFile(join(b, 'deep', 'x.html'), 'same and more');
    expect(await findDifferingFile(a, b)).toBe(`${join('deep', 'x.html')} differs at byte 4`);
  });

  it('names a file that only one folder has', async () => {
    await writeFile(join(b, 'z.html'), '');
    expect(await findDifferingFile(a, b)).toBe(`z.html is only in ${b}`);
    expect(await findDifferingFile(b, a)).toBe(`z.html is only in ${b}`);
  });
});

describe('findContentWarnings', () => {
  it('finds ours among the chatter of a build', () => {
    const ours = 'content/observations/gdp.csv:7 [value] warning: a jump\n  -> Add a note.';
    const output = `12:00:00 [WARN] [vite] noise\n12:00:01 [WARN] [corpus] ${ours}\n12:00:02 done`;
    expect(findContentWarnings(output)).toEqual([ours]);
  });
});
