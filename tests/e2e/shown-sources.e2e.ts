import { beforeAll, describe, expect, it } from 'vitest';
import { hasClass } from '#scripts/verify/site/html.ts';
import { getAttribute, textOf, type Element } from '#ingest/html/nodes.ts';
import { readCorpus } from '#scripts/verify/read-corpus.ts';
import { readSite, type Page, type Site } from '#scripts/verify/site/site.ts';
import { describeNature } from '#i18n/phrases/source-words.ts';
import { messages } from '#i18n/messages.ts';
import { toPath } from '#i18n/paths.ts';
import { namePublisher } from '#schema/source.ts';

const corpus = readCorpus('content');
const sources = new Map(corpus.sources.map((source) => [source.id, source]));

let site: Site;

beforeAll(async () => {
  site = await readSite('dist');
});

const textsOf = (page: Page | undefined, pick: (element: Element) => boolean): string[] =>
  (page?.elements ?? []).filter(pick).map((element) => textOf(element).replace(/\s+/g, ' '));

describe.each(['zh', 'en'] as const)('sources on pages in %s', (locale) => {
  const at = (path: string) => site.pages.get(toPath(locale, path));
  const nameOf = (id: string) => {
    const source = sources.get(id);
    if (!source) throw new Error(`no source ${id}`);
    return [namePublisher(source), describeNature(source.nature, locale)] as const;
  };

  it('stand beside each explanation with their nature', () => {
    const byId = new Map(corpus.explanations.map((one) => [one.id, one]));
    let seen = 0;
    for (const { id, explained = [] } of corpus.indicators) {
      const shown = textsOf(at(`/indicators/${id}/`), (one) => hasClass(one, 'explanation'));
      explained.forEach((one, index) => {
        const said = 'by' in one ? byId.get(one.by) : undefined;
        if (said === undefined) return;
        const [publisher, nature] = nameOf(said.source);
        expect(shown[index]).toContain(said.publisher);
        expect(shown[index]).toContain(nature);
        if (said.isCopy) expect(shown[index]).toContain(publisher);
        seen += 1;
      });
    }
    expect(seen).toBeGreaterThan(30);
  });

  it('are named by their publishers beside single values', () => {
    const page = at('/indicators/one-value/');
    const links = (page?.elements ?? []).filter((one) => hasClass(one, 'source'));
    expect(links.length).toBeGreaterThan(10);
    for (const link of links) {
      const id = getAttribute(link, 'href')?.slice(1) ?? '';
      expect(textOf(link)).toBe(nameOf(id)[0]);
    }
    expect(textsOf(page, (one) => /^s\d+$/.test(textOf(one).trim()))).toEqual([]);
  });

  it('tell how much of a text was found, and where it breaks off', () => {
    const page = at('/documents/zj-2016-168/');
    const [main] = textsOf(page, ({ tagName }) => tagName === 'main');
    expect(main).toContain('各市、县（市、区）人民政府');
    const said = { zh: '留存的文字到这里中断', en: 'there the copy breaks off' }[locale];
    expect(main).toContain(said);
    if (locale === 'zh') expect(main).toContain('列入第三批小城市培育试点名单，现予以公布。');
    // What is known of it is no text of the site: it has no page of its own.
    expect(at('/documents/zj-2016-168/text/')).toBeUndefined();
    expect(page?.elements.some((one) => hasClass(one, 'sentence'))).toBe(false);
  });

  it('stand apart where there are several', () => {
    const [first, second] = [nameOf('s28'), nameOf('s32')].map((words) => words.join(' '));
    const [answer] = textsOf(at('/targets/plan-2015-g5/'), (one) => hasClass(one, 'answer'));
    expect(answer).toContain(`${first}${messages(locale).separator}${second}`);
  });
});
