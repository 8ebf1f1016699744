import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildSite } from '#scripts/build/build-site.ts';
import { runCommand } from '#scripts/command/run-command.ts';
import { checkHeadings } from '#scripts/verify/checks/headings.ts';
import { getAttribute, textOf } from '#ingest/html/nodes.ts';
import { checkLinks } from '#scripts/verify/checks/links.ts';
import { readCorpus } from '#scripts/verify/read-corpus.ts';
import { checkReadingOrder } from '#scripts/verify/checks/reading-order.ts';
import { checkSeeds } from '#scripts/verify/checks/seeds.ts';
import { checkSentences } from '#scripts/verify/checks/sentences.ts';
import { hasClass } from '#scripts/verify/site/html.ts';
import { runPageCheck } from '#scripts/verify/site/page-check.ts';
import { readSite, type Site } from '#scripts/verify/site/site.ts';
import { checkSigns } from '#scripts/verify/checks/signs.ts';
import { checkUniqueIds } from '#scripts/verify/checks/page/unique-ids.ts';
import { checkWeight } from '#scripts/verify/checks/weight.ts';
import type { CorpusDocument } from '#corpus/corpus.ts';
import { listPages } from '#policy/tree/walk.ts';
import { readSamples } from '#scripts/bench/read-samples.ts';
import { openBrowser } from '../site/browser.ts';
import { serveDist } from '../site/site.ts';
import { list, makeWordFile, numbered, paragraph, use } from '../../ingest/word-file.ts';

const fixtures = join('tests', 'ingest', 'fixtures');
const sampleIds = [
  ...['law-2a5598a00c', 'law-0f68d10fbe'],
  ...['gov-07', 'gov-13', 'gov-22', 'gov-42', 'report-066c53'],
];
const samples = readSamples().filter(({ id }) => sampleIds.includes(id));

let folder = '';
let site: Site;
let documents: readonly CorpusDocument[] = [];

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'yaodian-several-'));
  const content = join(folder, 'content');
  const seeds = join(folder, 'seeds');
  await cp('content', content, { recursive: true });
  await cp('seeds', seeds, { recursive: true });
  await cp(join(fixtures, 'site'), seeds, { recursive: true });
  for (const page of ['portal.shtml', 'tables-and-notes.html']) {
    await cp(join(fixtures, page), join(seeds, page));
  }
  await writeFile(join(seeds, 'ding-yijian.docx'), writeOpinions());
  await writeFile(join(seeds, 'signed-annex.txt'), signedAnnex);
  await writeFile(join(seeds, 'hidden-signs.txt'), hiddenSigns);
  for (const { id, text } of samples) await writeFile(join(seeds, `${id}.txt`), text);
  const own = ['jia-tiaoli.txt', 'yi-banfa.txt', 'bing-tongzhi.txt', 'portal.shtml'];
  const tables = ['tables-and-notes.html'];
  const made = ['ding-yijian.docx', 'signed-annex.txt', 'hidden-signs.txt'];
  const names = [...own, ...made, ...tables, ...samples.map(({ id }) => `${id}.txt`)];
  const files = names.map((name) => join(seeds, name));
  const parameters = ['scripts/ingest.ts', '--content', content, ...files];
  const { code, output } = await runCommand(process.execPath, parameters);
  if (code !== 0) throw new Error(output);
  process.env['CONTENT_DIR'] = content;
  await buildSite(join(folder, 'dist'));
  site = await readSite(join(folder, 'dist'));
  ({ documents } = readCorpus(content));
});

afterAll(async () => {
  delete process.env['CONTENT_DIR'];
  await rm(folder, { recursive: true });
});

/** An annex that is signed after its sections. */
const signedAnnex = `关于开展试点工作的通知

各市、县人民政府：

现将方案印发给你们，请认真贯彻执行。

甲省人民政府

2012年4月5日

附件

试点工作方案

为做好试点工作，制定本方案。

一、总体要求

认真贯彻落实各项要求。

二、重点任务

加大投入力度。

甲省发展改革委员会

2012年4月1日
`;

/** Signs that turn a number round and that part a word. */
const hiddenSigns = `关于做好投资工作的通知

各市、县人民政府：

一、目标

全年完成投资\u202e001\u202c亿元以上。

二、任务\u2066表

培育小城\u200b市。

甲省人民政府

2012年4月5日
`;

/** Opinions whose numbering stands outside their text. */
function writeOpinions(): Uint8Array {
  const levels = list(1, [
    ['chineseCountingThousand', '%1、'],
    ['chineseCounting', '（%2）'],
  ]);
  const body = [
    paragraph('甲省人民政府关于试点镇发展的若干意见', '<w:jc w:val="center"/>', '<w:b/>'),
    paragraph('各市人民政府：'),
    paragraph('根据《甲省试点条例》，提出如下意见。'),
    paragraph('总体要求', numbered(1)),
    paragraph('指导思想。坚持统筹发展。', numbered(1, 1)),
    paragraph('基本原则。坚持因地制宜。', numbered(1, 1)),
    paragraph('主要任务', numbered(1)),
    paragraph('到2015年，完成投资5亿元以上。'),
  ];
  return makeWordFile(body.join(''), { 'numbering.xml': levels + use(1, 1) });
}

const textDocuments = () =>
  documents.flatMap(({ id, tree }) => (tree === null ? [] : [{ id, pages: listPages(tree) }]));
const citedBy = (address: string): (string | null)[] =>
  (site.pages.get(address)?.elements ?? [])
    .filter((element) => getAttribute(element, 'data-cites') !== null)
    .map((element) => getAttribute(element, 'href'));

describe('several documents on one site', () => {
  it('are all published with an address for each provision', () => {
    const ids = textDocuments().map(({ id }) => id);
    expect(ids).toEqual(expect.arrayContaining(['jia-tiaoli', 'yi-banfa', 'bing-tongzhi']));
    expect(ids.length).toBe(9 + samples.length);
    for (const { id, pages } of textDocuments()) {
      const addresses = pages.map(({ eId }) => `/documents/${id}/${eId}/`);
      expect([...site.pages.keys()]).toEqual(expect.arrayContaining(addresses));
      expect(site.pages.has(`/documents/${id}/source/`)).toBe(true);
      expect(site.files.has(`/documents/${id}/clauses.json`)).toBe(true);
    }
    for (const eId of ['chp_1', 'chp_2__art_3', 'preamble']) {
      expect(site.pages.has(`/documents/jia-tiaoli/${eId}/`)).toBe(true);
    }
  });

  it.each([
    ['a notice', 'bing-tongzhi', ['jia-tiaoli', 'portal']],
    ['a saved page', 'portal', ['jia-tiaoli']],
    ['a Word file', 'ding-yijian', ['jia-tiaoli']],
    ['a set of rules', 'yi-banfa', ['jia-tiaoli']],
  ])('link the law that %s cites', (_, id, cited) => {
    expect(citedBy(`/documents/${id}/`)).toEqual(cited.map((other) => `/documents/${other}/`));
  });

  it('list who cites them', () => {
    const law = site.pages.get('/documents/jia-tiaoli/')?.html ?? '';
    for (const id of ['bing-tongzhi', 'portal', 'ding-yijian', 'yi-banfa']) {
      expect(law).toContain(`href="/documents/${id}/`);
    }
  });

  it('have their own contents lists', () => {
    for (const { id, pages } of textDocuments()) {
      const page = site.pages.get(`/documents/${id}/`);
      const anchors = pages.filter(({ eId }) => page?.ids.has(eId) === true);
      expect(anchors.length).toBe(pages.length);
    }
  });

  it('have their clauses found by search', async () => {
    const json = await readFile(
      join(folder, 'dist', 'documents', 'ding-yijian', 'clauses.json'),
      'utf8',
    );
    expect(json).toContain('（二）基本原则');
    expect(json).toContain('sec_1__cl_2');
    const catalogue = await readFile(join(folder, 'dist', 'search', 'catalogue.json'), 'utf8');
    for (const { id } of textDocuments()) expect(catalogue).toContain(`"${id}"`);
  });

  it('pass the checks of the site', async () => {
    expect(await checkSeeds(documents, join(folder, 'seeds'))).toEqual([]);
    expect(runPageCheck(site, checkSentences(site, documents))).toEqual([]);
    expect(runPageCheck(site, checkHeadings(documents))).toEqual([]);
    expect(runPageCheck(site, checkReadingOrder(documents))).toEqual([]);
    expect(runPageCheck(site, checkSigns())).toEqual([]);
    expect(runPageCheck(site, checkLinks(site))).toEqual([]);
    expect(runPageCheck(site, checkUniqueIds())).toEqual([]);
    expect(runPageCheck(site, checkWeight(site))).toEqual([]);
  });

  it.each([
    [
      'a saved page',
      'portal',
      'portal.shtml',
      '从网页文件取出的文本',
      'Text taken out of the page',
    ],
    [
      'a Word file',
      'ding-yijian',
      'ding-yijian.docx',
      '从Word文件取出的文本',
      'Text taken out of the Word file',
    ],
    ['a text', 'jia-tiaoli', 'jia-tiaoli.txt', '收到的文本', 'Text as received'],
  ])('say exactly what is shown of %s', (_, id, file, chinese, english) => {
    const page = site.pages.get(`/documents/${id}/source/`)?.html ?? '';
    expect(page).toContain(`<h2>${chinese}</h2>`);
    expect(page).toContain(`>${file}</dd>`);
    expect(site.pages.get(`/en/documents/${id}/source/`)?.html).toContain(`<h2>${english}</h2>`);
  });

  it('say of an address that nobody has looked for that it was not looked for', () => {
    const page = (path: string) => site.pages.get(`${path}/documents/jia-tiaoli/source/`)?.html;
    expect(page('')).toContain('<span class="unknown">尚未查找</span>');
    expect(page('/en')).toContain('<span class="unknown">Not looked for yet</span>');
  });

  it('show nothing where an editor has yet to write', () => {
    const drafts = [...site.pages.values()].filter(({ address }) =>
      address.includes('/documents/jia-tiaoli/'),
    );
    expect(drafts.length).toBeGreaterThan(10);
    for (const { html } of drafts) {
      expect(html).not.toMatch(/to be written|待编辑|>null<|null ·/);
    }
    const english = site.pages.get('/en/documents/jia-tiaoli/source/');
    const crumb = english?.elements.find(
      (element) => getAttribute(element, 'href') === '/en/documents/jia-tiaoli/',
    );
    expect(crumb && getAttribute(crumb, 'lang')).toBe('zh-CN');
  });

  it('show the signature of an annex behind its sections', () => {
    const wordsOf = (path: string): string =>
      (site.pages.get(`/documents/signed-annex/${path}`)?.elements ?? [])
        .filter(
          (element) =>
            hasClass(element, 'heading-text') ||
            hasClass(element, 'sentence') ||
            hasClass(element, 'name'),
        )
        .map(textOf)
        .join(' ');
    expect(wordsOf('')).toContain(
      '一、总体要求 认真贯彻落实各项要求。 二、重点任务 加大投入力度。 甲省发展改革委员会 2012年4月1日',
    );
    expect(wordsOf('att_1/')).toContain(
      '制定本方案。 一、总体要求 二、重点任务 甲省发展改革委员会 2012年4月1日',
    );
  });

  it('show hidden signs, turn nothing round and are found with them', async () => {
    const served = await serveDist(join(folder, 'dist'));
    const browser = await openBrowser();
    const page = await browser.newPage();
    await page.goto(`${served.origin}/documents/hidden-signs/sec_1/`);
    const sentence = page.locator('#sec_1__p_1__s_1');
    expect(
      await sentence
        .locator('.sign')
        .evaluateAll((all) => all.map((one) => one.getAttribute('title'))),
    ).toEqual(['U+202E RIGHT-TO-LEFT OVERRIDE', 'U+202C POP DIRECTIONAL FORMATTING']);
    const { copied, figures } = await sentence.evaluate((element) => {
      const range = document.createRange();
      range.selectNodeContents(element);
      getSelection()?.removeAllRanges();
      getSelection()?.addRange(range);
      const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
      let node = walker.nextNode();
      while (node !== null && node.nodeValue !== '001') node = walker.nextNode();
      const lefts = [0, 2].map((at) => {
        const one = document.createRange();
        if (node) one.setStart(node, at);
        if (node) one.setEnd(node, at + 1);
        return one.getBoundingClientRect().left;
      });
      return { copied: getSelection()?.toString(), figures: lefts };
    });
    expect(copied).toBe('全年完成投资\u202e001\u202c亿元以上。');
    expect(figures[0]).toBeLessThan(figures[1] ?? 0);
    for (const [query, eId] of [
      ['投资001亿元', 'sec_1'],
      ['小城市', 'sec_2'],
      ['任务表', 'sec_2'],
    ] as const) {
      await page.goto(`${served.origin}/search/?q=${encodeURIComponent(query)}`);
      const hit = page.locator(`#results [data-doc="hidden-signs"][data-eid="${eId}"]`);
      await hit.first().waitFor();
      expect(await hit.first().locator('.sign').count()).toBeGreaterThan(0);
    }
    await browser.close();
    await served.close();
  });

  it('show tables and notes at every width, and take a cell without moving the page', async () => {
    const served = await serveDist(join(folder, 'dist'));
    const browser = await openBrowser();
    for (const [width, javaScriptEnabled] of [
      [360, true],
      [360, false],
      [1280, true],
    ] as const) {
      const viewport = { width, height: 800 };
      const context = await browser.newContext({ viewport, javaScriptEnabled });
      const page = await context.newPage();
      await page.goto(`${served.origin}/documents/tables-and-notes/`);
      const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      expect(overflow).toBeLessThanOrEqual(0);
      const table = page.getByRole('table', { name: '表1 主要指标完成情况' });
      expect(await table.getByRole('columnheader').allInnerTexts()).toHaveLength(7);
      expect(await table.getByRole('rowheader', { name: '户籍人口' }).count()).toBe(1);
      const cell = page.locator('#sec_1__tbl_1__row_3__cell_5');
      expect((await cell.locator('.sentence').innerText()).trim()).toBe('2,000');
      // A wide table is moved in its own frame, and its words stay readable.
      const task = page.locator('#sec_2__tbl_1__row_2__cell_2 .sentence').first();
      expect((await task.boundingBox())?.width).toBeGreaterThan(100);
      expect(await page.locator('a.note-mark').getAttribute('href')).toContain('__fn_1');
      expect(await page.getByRole('note').innerText()).toContain('不含跨区域项目。');
      if (javaScriptEnabled) {
        const number = cell.locator('a.permalink');
        expect(await number.getAttribute('aria-label')).toBe('第3行第5列第1句的链接与引用');
        await number.focus();
        const before = await page.evaluate(() => scrollY);
        await page.keyboard.press('Enter');
        await page.locator('.sheet').waitFor();
        expect(Math.abs((await page.evaluate(() => scrollY)) - before)).toBeLessThanOrEqual(2);
        expect(await page.locator('.sheet').innerText()).toContain('2,000');
      }
      await context.close();
    }
    await browser.close();
    await served.close();
  });

  it('leave the first page to the document with targets', () => {
    const home = site.pages.get('/')?.html ?? '';
    expect(home).toContain('/documents/zj-2012-key-points/sec_2__cl_1/');
    expect(home).not.toContain('/documents/bing-tongzhi/');
  });
});
