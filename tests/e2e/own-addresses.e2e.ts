import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { hasMediaType, toContentType } from '#schema/media-types.ts';
import { readSite, toPageKind } from '#scripts/verify/site/site.ts';
import type { ServedFolder } from '#scripts/serve/serve-folder.ts';
import { serveDist } from './site/site.ts';
import { useSite } from './site/use-site.ts';
import { takeFaults } from './site/watch-page.ts';

/** Of each kind the first, the last and some between. */
const mostOfEach = 5;

/** Kinds that a site may publish and this one does not; what they hold is only as much as a browser needs. */
const samples: Readonly<Record<string, string>> = {
  'text.akn.xml':
    '<akomaNtoso xmlns="http://docs.oasis-open.org/legaldocml/ns/akn/3.0"><doc/></akomaNtoso>',
  'book.epub': 'PK',
  'notes.md': '# 要点\n',
  'site.webmanifest': '{"name":"要点"}',
  'cited.bib': '@misc{a, title = {要点}}\n',
};

const site = useSite();
let others: ServedFolder;
let folder: string;
let paths: readonly string[];

beforeAll(async () => {
  const { files, pages } = await readSite('dist');
  // A page at a short address leads on before anyone has looked at it.
  const leading = new Set(
    [...pages.values()]
      .filter((page) => toPageKind(page) === 'short')
      .map(({ address }) => address),
  );
  paths = [...files].filter((path) => !leading.has(path.replace(/index\.html$/, ''))).sort();
  folder = await mkdtemp(join(tmpdir(), 'yaodian-kinds-'));
  await mkdir(join(folder, 'a'));
  await writeFile(join(folder, 'index.html'), '<title>t</title>');
  for (const [name, text] of Object.entries(samples))
    await writeFile(join(folder, 'a', name), text);
  others = await serveDist(folder);
});

afterAll(async () => {
  await others.close();
  await rm(folder, { recursive: true });
});

/** What a browser does with a file, and what it may not do. */
interface Opened {
  readonly kind: string;
  readonly as: 'shown' | 'saved';
  readonly faults: readonly string[];
}

async function openFile(page: Page, origin: string, path: string, held: Buffer): Promise<Opened> {
  takeFaults(page, origin);
  const saving = page.waitForEvent('download').catch(() => null);
  const response = await page.goto(origin + path).catch((error: unknown) => {
    if (!String(error).includes('Download is starting')) throw error;
    return null;
  });
  const kind = toKind(path);
  if (response === null) {
    const download = await saving;
    expect(download?.suggestedFilename()).toBe(basename(path));
    expect((await readFile((await download?.path()) ?? '')).equals(held), path).toBe(true);
    return { kind, as: 'saved', faults: takeFaults(page, origin) };
  }
  expect([response.status(), response.headers()['content-type']]).toEqual([
    200,
    toContentType(path),
  ]);
  expect((await response.body()).equals(held), path).toBe(true);
  // A browser says inside a page that it cannot read XML.
  expect(await page.locator('parsererror').count(), path).toBe(0);
  return { kind, as: 'shown', faults: takeFaults(page, origin) };
}

function toKind(path: string): string {
  const name = basename(path);
  return /\.(akn\.xml|csv-metadata\.json|[^.]+)$/.exec(name)?.[1] ?? name;
}

describe('a file at its own address', () => {
  it('is of a kind that the server knows', () => {
    expect(paths.filter((path) => !hasMediaType(path))).toEqual([]);
  });

  it('is shown or saved as it is and breaks no policy, whatever its kind', async () => {
    const page = await site.browser.newPage();
    const opened: Opened[] = [];
    for (const own of Map.groupBy(paths, toKind).values()) {
      const step = Math.max(1, Math.floor((own.length - 1) / (mostOfEach - 1)));
      for (const path of own.filter((_, at) => at % step === 0)) {
        opened.push(await openFile(page, site.origin, path, await readFile(join('dist', path))));
      }
    }
    await page.close();
    const other = await site.browser.newPage();
    // Beside a file that is no page the browser asks by itself for a sign.
    await other.route('**/favicon.ico', (route) => route.fulfill({ status: 204 }));
    for (const [name, text] of Object.entries(samples)) {
      opened.push(await openFile(other, others.origin, `/a/${name}`, Buffer.from(text)));
    }
    await other.close();
    expect(opened.flatMap(({ faults, kind }) => faults.map((fault) => `${kind} ${fault}`))).toEqual(
      [],
    );
    const ways = Map.groupBy(opened, ({ as }) => as);
    const kindsOf = (way: Opened['as']) =>
      [...new Set((ways.get(way) ?? []).map(({ kind }) => kind))].sort().join(' ');
    expect(kindsOf('shown')).toBe(
      'SHA256SUMS atom css csv-metadata.json html ico js json jsonld md png svg txt webmanifest xml',
    );
    expect(kindsOf('saved')).toBe(
      'akn.xml bib cff csv docx epub ics pagefind pf_filter pf_index pf_meta xlsx xml zip',
    );
  });
});
