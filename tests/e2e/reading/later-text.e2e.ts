import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { stringify } from 'yaml';
import { addChecksums } from '#scripts/build/add-checksums.ts';
import { buildPages } from '#scripts/build/build-pages.ts';
import { runCommand } from '#scripts/command/run-command.ts';
import { getAttribute } from '#ingest/html/nodes.ts';
import { checkLinks } from '#scripts/verify/checks/links.ts';
import { checkMentions } from '#scripts/verify/checks/mentions.ts';
import { readCorpus } from '#scripts/verify/read-corpus.ts';
import { runPageCheck } from '#scripts/verify/site/page-check.ts';
import { readSite, type Site } from '#scripts/verify/site/site.ts';
import { parseYamlRecord } from '#corpus/parse/parse-yaml-record.ts';
import { toPublication } from '#publication/publication.ts';
import { documentSchema } from '#schema/document.ts';

const fixtures = join('tests', 'ingest', 'fixtures', 'site');
const notice = `甲省人民政府办公厅关于落实试点条例的通知

各市、县（市、区）人民政府：

根据《甲省试点条例》第三条第（二）项和第四条，通知如下：

一、明确责任

依照《甲省试点条例》执行，确保本通知第二部分的要求落实。

二、严格程序

上述责任不得推诿。
`;
const citing = '/documents/citing/preamble/';

let folder = '';
let content = '';
let before: Site;
let after: Site;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'yaodian-later-'));
  content = join(folder, 'content');
  await cp('content', content, { recursive: true });
  await writeFile(join(folder, 'citing.txt'), notice);
  await cp(join(fixtures, 'jia-tiaoli.txt'), join(folder, 'law.txt'));
  await ingest('law.txt');
  await rename(true);
  await ingest('citing.txt');
  before = await build('before');
  await rename(false);
  await ingest('law.txt');
  after = await build('after');
});

afterAll(async () => {
  delete process.env['CONTENT_DIR'];
  await rm(folder, { recursive: true });
});

async function ingest(name: string): Promise<void> {
  const parameters = ['scripts/ingest.ts', '--content', content, join(folder, name)];
  const { code, output } = await runCommand(process.execPath, parameters);
  if (code !== 0) throw new Error(output);
}

/** Makes of the law's folder a record without text, or takes it away again. */
async function rename(toRecord: boolean): Promise<void> {
  const place = join(content, 'documents', 'law');
  const file = join(place, 'document.yml');
  const { record } = parseYamlRecord(file, await readFile(file, 'utf8'), documentSchema);
  if (record === null) throw new Error('the law has no record');
  await rm(place, { recursive: true });
  if (!toRecord) return;
  await mkdir(place);
  // Without a text there is no address of one to look for.
  const unknown = Object.entries(record.value.absent).filter(([field]) => field !== 'address');
  const absent = { ...Object.fromEntries(unknown), text: 'not-found' };
  await writeFile(file, stringify({ ...record.value, absent, provenance: null }));
}

async function build(name: string): Promise<Site> {
  process.env['CONTENT_DIR'] = content;
  await buildPages(join(folder, name));
  await addChecksums(join(folder, name));
  return readSite(join(folder, name));
}

/** Where the links of the citing page to other provisions lead, in order. */
const listLinks = (site: Site, address = citing): (string | null)[] =>
  (site.pages.get(address)?.elements ?? [])
    .filter((one) => getAttribute(one, 'data-cites') ?? getAttribute(one, 'data-provision'))
    .map((one) => getAttribute(one, 'href'));

describe('a law whose text comes after a notice cites it', () => {
  it('is a record with a page before', () => {
    expect(listLinks(before)).toEqual(['/documents/law/', '/documents/law/', '/documents/law/']);
    expect(before.pages.get('/documents/law/')?.html).toContain('未查到');
    expect(before.pages.has('/documents/law/chp_2__art_3/')).toBe(false);
    expect(runPageCheck(before, checkLinks(before))).toEqual([]);
  });

  it('is linked down to article and item once it is held', () => {
    expect(listLinks(after)).toEqual([
      '/documents/law/',
      '/documents/law/chp_2__art_3/#chp_2__art_3__item_2',
      '/documents/law/chp_2__art_4/',
    ]);
  });

  it('leaves the citing text and its own references as they were', () => {
    for (const site of [before, after]) {
      expect(listLinks(site, '/documents/citing/sec_1/')).toEqual([
        '/documents/law/',
        '/documents/citing/sec_2/',
      ]);
    }
    const words = (site: Site) => site.pages.get('/documents/citing/source/')?.html;
    expect(words(after)).toBe(words(before));
  });

  it('shows the provision in a preview on the citing page', () => {
    const page = after.pages.get(citing)?.html ?? '';
    const preview = /<div id="preview-law-chp_2__art_3__item_2"[^]*?<\/div>/.exec(page)?.[0] ?? '';
    expect(preview).toContain('《甲省试点条例》第三条第（二）项');
    expect(preview).toContain('href="/documents/law/chp_2__art_3/#chp_2__art_3__item_2"');
    expect(before.pages.get(citing)?.html).not.toContain('preview-law-chp_2__art_3__item_2');
  });

  it('leads back and stands beside the clause that cites it', () => {
    const article = after.pages.get('/documents/law/chp_2__art_3/')?.html ?? '';
    expect(article).toContain('/documents/citing/preamble/#preamble__p_2__s_1');
    expect(after.pages.has('/compare-text/citing/preamble/law/chp_2__art_3/')).toBe(true);
    expect(before.pages.has('/compare-text/citing/preamble/law/')).toBe(true);
  });

  it('passes the checks of links and mentions', () => {
    expect(runPageCheck(after, checkLinks(after))).toEqual([]);
    const publication = toPublication(readCorpus(content));
    expect(runPageCheck(after, checkMentions(publication))).toEqual([]);
  });
});
