import { beforeAll, describe, expect, it } from 'vitest';
import { readSite, type Site } from '#scripts/verify/site/site.ts';
import { crossRender } from './cross-render.ts';
import { compareDataFiles, compareViewFiles } from './view-files.ts';

let site: Site;

beforeAll(async () => {
  site = await readSite('dist');
});

describe('the published site', () => {
  it('gives one number the same in chart, table, words and files', async () => {
    const { figures, mismatches } = await crossRender(site, 'dist');
    expect(mismatches).toEqual([]);
    expect(figures).toBeGreaterThan(100);
  });

  it('cites each view by the hash of its file', async () => {
    const { views, mismatches } = await compareViewFiles(site, 'dist');
    expect(mismatches).toEqual([]);
    expect(views).toBeGreaterThan(150);
  });

  it('states the true size and hash of each data file', async () => {
    expect(await compareDataFiles('dist')).toEqual([]);
  });
});
