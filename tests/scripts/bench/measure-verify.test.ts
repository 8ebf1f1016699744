import { cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { measureVerify, type VerifyMeasure } from '#scripts/bench/scale/measure-verify.ts';
import { pageOf } from '../verify/site-of.ts';

let project: string;
let measured: VerifyMeasure;

beforeAll(async () => {
  project = await mkdtemp(join(tmpdir(), 'yaodian-measure-'));
  for (const folder of ['content', 'seeds']) {
    await cp(folder, join(project, folder), { recursive: true });
  }
  await mkdir(join(project, 'dist', 'towns'), { recursive: true });
  const page = pageOf('/towns/', '<a href="/nowhere/">a</a>');
  await writeFile(join(project, 'dist', 'towns', 'index.html'), page);
  measured = await measureVerify(project);
});

afterAll(() => rm(project, { recursive: true, force: true }));

describe('the measure of a verification', () => {
  it('counts the pages and checks of its project', () => {
    expect(measured).toMatchObject({ pages: 1, checks: 40 });
  });

  it('names the checks that found something', () => {
    expect(measured.failed).toContain('links');
    expect(measured.failed).not.toContain('fidelity');
  });

  it('tells seconds and megabytes of its own process', () => {
    expect(measured.processor).toBeGreaterThan(0.1);
    expect(measured.elapsed).toBeGreaterThan(0.1);
    expect(measured.megabytes).toBeGreaterThan(50);
  });

  it('is refused where nothing was built', async () => {
    await rm(join(project, 'dist'), { recursive: true });
    await expect(measureVerify(project)).rejects.toThrow('holds no pages');
  });
});
