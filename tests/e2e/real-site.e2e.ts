import { beforeAll, describe, expect, it } from 'vitest';
import { hasClass } from '#scripts/verify/site/html.ts';
import { getAttribute, textOf, type Element } from '#ingest/html/nodes.ts';
import { readCorpus } from '#scripts/verify/read-corpus.ts';
import { readSite, type Page, type Site } from '#scripts/verify/site/site.ts';
import { toPublication } from '#publication/publication.ts';
import { classOf } from '#indicators/status-class.ts';
import { statuses } from '#indicators/status.ts';
import { toVerdictWords } from '#charts/bullets/answer-words.ts';
import { messages } from '#i18n/messages.ts';
import { toAnswer } from '#indicators/answer.ts';
import { toPath } from '#i18n/paths.ts';

const publication = toPublication(readCorpus('content'));
const empty = 'tangqi zhouxiang xinshi qianqing zeguo huzhen'.split(' ');

let site: Site;

beforeAll(async () => {
  site = await readSite('dist');
});

function pageAt(address: string): Page {
  const page = site.pages.get(address);
  if (!page) throw new Error(`there is no page ${address}`);
  return page;
}

/** The verdicts that a page shows, by their words. */
function verdictsOf({ elements }: Page): string[] {
  return elements.filter((element) => hasClass(element, 'verdict')).map(textOf);
}

describe.each(['zh', 'en'] as const)('the published site in %s', (locale) => {
  const words = messages(locale);
  const at = (path: string) => pageAt(toPath(locale, path));

  it('shows no verdict that its data does not support', () => {
    for (const { assessment, target } of publication.targets.values()) {
      const [first] = verdictsOf(at(`/targets/${target.id}/`));
      expect(first).toBe(toVerdictWords(toAnswer(assessment), locale));
    }
    const decided = statuses.filter((status) => classOf(status) !== 'open');
    const own = [...publication.targets.values()].filter(({ target }) => target.eId !== null);
    for (const { target } of own) {
      const shown = verdictsOf(at(`/targets/${target.id}/`));
      expect(
        shown.filter((word) => decided.some((status) => words.status[status] === word)),
      ).toEqual([]);
    }
  });

  it('shows the two figures of 崇福 for 2024', () => {
    const page = at('/indicators/gdp/');
    const conflicts = page.ids.get('conflicts');
    const text = conflicts === undefined ? '' : textOf(conflicts);
    expect(text).toContain('100.3');
    expect(text).toContain('93.95');
    expect(text.indexOf('100.3')).toBeLessThan(text.indexOf('93.95'));
  });

  it('compares no value of 60 towns with the 27', () => {
    const sixty = publication.observationsByPlace.get('pilot-towns-2017') ?? [];
    expect(sixty.length).toBeGreaterThan(0);
    for (const { indicator, value } of sixty) {
      const page = at(`/indicators/${indicator}/`);
      const marks = page.elements.filter((element) => getAttribute(element, 'data-of') !== null);
      const drawn = marks.filter(({ tagName }) => tagName === 'g');
      const places = drawn.map((mark) => getAttribute(mark, 'data-of'));
      const towns = new Set(publication.corpus.towns.map(({ id }) => id));
      if (places.some((id) => towns.has(id ?? '')))
        expect(places).not.toContain('pilot-towns-2017');
      const users = [...publication.targets.values()].filter(
        ({ target }) => target.indicator === indicator,
      );
      for (const { assessment } of users) {
        const used = assessment.readings.flatMap((reading) => reading.used);
        expect(used.map(({ value: own }) => own)).not.toContain(value);
      }
    }
  });

  it.each(empty)('says of %s that nothing was found, and who could tell', (id) => {
    const town = publication.towns.get(id);
    if (!town) throw new Error(`no town ${id}`);
    const element = at(`/towns/${id}/`).ids.get('no-values');
    const text = element === undefined ? '' : textOf(element);
    expect(text).toContain(words.town.noValues);
    expect(text).toContain(locale === 'zh' ? town.county : town.countyEn);
    expect(at(`/towns/${id}/`).html).not.toContain('data-chart="town"');
  });

  it('has no other town without values', () => {
    const silent = publication.corpus.towns.filter(({ id }) =>
      at(`/towns/${id}/`).ids.has('no-values'),
    );
    expect(silent.map(({ id }) => id)).toEqual(empty);
  });

  it('says of every open target what is missing', () => {
    for (const { target } of publication.targets.values()) {
      const missing = at(`/targets/${target.id}/`).ids.get('missing');
      const text = missing === undefined ? '' : textOf(missing);
      expect(text).toContain(words.missing.title);
      expect(text).not.toContain(words.missing.nothing);
    }
  });

  it('prints each threshold and status on the method page', () => {
    const { html } = at('/about/method/');
    for (const limit of ['0.95', '1.05', '0.60']) expect(html).toContain(limit);
    for (const status of statuses) expect(html).toContain(`>${words.status[status]}<`);
  });

  it('lists each target under its clause, scope and status', () => {
    for (const { assessment, target } of publication.targets.values()) {
      const link = `href="${toPath(locale, `/targets/${target.id}/`)}"`;
      expect(at(`/targets/scope/${target.scope}/`).html).toContain(link);
      expect(at(`/targets/status/${assessment.status}/`).html).toContain(link);
    }
    const clause = at('/targets/clause/zj-2012-key-points/sec_2__cl_1/');
    expect(linksTo(clause, /\/targets\/zj-2012-t\d+\/$/)).toHaveLength(2);
  });

  it('sums targets up by counts and never by a mean', () => {
    const page = at('/targets/');
    const counts = new Map<string, number>();
    for (const { assessment } of publication.targets.values()) {
      const word = words.status[assessment.status];
      counts.set(word, (counts.get(word) ?? 0) + 1);
    }
    const text = page.elements
      .filter(({ tagName }) => tagName === 'main')
      .map(textOf)
      .join('');
    for (const [word, count] of counts) {
      expect(text).toMatch(new RegExp(`${word}[^0-9]{0,6}${String(count)}(?!\\d)`));
    }
    expect(text).not.toMatch(/平均|得分|average|mean score/i);
  });

  it('compares two to six towns on each page of its own', () => {
    const pages = [...site.pages.keys()].filter((address) =>
      new RegExp(`^${toPath(locale, '/towns/compare/')}[^/]+/`).test(address),
    );
    expect(pages.length).toBeGreaterThan(3);
    for (const address of pages) {
      const tables = pageAt(address).elements.filter(({ tagName }) => tagName === 'tbody');
      expect(tables.length).toBeGreaterThanOrEqual(2);
      expect(tables.length).toBeLessThanOrEqual(6);
    }
  });
});

function linksTo({ elements }: Page, pattern: RegExp): Element[] {
  return elements.filter((element) => pattern.test(getAttribute(element, 'href') ?? ''));
}
