import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runCommand } from '#scripts/command/run-command.ts';

const program = new URL('../../scripts/bench/ingest-once.ts', import.meta.url).pathname;

/** In megabytes; a heap that holds what ingest itself takes, and some bytes more for each character of the text. */
const heap = 40;
const length = 2_500_000;

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'ingest-memory-'));
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

describe('a long text', () => {
  it.each([
    ['one line without a mark', '甲'],
    ['one line of clauses', '甲乙丙丁，'],
    ['one line of sentences', '全面推进各项工作。'],
  ])(
    'fits into a small heap: %s',
    async (_, unit) => {
      const file = join(folder, 'line.txt');
      writeFileSync(file, unit.repeat(length / unit.length));
      const flags = [`--max-old-space-size=${heap}`];
      const { code, output } = await runCommand(process.execPath, [...flags, program, file]);
      expect(output).toContain('"bytes":');
      expect(code).toBe(0);
    },
    120_000,
  );
});
