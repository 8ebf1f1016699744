import { describe, expect, it } from 'vitest';
import type { Registry } from '#corpus/addresses/registry.ts';
import { datePage } from '#integration/date-page.ts';
import { findPageDay } from '#publication/page-days.ts';
import { toPublication } from '#publication/publication.ts';
import { readRealCorpus } from '../corpus/real-content.ts';

const page = '/documents/zj-2012-key-points/';
const registry: Registry = new Map([
  [page, { since: '2026-11-02' }],
  [`${page}sec_2__cl_1/`, { since: '2026-11-02' }],
  [`${page}sec_2__cl_2/`, { since: '2026-11-02' }],
  [
    `${page}#sec_2__cl_1__p_1__s_1`,
    {
      since: '2026-11-03',
      before: [{ hash: '0123456789ab', words: '旧的话。', until: '2026-12-05' }],
    },
  ],
  ['/towns/longgang/', { since: '2020-01-01' }],
]);
const corpus = { ...readRealCorpus(), registry };
const publication = toPublication(corpus);

describe('the day of a page', () => {
  it('is that of the last correction, on the full text and on the pages of the parts above', () => {
    expect(findPageDay(publication, page)).toBe('2026-12-05');
    expect(findPageDay(publication, `${page}sec_2/`)).toBe('2026-12-05');
    expect(findPageDay(publication, `${page}sec_2__cl_1/`)).toBe('2026-12-05');
    expect(findPageDay(publication, `${page}sec_2__cl_2/`)).toBe('2026-11-02');
  });

  it('is that of the newest value on the page of a town', () => {
    const days = corpus.observations.filter(({ place }) => place === 'longgang');
    const newest = days
      .map(({ vintage }) => vintage)
      .toSorted()
      .at(-1);
    expect(findPageDay(publication, '/towns/longgang/')).toBe(newest);
  });

  it('is not known of a page that content/ does not date', () => {
    expect(findPageDay(publication, '/search/')).toBeUndefined();
  });

  it('stands in the sitemap, in each language', () => {
    const url = `https://example.org/en${page}`;
    expect(datePage({ url }, publication)).toEqual({ url, lastmod: '2026-12-05' });
    expect(datePage({ url: 'https://example.org/search/' }, publication)).toEqual({
      url: 'https://example.org/search/',
    });
  });
});
