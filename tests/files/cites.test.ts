import { describe, expect, it } from 'vitest';
import type { TextDocument } from '#corpus/corpus.ts';
import { listFigureCites } from '#files/sharing/cite-figures.ts';
import { listTextCites } from '#files/sharing/cite-texts.ts';
import { attributeOf, textOf } from '#ingest/html/nodes.ts';
import { toPublication } from '#publication/publication.ts';
import { hasClass } from '#scripts/verify/site/html.ts';
import { parsePage } from '#scripts/verify/site/parse-page.ts';
import type { PublishedFile } from '#files/published-file.ts';
import { readRealCorpus, readRealDocument } from '../corpus/real-content.ts';

const corpus = readRealCorpus();
const document = readRealDocument();
const site = new URL('https://example.org');
const texts = toPages(listTextCites(document, corpus, site));
const figures = toPages(listFigureCites(toPublication(corpus), site));
const own = '/documents/zj-2012-key-points/';

function toPages(files: readonly PublishedFile[]): ReadonlyMap<string, () => string> {
  return new Map(
    files.map(({ path, write }) => [
      path,
      () => {
        const written = write();
        if (typeof written !== 'string') throw new Error(`${path} is no text`);
        return written;
      },
    ]),
  );
}

interface Shown {
  readonly place: string;
  readonly plain: string;
  readonly citations: readonly string[];
  readonly promises: string;
  readonly links: readonly string[];
  /** What the files are called where they are kept. */
  readonly files: readonly string[];
  readonly names: readonly string[];
}

/** What a page holds for the part with this id. */
function show(pages: ReadonlyMap<string, () => string>, address: string, id: string): Shown {
  const { elements, ids } = parsePage(pages.get(`${address}index.html`)?.() ?? '');
  const start = elements.findIndex((one) => one === ids.get(id));
  const after = elements.slice(start + 1);
  const end = after.findIndex(({ tagName }) => tagName === 'section');
  const inside = start === -1 ? [] : after.slice(0, end === -1 ? undefined : end);
  const pick = (name: string): string[] => inside.filter((one) => hasClass(one, name)).map(textOf);
  return {
    place: pick('place').join(),
    plain: pick('plain').join(),
    promises: pick('promises').join(),
    citations: inside.filter(({ tagName }) => tagName === 'pre').map(textOf),
    links: inside.map((one) => attributeOf(one, 'href')).filter((href) => href !== ''),
    files: inside.map((one) => attributeOf(one, 'download')).filter((file) => file !== ''),
    names: inside.filter(({ tagName }) => tagName === 'summary').map(textOf),
  };
}

describe('the page by which a text is taken', () => {
  it('stands beside the text and each of its pages, in each language', () => {
    const paths = [...texts.keys()];
    expect(paths).toContain(`${own}cite/index.html`);
    expect(paths).toContain(`${own}sec_2__cl_6/cite/index.html`);
    expect(paths).toContain(`/en${own}notice/cite/index.html`);
    expect(paths.filter((path) => path.includes('__s_'))).toEqual([]);
  });

  it('holds of a sentence its words, place, short address and each citation', () => {
    const id = 'sec_2__cl_6__p_1__s_4';
    const { citations, links, names, place, plain } = show(texts, `${own}sec_2__cl_6/cite/`, id);
    expect(place).toMatch(/要点 › 第二部分 › 第（六）项 › 第4句$/);
    expect(plain).toMatch(
      /^全年小城市.*以上。\n——《2012年.*第（六）项第4句\nhttps:\/\/example\.org\/zj12\/2\.6\.4\/$/,
    );
    expect(citations).toHaveLength(10);
    expect(citations[0]).toMatch(/》第二部分第（六）项第4句$/);
    for (const text of citations.slice(1, -1)) {
      expect(text).toContain(`https://example.org${own}sec_2__cl_6/#${id}`);
    }
    expect(citations.at(-1)).toContain(`/embed${own}${id}/`);
    expect(links).toContain(`/cards${own}${id}.png`);
    expect(names).toEqual(['引用格式', '二维码', '嵌入网页']);
  });

  it('leads from a sentence to the targets that it sets', () => {
    const id = 'sec_2__cl_6__p_1__s_4';
    const sentence = show(texts, `${own}sec_2__cl_6/cite/`, id);
    expect(sentence.promises).toBe('这句提出3个目标： ≥ 50 万人 ≥ 20 万人 提高 ≥ 1 个百分点');
    for (const target of ['t6', 't7', 't8'])
      expect(sentence.links).toContain(`/targets/zj-2012-${target}/`);
    const english = show(texts, `/en${own}sec_2__cl_6/cite/`, id);
    expect(english.promises).toMatch(/^This sentence sets 3 targets: /);
    expect(english.links).toContain('/en/targets/zj-2012-t6/');
    const other = show(texts, `${own}sec_2__cl_6/cite/`, 'sec_2__cl_6__p_1__s_5');
    expect([other.plain === '', other.promises]).toEqual([false, '']);
  });

  it('speaks of a sentence in the language of the page', () => {
    const { place, plain } = show(texts, `/en${own}sec_2__cl_6/cite/`, 'sec_2__cl_6__p_1__s_4');
    expect(place).toMatch(/› Section 2 › clause 6 › sentence 4$/);
    expect(plain).toMatch(/^全年小城市[\s\S]*https:\/\/example\.org\/en\/zj12\/2\.6\.4\/$/);
  });

  it('holds a Word file for a page and none for a sentence', () => {
    const word = (id: string): boolean =>
      show(texts, `${own}sec_2__cl_6/cite/`, id).links.some((link) => link.endsWith('.docx'));
    expect(word('sec_2__cl_6')).toBe(true);
    expect(word('sec_2__cl_6__p_1__s_4')).toBe(false);
  });

  it('calls its files by its address', () => {
    const id = 'sec_2__cl_6__p_1__s_4';
    const page = `${own}sec_2__cl_6/cite/`;
    expect(show(texts, page, id).files).toEqual(['zj12-2.6.4.png']);
    expect(show(texts, page, 'sec_2__cl_6').files).toEqual(['zj12-2.6.png', 'zj12-2.6.docx']);
    expect(show(texts, `${own}cite/`, 'title').files).toEqual(['zj12.png', 'zj12.docx']);
    const { short, ...record } = document.record;
    expect(short?.name).toBe('zj12');
    const long = toPages(listTextCites({ ...document, record }, corpus, site));
    expect(show(long, page, id).files).toEqual([`documents-zj-2012-key-points-${id}.png`]);
    expect(show(figures, '/indicators/gdp/cite/', 'this').files).toEqual(['i-gdp.png']);
  });

  it('gives long addresses and fewer codes where a text has no short ones', () => {
    const { short, ...record } = document.record;
    expect(short?.name).toBe('zj12');
    const without: TextDocument = { ...document, record };
    const pages = toPages(listTextCites(without, corpus, site));
    const id = 'sec_2__cl_6__p_1__s_4';
    const sentence = show(pages, `${own}sec_2__cl_6/cite/`, id);
    expect(sentence.plain.endsWith(`https://example.org${own}sec_2__cl_6/#${id}`)).toBe(true);
    expect(sentence.names).toEqual(['引用格式']);
    const clause = show(pages, `${own}sec_2__cl_6/cite/`, 'sec_2__cl_6');
    expect(clause.names).toEqual(['引用格式', '二维码', '嵌入网页']);
  });
});

describe('the page by which a figure is taken', () => {
  it('stands beside each target, and each indicator that has a chart', () => {
    for (const { targets } of corpus.documents) {
      for (const { id } of targets)
        expect(figures.has(`/targets/${id}/cite/index.html`)).toBe(true);
    }
    expect(figures.has('/en/indicators/gdp/cite/index.html')).toBe(true);
    const charted = corpus.indicators.filter(({ id }) =>
      figures.has(`/indicators/${id}/cite/index.html`),
    );
    expect(charted.length).toBeGreaterThan(0);
    expect(charted.length).toBeLessThan(corpus.indicators.length);
  });

  it('holds of a target its promise, its state and its short address', () => {
    const { citations, links, plain } = show(figures, '/targets/zj-2012-t6/cite/', 'this');
    expect(plain).toMatch(/50 ?万人.*未见公布结果/s);
    expect(plain.endsWith('https://example.org/zj12/t6/')).toBe(true);
    expect(
      citations.filter((text) => text.includes('/targets/zj-2012-t6/')).length,
    ).toBeGreaterThan(7);
    expect(links).toContain('/cards/targets/zj-2012-t6.png');
  });

  it('holds of an indicator what its chart says and its short address', () => {
    const { names, plain } = show(figures, '/indicators/gdp/cite/', 'this');
    expect(plain).toContain('地区生产总值');
    expect(plain.endsWith('https://example.org/i/gdp/')).toBe(true);
    expect(names).toEqual(['引用格式', '二维码', '嵌入网页']);
  });
});
