import { createHash } from 'node:crypto';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { addChecksums } from '#scripts/build/add-checksums.ts';
import { runCommand } from '#scripts/command/run-command.ts';

let folder = '';

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'yaodian-sums-'));
  await mkdir(join(folder, 'a', '中'), { recursive: true });
  await writeFile(join(folder, 'index.html'), '要点');
  await writeFile(join(folder, 'a', '中', 'b.bin'), Uint8Array.from([0, 255]));
  await writeFile(join(folder, 'a', 'c d.txt'), '');
});

afterEach(() => rm(folder, { recursive: true }));

const hash = (text: string | Uint8Array): string => createHash('sha256').update(text).digest('hex');

describe('the sums of a site', () => {
  it('name every file in the order of the paths, and not themselves', async () => {
    await addChecksums(folder);
    await addChecksums(folder);
    expect(await readFile(join(folder, 'SHA256SUMS'), 'utf8')).toBe(
      [
        `${hash('')}  a/c d.txt`,
        `${hash(Uint8Array.from([0, 255]))}  a/中/b.bin`,
        `${hash('要点')}  index.html`,
        '',
      ].join('\n'),
    );
  });

  it('are what sha256sum reads, which tells a file that changed', async () => {
    await addChecksums(folder);
    const check = `cd '${folder}' && LC_ALL=C sha256sum --quiet -c SHA256SUMS`;
    expect(await runCommand('sh', ['-c', check])).toMatchObject({ code: 0, output: '' });
    await writeFile(join(folder, 'index.html'), '要点。');
    const { code, output } = await runCommand('sh', ['-c', check]);
    expect(code).toBe(1);
    expect(output).toContain('index.html: FAILED');
  });
});
