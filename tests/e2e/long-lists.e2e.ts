import { cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { stringify } from 'yaml';
import { addChecksums } from '#scripts/build/add-checksums.ts';
import { buildPages } from '#scripts/build/build-pages.ts';
import { runCommand } from '#scripts/command/run-command.ts';
import { checkBudgets } from '#scripts/verify/checks/budgets.ts';
import { checkLinks } from '#scripts/verify/checks/links.ts';
import { checkPublishedIds } from '#scripts/verify/checks/published-ids.ts';
import { checkCanonical } from '#scripts/verify/checks/page/canonical.ts';
import { checkUniqueIds } from '#scripts/verify/checks/page/unique-ids.ts';
import { checkPromises } from '#scripts/verify/checks/shown/promises.ts';
import { checkTasks } from '#scripts/verify/checks/shown/tasks.ts';
import { readCorpus } from '#scripts/verify/read-corpus.ts';
import { runPageCheck } from '#scripts/verify/site/page-check.ts';
import { readSite, type Site } from '#scripts/verify/site/site.ts';
import { formatChineseNumeral } from '#policy/text/numerals.ts';
import { toPublication } from '#publication/publication.ts';
import { runAxe } from './site/run-axe.ts';
import { useSite } from './site/use-site.ts';

const folder = await mkdtemp(join(tmpdir(), 'yaodian-long-'));
const content = join(folder, 'content');
const dist = join(folder, 'dist');
const plain = { javaScriptEnabled: false };

/** As many articles as are too many to choose from at once, tasks as are too many for one page, and records. */
const many = { articles: 410, tasks: 210, targets: 110, records: 110 };
const list = (length: number) => Array.from({ length }, (_, at) => at + 1);

const record = {
  title: '甲省试点条例',
  titleIsOurs: false,
  titleEn: null,
  shortTitle: { zh: '试点条例', en: null },
  documentNumber: null,
  issuers: ['甲省人民政府'],
  issuersInferred: null,
  date: '2013-01-01',
  addressees: [],
  kind: 'law',
  indexNumber: null,
  subject: null,
  published: null,
  absent: {
    documentNumber: 'not-printed',
    addressees: 'not-printed',
    indexNumber: 'not-printed',
    subject: 'not-printed',
    published: 'not-printed',
  },
  relations: [],
  aliases: [],
  facts: [],
  unknowns: [],
  provenance: null,
};
const law = {
  ...record,
  absent: { ...record.absent, address: 'not-sought' },
  provenance: {
    seed: 'law.txt',
    format: 'text',
    sha256: '0'.repeat(64),
    received: '2026-11-22',
    address: null,
  },
};
const task = (at: number) => ({
  id: `law-k${at}`,
  eId: `art_${at}__p_1__s_1`,
  quote: '编制规划',
  actors: [],
  act: '编制',
  object: '规划',
  force: 'plain',
  target: null,
  deadline: null,
});
const target = (at: number) => ({
  id: `law-t${at}`,
  label: { zh: `规划${at}`, en: `Plan ${at}` },
  eId: `art_${at}__p_1__s_1`,
  quote: '编制规划',
  ...{ indicator: 'investment', scope: 'pilot-towns', scopeMode: 'pooled', readings: [] },
  ...{ kind: 'milestone', comparator: '=', value: null, valueMax: null, unit: null },
  ...{ baseRule: 'none', start: null, deadline: '2013', modality: null, partOf: null },
  ...{ alternativeTo: null, notes: [], source: 's01', confidence: 'high' },
});

beforeAll(async () => {
  await cp('content', content, { recursive: true });
  const articles = list(many.articles).map(
    (at) =>
      `## 第${formatChineseNumeral(at)}条\n\n试点单位依照浙政办发〔2010〕162号文件编制规划，并报送备案。\n`,
  );
  await write('law', law, {
    'text.md': `# ${law.title}\n\n${articles.join('\n')}`,
    'tasks.yml': stringify(list(many.tasks).map(task)),
    'targets.yml': stringify(list(many.targets).map(target)),
  });
  for (const at of list(many.records)) {
    const { absent } = record;
    const title = `乙省第${at}号通知`;
    const own = {
      title,
      kind: 'notice',
      date: `${1990 + (at % 3)}-01-01`,
      shortTitle: { zh: title, en: null },
    };
    await write(`record-${at}`, { ...record, ...own, absent: { ...absent, text: 'not-held' } }, {});
  }
  process.env['CONTENT_DIR'] = content;
  const { code, output } = await runCommand(process.execPath, [
    'scripts/addresses.ts',
    'as-proposed',
  ]);
  if (code !== 0) throw new Error(output);
  await buildPages(dist);
  await addChecksums(dist);
});

afterAll(async () => {
  delete process.env['CONTENT_DIR'];
  await rm(folder, { recursive: true });
});

async function write(
  id: string,
  document: object,
  files: Readonly<Record<string, string>>,
): Promise<void> {
  const own = join(content, 'documents', id);
  await mkdir(own);
  await writeFile(join(own, 'document.yml'), stringify(document));
  for (const [name, text] of Object.entries(files)) await writeFile(join(own, name), text);
}

const site = useSite(dist);

describe('a site with long lists', () => {
  it('passes the checks of its lists', async () => {
    const built: Site = await readSite(dist);
    const corpus = readCorpus(content);
    const publication = toPublication(corpus);
    const dead = runPageCheck(built, checkPublishedIds(built, corpus)).filter(
      ({ message }) => message !== 'it is new',
    );
    expect(dead).toEqual([]);
    expect(checkBudgets(built).issues).toEqual([]);
    expect(runPageCheck(built, checkLinks(built))).toEqual([]);
    expect(runPageCheck(built, checkCanonical(built))).toEqual([]);
    expect(runPageCheck(built, checkUniqueIds())).toEqual([]);
    expect(runPageCheck(built, checkPromises(publication))).toEqual([]);
    expect(runPageCheck(built, checkTasks(publication))).toEqual([]);
  });

  it.each([
    '/documents/',
    '/en/documents/page/2/',
    '/documents/by/year/1991/',
    '/en/targets/page/2/',
    '/targets/clause/',
    '/tasks/',
    '/en/tasks/law/',
    '/compare-text/',
    '/en/compare-text/page/5/',
    '/documents/zj-2010-162/',
    '/documents/zj-2010-162/cited-by/page/3/',
    '/indicators/investment/targets/page/2/',
  ])('is accessible at %s', async (path) => {
    const page = await site.open(path);
    expect(await runAxe(page)).toEqual([]);
    await page.setViewportSize({ width: 320, height: 800 });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
    await page.close();
  });

  it('turns its pages without scripts', async () => {
    const page = await site.open('/documents/', plain);
    const names = page.locator('.entries .name');
    const total = many.records + 14;
    expect(await names.count()).toBe(100);
    expect(await page.locator('main').innerText()).toContain(`第1至100项，共${total}项`);
    const first = await names.allTextContents();
    await page.getByRole('link', { name: '下一页' }).click();
    await page.waitForURL('**/documents/page/2/');
    const second = await names.allTextContents();
    expect(new Set([...first, ...second]).size).toBe(total);
    expect(await page.locator('[aria-current="page"]').last().textContent()).toBe('2');
    await page.locator('a[rel="prev"]').click();
    await page.waitForURL('**/documents/');
    await page.close();
  });

  it('lists the documents of a year and of a kind', async () => {
    const page = await site.open('/documents/', plain);
    await page.getByRole('link', { name: '1991', exact: true }).click();
    const dates = page.locator('.entries .meta span:nth-child(2)');
    expect(await dates.count()).toBe(37);
    expect(new Set(await dates.allInnerTexts())).toEqual(new Set(['成文日期 1991-01-01']));
    await page.getByRole('link', { name: '通知', exact: true }).click();
    await page.waitForURL('**/documents/by/kind/notice/');
    await page.goto(`${site.origin}/documents/by/kind/notice/page/2/`);
    expect(await page.locator('h1').innerText()).toContain('第2页');
    await page.close();
  });

  it('keeps an old place of a task and filters its new page', async () => {
    const page = await site.open('/tasks/#zj-2012-k1', plain);
    const old = page.locator(':target');
    expect(await old.innerText()).toContain('认真贯彻实施');
    await old.getByRole('link').click();
    await page.waitForURL('**/tasks/zj-2012-key-points/#zj-2012-k1');
    expect(await page.locator(':target').innerText()).toContain('认真贯彻实施');
    const rows = page.locator('.task-table tr[data-force]:visible');
    expect(await rows.count()).toBe(106);
    await page.getByLabel('各级政府').check();
    expect(await rows.count()).toBe(10);
    await page.close();
  });

  it('offers the clauses of a chosen document', async () => {
    const page = await site.open('/compare-text/');
    const [left, right] = [
      page.getByRole('group', { name: '左' }),
      page.getByRole('group', { name: '右' }),
    ];
    await left.getByLabel('文件').selectOption('law');
    await left.getByLabel('条文').selectOption({ label: '第四百零九条' });
    await right.getByLabel('文件').selectOption('zj-2012-key-points');
    await right.getByLabel('条文').selectOption('zj-2012-key-points/sec_2__cl_4');
    await page.getByRole('button', { name: '并列' }).click();
    await page.getByText('两条已经并列').waitFor();
    expect(new URL(page.url()).search).toBe(
      '?left=law%2Fart_409&right=zj-2012-key-points%2Fsec_2__cl_4',
    );
    const columns = page.locator('[data-side]');
    expect(await columns.nth(0).innerText()).toContain('第四百零九条');
    expect(await columns.nth(1).innerText()).toContain('切实加强规划管理');
    expect(await left.getByLabel('文件').inputValue()).toBe('law');
    expect(await left.getByLabel('条文').inputValue()).toBe('law/art_409');
    expect(await runAxe(page)).toEqual([]);
    await page.close();
  });

  it('says so where the clauses cannot be fetched', async () => {
    const page = await site.open('/compare-text/');
    await page.route('**/documents/law/', (route) => route.abort());
    await page.getByRole('group', { name: '左' }).getByLabel('文件').selectOption('law');
    await page.getByText('没有取到这一条').waitFor();
    await page.close();
  });
});
