import { hasText } from '#corpus/corpus.ts';
import { formatLocator } from '#policy/tree/locator.ts';
import { openDay } from '#browser/reading-day.ts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { languages, toPrefix } from '#schema/languages.ts';
import { listColumns } from '#schema/tables/columns.ts';
import { observationTable } from '#schema/tables/observations.ts';
import { unitSchema } from '#schema/text.ts';
import { readCorpus } from '#scripts/verify/read-corpus.ts';
import { hasClass } from '#scripts/verify/site/html.ts';
import { getAttribute, textOf } from '#ingest/html/nodes.ts';
import { readSite, toPageKind, type Page, type Site } from '#scripts/verify/site/site.ts';
import { listOwnWords, listRecordWords } from './known-words.ts';
import { findUnmarked } from './own-words.ts';
import { formats as textFormats } from '#export/formats/formats.ts';
import { copyProject, type ProjectCopy } from './project-copy.ts';

/** Esperanto, of which each word is the English one between these marks. */
const marks = ['⟦', '⟧'] as const;
const line = "{ code: 'eo', tag: 'eo', name: 'Esperanto', suffix: 'Eo', complete: false },";
const tags = [...languages.map(({ tag }) => tag), 'eo'];

/** What every language calls a format, a size and a program, and data on the web and a day to be filled in by GB/T 7714. */
const formats = [
  ...['DS/OL', openDay, 'SVG', 'PNG', 'CSV', 'JSON', 'Excel', 'KB'],
  ...['Atom', 'JSON Feed', 'curl', 'JavaScript', 'Python', 'R'],
  ...textFormats.map(({ name }) => name),
];

const catalogue = `import { en } from '../en/en.ts';

function mark(words) {
  if (typeof words === 'string') return words === '' ? '' : '⟦' + words + '⟧';
  if (typeof words === 'function') return (...given) => mark(words(...given));
  if (Array.isArray(words)) return words.map(mark);
  return Object.fromEntries(Object.entries(words).map(([name, inner]) => [name, mark(inner)]));
}

export const eo = mark(en);
`;

let project: ProjectCopy;
let site: Site;
let pages: Page[] = [];
/** Those that Astro makes, with the frame of the site. */
const isUsual = (page: Page): boolean => toPageKind(page) === 'usual';

beforeAll(async () => {
  project = await copyProject();
  const { change, write } = project;
  await change('src/schema/languages.ts', '] as const', `${line}] as const`);
  await write('src/i18n/eo/eo.ts', catalogue);
  await change('src/i18n/messages.ts', 'import', "import { eo } from './eo/eo.ts';\nimport");
  await change('src/i18n/messages.ts', 'Messages> = { ', 'Messages> = { eo, ');
  for (const guide of ['about', 'data', 'host'])
    await write(`content/guides/${guide}-eo.mdx`, '---\ntitle: Pri\nlocale: eo\n---\n\n⟦Pri⟧\n');
  await change('content/indicators/gdp.yml', 'name:\n', 'name:\n  eo: ⟦malneta produkto⟧\n');
  await project.build();
  site = await readSite(project.dist);
  pages = [...site.pages.values()].filter(({ address }) => address.startsWith('/eo/'));
});

afterAll(() => project.remove());

function attributesOf(page: Page, tagName: string, name: string): (string | null)[] {
  return page.elements
    .filter((element) => element.tagName === tagName)
    .map((element) => getAttribute(element, name));
}

describe('a third language', () => {
  it('has every page that the official one has', () => {
    const others = languages.map(({ code }) => toPrefix(code)).filter((prefix) => prefix !== '');
    const official = [...site.pages.keys()].filter(
      (address) =>
        address !== '/404.html' &&
        [...others, '/eo'].every((prefix) => !address.startsWith(`${prefix}/`)),
    );
    expect(pages.map(({ address }) => address).toSorted()).toEqual(
      official.map((address) => `/eo${address}`).toSorted(),
    );
    expect(site.sitemap.filter((address) => address.includes('/eo/'))).toHaveLength(
      pages.filter(isUsual).length,
    );
  });

  it('is the language that its pages state', () => {
    expect(new Set(pages.flatMap((page) => attributesOf(page, 'html', 'lang')))).toEqual(
      new Set(['eo']),
    );
  });

  it('is listed beside the others on every page', () => {
    for (const page of [...site.pages.values()].filter(isUsual)) {
      const listed = page.elements
        .filter((element) => getAttribute(element, 'rel') === 'alternate')
        .flatMap((element) => getAttribute(element, 'hreflang') ?? []);
      expect(listed, page.address).toEqual(page.address === '/404.html' ? [] : tags);
    }
  });

  it('leads to each other language and back', () => {
    for (const page of [...site.pages.values()].filter(isUsual)) {
      const links = page.elements.filter((element) => hasClass(element, 'other-language'));
      const lang = attributesOf(page, 'html', 'lang')[0];
      expect(links.map((link) => getAttribute(link, 'lang'))).toEqual(
        tags.filter((tag) => tag !== lang),
      );
      for (const link of links) {
        const other = site.pages.get(getAttribute(link, 'href') ?? '');
        expect(attributesOf(other ?? page, 'html', 'lang')[0]).toBe(getAttribute(link, 'lang'));
      }
    }
  });

  it('says no word of ours in another language', () => {
    const corpus = readCorpus('content');
    const columns = listColumns(observationTable).map(({ name }) => name);
    const official = [...listRecordWords(corpus), ...unitSchema.options];
    // Where a target was promised is named as official papers name a place.
    const places = corpus.documents
      .filter(hasText)
      .flatMap(({ tree, targets }) =>
        targets.flatMap(({ eId }) => (eId === null ? [] : formatLocator(tree, eId))),
      );
    const known = [...official, ...places, ...columns, ...site.files, ...formats];
    const records = known.join('\n');
    const own = listOwnWords();
    // The other pages name what they are about as a citation does, which is written in the language of its style.
    const strange = pages.filter(isUsual).flatMap((page) => {
      const [html] = page.elements.filter(({ tagName }) => tagName === 'html');
      return html === undefined
        ? [page.address]
        : findUnmarked(html, marks)
            .filter(({ text }) => !isOfRecords(text))
            .map(({ where, text }) => `${page.address} ${where}: ${text}`);
    });
    expect(strange).toEqual([]);

    function isOfRecords(text: string): boolean {
      if (own.has(text) && !known.includes(text)) return false;
      const words =
        text.replaceAll(/\b[0-9a-f]{12,64}\b/g, '').match(/\p{L}(?:[\p{L}.-]*\p{L})?/gu) ?? [];
      return words.every((word) => records.includes(word));
    }
  });

  it('shows its own words of a record and else the official ones', () => {
    const list = site.pages.get('/eo/indicators/');
    const names = list?.elements.filter((element) => hasClass(element, 'name')) ?? [];
    const words = new Map(names.map((name) => [getAttribute(name, 'href'), name]));
    const [gdp, revenue] = ['gdp', 'fiscal-revenue'].map((id) =>
      words.get(`/eo/indicators/${id}/`),
    );
    expect(gdp && [textOf(gdp).trim(), getAttribute(gdp, 'lang')]).toEqual([
      '⟦malneta produkto⟧',
      null,
    ]);
    expect(revenue && [textOf(revenue).trim(), getAttribute(revenue, 'lang')]).toEqual([
      '财政收入',
      'zh-CN',
    ]);
  });
});
