import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { checkHeadings } from '#scripts/verify/checks/headings.ts';
import type { Registry, RegistryEntry } from '#corpus/addresses/registry.ts';
import { checkPublishedIds } from '#scripts/verify/checks/published-ids.ts';
import { checkReadingOrder } from '#scripts/verify/checks/reading-order.ts';
import { readCorpus } from '#scripts/verify/read-corpus.ts';
import { checkSeedRecords } from '#scripts/verify/checks/seed-records.ts';
import { checkSeeds } from '#scripts/verify/checks/seeds.ts';
import { checkSentences } from '#scripts/verify/checks/sentences.ts';
import { runPageCheck } from '#scripts/verify/site/page-check.ts';
import type { SiteIssue } from '#scripts/verify/site/site-issue.ts';
import { toSite, type Site } from '#scripts/verify/site/site.ts';
import type { CorpusDocument } from '#corpus/corpus.ts';
import { parseDocument } from '#policy/markdown/parse-document.ts';
import { languages, toPrefix } from '#schema/languages.ts';
import { pageOf, siteOf } from './site-of.ts';

const markdown = '# 要点\n\n根据(一)规定,办理。\n\n## 一、总体要求\n\n坚持。推进。\n';
const tree = parseDocument(markdown);

let real: readonly CorpusDocument[];
/** The 2012 key points alone. */
let keyPoints: readonly CorpusDocument[];
let document: CorpusDocument;
let folder: string;

beforeAll(async () => {
  real = readCorpus('content').documents;
  keyPoints = real.filter(({ id }) => id === 'zj-2012-key-points');
  const [first] = keyPoints;
  if (first === undefined) throw new Error('content/ lacks zj-2012-key-points');
  document = { ...first, id: 'a', text: markdown, tree, normalisations: [], targets: [] };
  folder = await mkdtemp(join(tmpdir(), 'yaodian-seeds-'));
});

afterAll(async () => {
  await rm(folder, { recursive: true });
});

function findSentences(site: Site): SiteIssue[] {
  return runPageCheck(site, checkSentences(site, [document]));
}

function findHeadings(site: Site): SiteIssue[] {
  return runPageCheck(site, checkHeadings([document]));
}

function findAddresses(site: Site, content: Parameters<typeof checkPublishedIds>[1]): SiteIssue[] {
  return runPageCheck(site, checkPublishedIds(site, content));
}

function sentence(eId: string, text: string): string {
  return `<span class="sentence" id="${eId}">${text}</span>`;
}

const preamble = `<div id="preamble"><p id="preamble__p_1">${sentence('preamble__p_1__s_1', '根据（一）规定，办理。')}</p></div>`;
/** A part as a page shows it: what is ours among the words is left out of what is compared. */
function official(part: string): string {
  return `<div class="official">${part}</div>`;
}

const section = `<h2 id="sec_1"><span class="heading-text"><b>一、</b>总体要求</span> <a class="permalink">链接</a></h2><p id="sec_1__p_1">${sentence('sec_1__p_1__s_1', '坚持。')}${sentence('sec_1__p_1__s_2', '推进。')}</p>`;

const prefixes = languages.map(({ code }) => toPrefix(code));

/** All pages of the document, in every language, with a change to the Chinese full text. */
function siteWith(change: (text: string) => string, place = '/documents/a/') {
  const pages = prefixes.flatMap((prefix) => [
    [`${prefix}/documents/a/`, official(preamble) + official(section)],
    [`${prefix}/documents/a/preamble/`, official(preamble)],
    [`${prefix}/documents/a/sec_1/`, official(section)],
  ]);
  const texts = pages.map(([path = '', body = '']): [string, string] => [
    `${path}index.html`,
    pageOf(path, path === place ? change(body) : body),
  ]);
  return siteOf(Object.fromEntries(texts));
}

const whole = (text: string) => text;

describe('checkSentences', () => {
  it('accepts sentences on both of their pages', () => {
    expect(findSentences(siteWith(whole))).toEqual([]);
  });

  it.each(['/documents/a/', '/documents/a/sec_1/', '/en/documents/a/sec_1/'])(
    'finds a sentence that is missing on %s',
    (place) => {
      const site = siteWith((text) => text.replace('sec_1__p_1__s_2', 'gone'), place);
      const [issue, ...more] = findSentences(site);
      expect(more).toEqual([]);
      expect(issue).toMatchObject({
        place,
        message: 'the sentence sec_1__p_1__s_2 is not on this page',
      });
    },
  );

  it('finds a changed word and a foreign one', () => {
    const changed = siteWith((text) => text.replace('坚持。', '保持。'));
    const added = siteWith((text) => text.replace('坚持。', '坚持。<a>1</a>'));
    expect(findSentences(changed)[0]?.message).toBe(
      '#sec_1__p_1__s_1: expected "坚持。", got "保持。"',
    );
    expect(findSentences(added)).toHaveLength(1);
  });

  it('finds an id that is not a sentence', () => {
    const site = siteWith((text) =>
      text.replace('class="sentence" id="sec_1__p_1__s_1"', 'id="sec_1__p_1__s_1"'),
    );
    expect(findSentences(site)[0]?.message).toBe('#sec_1__p_1__s_1 is not a .sentence');
  });
});

describe('checkHeadings', () => {
  it('accepts headings as they are printed', () => {
    expect(findHeadings(siteWith(whole))).toEqual([]);
  });

  it.each([
    ['<b>一、</b>总体要求', '一、 总体要求'],
    ['<b>一、</b>总体要求', '总体要求'],
  ])('finds a heading of other words: %s to %s', (from, to) => {
    const site = siteWith((text) => text.replace(from, to), '/documents/a/sec_1/');
    const [issue, ...more] = findHeadings(site);
    expect(more).toEqual([]);
    expect(issue?.message).toBe(`#sec_1: expected the heading "一、总体要求", got "${to}"`);
  });
});

describe('checkReadingOrder', () => {
  const messagesOf = (site: Site, documents = [document]) =>
    runPageCheck(site, checkReadingOrder(documents)).map(
      ({ place, message }) => `${place} ${message}`,
    );

  it('accepts the order of the text', () => {
    expect(messagesOf(siteWith(whole))).toEqual([]);
  });

  it('finds sentences that have changed places', () => {
    const site = siteWith(() => official(section) + official(preamble));
    expect(messagesOf(site)).toEqual([
      '/documents/a/ sentence 1: expected preamble__p_1__s_1, got sec_1__p_1__s_1',
      '/documents/a/ the words at preamble__p_1__s_1: expected "根据（一）规定，办理。一、总体要求坚持。", got "一、总体要求坚持。推进。根据（一）规定，"',
    ]);
  });

  it('finds words that have changed places under their ids', () => {
    const swapped = section.replace('坚持', '某').replace('推进', '坚持').replace('某', '推进');
    const place = '/en/documents/a/sec_1/';
    expect(messagesOf(siteWith(() => official(swapped), place))).toEqual([
      `${place} the words at sec_1__p_1__s_1: expected "坚持。推进。", got "推进。坚持。"`,
    ]);
  });

  it('finds a sentence that stands twice', () => {
    const site = siteWith((text) => text + official(section));
    expect(messagesOf(site)).toEqual([
      '/documents/a/ sentence 4: expected the end, got sec_1__p_1__s_1',
      '/documents/a/ the words at the end: expected the end, got "一、总体要求坚持。推进。"',
    ]);
  });

  it('finds words of ours between two sentences', () => {
    const site = siteWith((text) => text.replace('推进。', '推进。</span><b>编者按</b><span>'));
    expect(messagesOf(site)).toEqual([
      '/documents/a/ the words at the end: expected the end, got "编者按"',
    ]);
  });

  it('finds an annex signed before its sections', () => {
    const annexed = parseDocument('# 通知\n\n# 附件\n\n## 一、要求\n\n办理。\n\n***\n\n省政府\n');
    const title = '<h2 id="att_1"><span class="heading-text">附件</span></h2>';
    const signature = `<p id="att_1__p_1">${sentence('att_1__p_1__s_1', '省政府')}</p>`;
    const own = `<h3 id="att_1__sec_1"><span class="heading-text">一、要求</span></h3><p>${sentence('att_1__sec_1__p_1__s_1', '办理。')}</p>`;
    const name =
      '<ol class="entries"><li><a class="name">一、要求</a><p class="promised">两项目标</p></li></ol>';
    const paper = (words: string): string =>
      `<section class="printed" hidden><h2>一、要求</h2><p>${words}</p></section>`;
    const siteOfAnnex = (text: string, page: string) => {
      const address = '/documents/a/index.html';
      const part = '/documents/a/att_1/index.html';
      return siteOf({
        [address]: pageOf(address, official(text)),
        [part]: pageOf(part, official(page)),
      });
    };
    const annex = [{ ...document, tree: annexed }];
    const printed = title + paper('办理。') + name + signature;
    const right = siteOfAnnex(title + own + signature, printed);
    expect(messagesOf(right, annex)).toEqual([]);
    const cut = siteOfAnnex(title + own + signature, title + paper('办。') + name + signature);
    expect(messagesOf(cut, annex)).toEqual([
      '/documents/a/att_1/ the words on paper at att_1__sec_1__p_1__s_1: expected "理。省政府", got "。省政府"',
    ]);
    const wrong = siteOfAnnex(title + signature + own, title + signature + paper('办理。') + name);
    expect(messagesOf(wrong, annex)).toEqual([
      '/documents/a/att_1/ the words at att_1__sec_1: expected "一、要求省政府", got "省政府一、要求"',
      '/documents/a/att_1/ the words on paper at att_1__sec_1: expected "一、要求办理。省政府", got "省政府一、要求办理。"',
      '/documents/a/ sentence 1: expected att_1__sec_1__p_1__s_1, got att_1__p_1__s_1',
      '/documents/a/ the words at att_1__sec_1: expected "一、要求办理。省政府", got "省政府一、要求办理。"',
    ]);
  });

  it('wants a title behind the notice in its place', () => {
    const noticed = parseDocument('现印发给你们。\n\n# 要点\n\n## 一、要求\n\n办理。\n');
    const notice = `<p>${sentence('notice__p_1__s_1', '现印发给你们。')}</p>`;
    const body = `<h2><span class="heading-text">一、要求</span></h2><p>${sentence('sec_1__p_1__s_1', '办理。')}</p>`;
    const siteOfNotice = (...parts: string[]) =>
      siteOf({
        '/documents/a/index.html': pageOf('/documents/a/', parts.map(official).join('')),
      });
    const documents = [{ ...document, tree: noticed }];
    expect(messagesOf(siteOfNotice(notice, '<p>要点</p>', body), documents)).toEqual([]);
    expect(messagesOf(siteOfNotice(notice, body), documents)).toEqual([
      '/documents/a/ the words at title: expected "要点一、要求办理。", got "一、要求办理。"',
    ]);
  });

  it('holds the text as received to the tree', () => {
    const place = '/documents/a/source/index.html';
    const source = (text: string) =>
      siteOf({ [place]: pageOf(place, `<p class="received">${text}</p>`) });
    const received = '要点<del>\n</del>根据(一)规定,办理。一、总体要求<del>x</del>坚持。推进。';
    expect(messagesOf(source(received))).toEqual([]);
    expect(messagesOf(source(received.replace('坚持。推进。', '推进。坚持。')))).toEqual([
      '/documents/a/source/ the words at the text as received: expected "坚持。推进。", got "推进。坚持。"',
    ]);
  });

  it('holds parts side by side to the tree', () => {
    const place = '/compare-text/a/sec_1/a/preamble/index.html';
    const columns = (left: string) =>
      siteOf({ [place]: pageOf(place, official(left) + official('根据（一）规定，办理。')) });
    expect(messagesOf(columns('坚持。推进。'))).toEqual([]);
    expect(messagesOf(columns('推进。坚持。'))).toEqual([
      '/compare-text/a/sec_1/a/preamble/ the words at sec_1__p_1__s_1: expected "坚持。推进。", got "推进。坚持。"',
    ]);
  });
});

describe('checkPublishedIds', () => {
  const ids = [
    'preamble',
    'preamble__p_1',
    'preamble__p_1__s_1',
    'sec_1',
    'sec_1__p_1',
    'sec_1__p_1__s_1',
    'sec_1__p_1__s_2',
  ];
  const anchors = ids.map((eId) => `/documents/a/#${eId}`);
  const pages = ['/documents/a/', '/documents/a/preamble/', '/documents/a/sec_1/'];
  const registryOf = (
    addresses: readonly string[],
    more: Readonly<Record<string, object>> = {},
  ): Registry =>
    new Map([
      ...addresses.map((address): [string, RegistryEntry] => [address, { since: '2026-11-30' }]),
      ...Object.entries(more).map(([address, entry]): [string, RegistryEntry] => [
        address,
        { since: '2026-11-30', ...entry },
      ]),
    ]);
  const check = (site: ReturnType<typeof siteWith>, registry: Registry) =>
    runPageCheck(site, checkPublishedIds(site, { documents: [document], registry })).map(
      ({ place, message }) => `${place}: ${message}`,
    );
  const known = [...pages, ...anchors];

  it('accepts a registry that holds every page and part', () => {
    expect(check(siteWith(whole), registryOf(known))).toEqual([]);
  });

  it('finds an address that is not in the registry', () => {
    const [issue, ...others] = findAddresses(siteWith(whole), {
      documents: [document],
      registry: registryOf(known.slice(1)),
    });
    expect([issue?.place, others]).toEqual(['/documents/a/', []]);
    expect(issue?.remedy).toContain('--write-ids');
  });

  it('finds a page, a part and a file that are dead, in each language', () => {
    const registry = registryOf([
      ...known,
      '/towns/x/',
      '/documents/a/#sec_2',
      '/towns/x/data.csv',
    ]);
    const dead = ['/towns/x/', '/documents/a/#sec_2', '/towns/x/data.csv'];
    expect(check(siteWith(whole), registry)).toEqual(
      dead
        .flatMap((address) => prefixes.map((prefix) => prefix + address))
        .map((one) => `${one}: it was published and is dead`),
    );
  });

  it('finds a part that the page has lost', () => {
    const site = siteWith((text) => text.replace('id="sec_1"', ''));
    expect(check(site, registryOf(known))).toEqual([
      '/documents/a/#sec_1: it was published and is dead',
    ]);
  });

  it('wants a page that leads on at an old address, and no other', () => {
    const old = { '/documents/b/': { moved: '/documents/a/' } };
    expect(check(siteWith(whole), registryOf(known, old))).toHaveLength(languages.length);
    const site = siteWith(whole);
    const led = new Map(
      prefixes
        .map((prefix) => `${prefix}/documents/b/`)
        .map((place) => [`${place}index.html`, pageOf(place, '<div id="old-address"></div>')]),
    );
    const withLeads = toSite(
      [...site.files, ...led.keys()],
      (path) => site.read(path) ?? Buffer.from(led.get(path) ?? ''),
    );
    expect(check(withLeads, registryOf(known, old))).toEqual([]);
  });
});

describe('checkSeeds', () => {
  it('accepts the text as it was received', async () => {
    expect(keyPoints.map(({ text }) => text === null)).toEqual([false]);
    expect(await checkSeeds(real)).toEqual([]);
  });

  it('finds one changed character of a text', async () => {
    const changed = keyPoints.map((item) => ({
      ...item,
      text: item.text?.replace('2200亿', '2300亿') ?? null,
    }));
    const [issue] = await checkSeeds(changed);
    expect(issue?.place).toBe('content/documents/zj-2012-key-points/text.md');
    expect(issue?.message).toContain('2');
  });

  it('finds a record that names the wrong format', async () => {
    const changed = keyPoints.map(({ record, ...item }) => ({
      ...item,
      record: {
        ...record,
        provenance: record.provenance && { ...record.provenance, format: 'docx' as const },
      },
    }));
    const [issue] = await checkSeeds(changed);
    expect(issue?.message).toContain('is of the format text, the record says docx');
  });

  it('finds a missing and a changed seed', async () => {
    const [missing] = await checkSeeds(keyPoints, folder);
    expect(missing?.message).toContain('is missing');
    await writeFile(join(folder, '000_9413564484228989.txt'), '改过');
    const [changed] = await checkSeeds(keyPoints, folder);
    expect(changed?.message).toContain('has the sha256');
  });
});

describe('checkSeedRecords', () => {
  const name = '000_9413564484228989.yml';

  it('accepts a record that says what document.yml says', async () => {
    expect(await checkSeedRecords(real)).toEqual([]);
  });

  it('names the document whose seed has no record', async () => {
    const found = await checkSeedRecords(keyPoints, join(folder, 'nowhere'));
    expect(found.map(({ place }) => place)).toEqual([join(folder, 'nowhere', name)]);
    expect(found[0]?.message).toContain('zj-2012-key-points: the file is missing');
  });

  it.each([
    ['received: 2026-11-22', 'received: 2026-11-21', 'received is 2026-11-21 here, 2026-11-22'],
    ['address: null\n', '', 'address: '],
    ['file: 0', 'file: "0', 'the record: '],
  ])('finds a record where %j is %j', async (from, to, words) => {
    const text = await readFile(join('seeds', name), 'utf8');
    await writeFile(join(folder, name), text.replace(from, to));
    const [issue] = await checkSeedRecords(keyPoints, folder);
    expect(issue?.message).toContain(`zj-2012-key-points: ${words}`);
  });
});
