import { cp, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { z } from 'astro/zod';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runCommand } from '#scripts/command/run-command.ts';
import { buildSite } from '#scripts/build/build-site.ts';
import { readCorpus } from '#scripts/verify/read-corpus.ts';
import { runPageChecks } from '#scripts/verify/site/page-check.ts';
import { readSite } from '#scripts/verify/site/site.ts';
import { checkCanonical } from '#scripts/verify/checks/page/canonical.ts';
import { toPublication } from '#publication/publication.ts';
import { checkFiles } from '#scripts/verify/checks/files.ts';
import { checkFolder } from '#scripts/verify/checks/folder.ts';
import { checkLinks } from '#scripts/verify/checks/links.ts';
import { checkPublishedIds } from '#scripts/verify/checks/published-ids.ts';
import { useSite } from './site/use-site.ts';

const folder = await mkdtemp(join(tmpdir(), 'yaodian-old-'));
const content = join(folder, 'content');
const dist = join(folder, 'dist');
const own = join(content, 'documents', 'zj-2012-key-points');

beforeAll(async () => {
  await cp('content', content, { recursive: true });
  process.env['CONTENT_DIR'] = content;
  await rename(
    join(content, 'documents', 'zj-2012-12'),
    join(content, 'documents', 'zj-2012-twelve'),
  );
  await change(join(content, 'glossary', 'new-urbanisation.yml'), 'zj-2012-12', 'zj-2012-twelve');
  // The last sentence of the fifth clause becomes a paragraph of its own.
  await change(join(own, 'text.md'), /(### \(五\)[^\n]*\n\n[^\n]*。)(?=[^。\n]*。\n)/, '$1\n\n');
  await change(join(own, 'tasks.yml'), /sec_2__cl_5__p_1__s_3$/gm, 'sec_2__cl_5__p_2__s_1');
  await answer('as-proposed');
  // Each card bears its address, so that none is kept from other builds: one is enough.
  const words = join(content, 'site.yml');
  await writeFile(words, `${await readFile(words, 'utf8')}cards: site\n`);
  // What leads on does so in a folder too.
  process.env['SITE_URL'] = 'https://someone.example/a/folder/';
  await buildSite(dist);
});

afterAll(async () => {
  delete process.env['CONTENT_DIR'];
  delete process.env['SITE_URL'];
  await rm(folder, { recursive: true });
});

const site = useSite(dist);

describe('after a document is renamed and a paragraph cut in two', () => {
  it('every address that was ever published answers', async () => {
    const built = await readSite(dist);
    const corpus = readCorpus(content);
    const [ids, ...others] = runPageChecks(built, [
      checkPublishedIds(built, corpus),
      ...[checkCanonical(built), checkLinks(built), checkFolder(built)],
    ]);
    expect(ids?.filter(({ message }) => message !== 'it is new')).toEqual([]);
    // Nothing leads out of the folder for which the site was built.
    expect(others.flat()).toEqual([]);
    expect(built.origin).toBe('https://someone.example/a/folder');
    expect(checkFiles(built, toPublication(corpus))).toEqual([]);
    const index = await readFile(join(dist, 'sitemap-index.xml'), 'utf8');
    expect(index).toContain('<loc>https://someone.example/a/folder/sitemap-0.xml</loc>');
  });

  it('the old page leads on, with scripts and without', async () => {
    const page = await site.open('/documents/zj-2012-12/');
    await page.waitForURL(`${site.origin}/documents/zj-2012-twelve/`);
    await page.close();
    const bare = await site.open('/en/documents/zj-2012-12/', { javaScriptEnabled: false });
    await bare.waitForURL('**/en/documents/zj-2012-twelve/');
    await bare.close();
  });

  it('the old anchor of the sentence stands beside its words', async () => {
    const page = await site.open('/documents/zj-2012-key-points/#sec_2__cl_5__p_1__s_3');
    const sentence = page.locator('#sec_2__cl_5__p_2__s_1');
    expect(await sentence.textContent()).toContain('。');
    const [old, now] = await Promise.all(
      [page.locator('#sec_2__cl_5__p_1__s_3'), sentence].map((one) => one.boundingBox()),
    );
    expect(Math.abs((old?.y ?? 0) - (now?.y ?? Infinity))).toBeLessThan(40);
    expect(await page.evaluate(() => window.scrollY)).toBeGreaterThan(0);
    await page.close();
  });

  it('the new paragraph is counted by its place', async () => {
    const citations = await readFile(
      join(dist, 'documents/zj-2012-key-points/citations.json'),
      'utf8',
    );
    const { locators } = z
      .object({ locators: z.record(z.string(), z.string()) })
      .parse(JSON.parse(citations));
    expect(locators['sec_2__cl_5__p_2__s_1']).toBe('第二部分第（五）项第2段第1句');
  });
});

async function answer(...words: string[]): Promise<void> {
  const { code, output } = await runCommand(process.execPath, ['scripts/addresses.ts', ...words]);
  expect(output).toContain('addresses');
  expect(code).toBe(0);
}

async function change(file: string, from: string | RegExp, to: string): Promise<void> {
  const before = await readFile(file, 'utf8');
  const after = before.replace(from, to);
  expect(after).not.toBe(before);
  await writeFile(file, after);
}
