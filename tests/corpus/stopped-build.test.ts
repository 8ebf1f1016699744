import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { issueKinds } from '#corpus/issue-kinds.ts';
import { buildContent } from './tiny-content.ts';

const folder = mkdtempSync(join(tmpdir(), 'stopped-build-'));
const content = join(folder, 'content');
const outDir = join(folder, 'dist');

beforeAll(() => {
  const csv = buildContent().get('observations/investment.csv') ?? '';
  const broken = { 'observations/investment.csv': csv.replace(',unit,', ',') };
  for (const [file, text] of buildContent(broken)) {
    mkdirSync(dirname(join(content, file)), { recursive: true });
    writeFileSync(join(content, file), text);
  }
});

afterAll(() => {
  rmSync(folder, { recursive: true });
});

describe('a build of bad content', () => {
  it('stops, says where and writes nothing', () => {
    const program = join('node_modules', 'astro', 'bin', 'astro.mjs');
    const environment = { ...process.env, CONTENT_DIR: content, ASTRO_TELEMETRY_DISABLED: '1' };
    const { status, stderr, stdout } = spawnSync(
      process.execPath,
      [program, 'build', '--outDir', outDir],
      { encoding: 'utf8', env: environment },
    );
    const said = stdout + stderr;
    expect(status).toBe(1);
    expect(said).toContain('content/observations/investment.csv:1 [unit] error');
    expect(said).toContain('the column "unit" is missing');
    expect(said).toContain(issueKinds['csv-header'].remedy);
    expect(said).toContain('1 error(s), 0 warning(s)');
    expect(existsSync(outDir)).toBe(false);
  }, 120_000);
});
