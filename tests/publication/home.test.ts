import { describe, expect, it } from 'vitest';
import type { Corpus, CorpusDocument } from '#corpus/corpus.ts';
import {
  findFeatured,
  listHomePromises,
  listNewDocuments,
  listNewFigures,
} from '#publication/home.ts';
import { toPublication } from '#publication/publication.ts';
import { readFirstCorpus } from '../corpus/real-content.ts';

const corpus = readFirstCorpus();
const first = corpus.documents.find(({ id }) => id === corpus.site.home.document);
if (first === undefined) throw new Error('expected the document of the front page');
const { record } = first;

/** The real content with other documents, published on the days that a list gives by id. */
function withDocuments(
  first: CorpusDocument,
  days: Readonly<Record<string, { since: string | null; date: string | null }>>,
): Corpus {
  const entries = Object.entries(days);
  return {
    ...corpus,
    site: { ...corpus.site, home: { ...corpus.site.home, document: undefined } },
    documents: entries.map(([id, { date }]) => ({
      ...first,
      id,
      record: { ...record, date },
      targets: [],
    })),
    registry: new Map(
      entries.flatMap(([id, { since }]) =>
        since === null ? [] : [[`/documents/${id}/`, { since }] as const],
      ),
    ),
  };
}

describe('what the front page shows', () => {
  it('is the document that the site names', () => {
    const publication = toPublication(corpus);
    const featured = findFeatured(publication);
    expect(featured?.id).toBe(corpus.site.home.document);
    const { answered, promises } = listHomePromises(publication, featured ?? first);
    expect([promises.length, answered]).toEqual([8, 0]);
  });

  it('is the newest text where the site names none, and nothing where there is none', () => {
    const days = {
      old: { since: null, date: '2001-01-01' },
      new: { since: null, date: '2024-05-06' },
      undated: { since: null, date: null },
    };
    expect(findFeatured(toPublication(withDocuments(first, days)))?.id).toBe('new');
    expect(findFeatured(toPublication(withDocuments(first, {})))).toBeNull();
  });

  it('lists a document that was just taken in before all that were published', () => {
    const days = {
      a: { since: '2026-01-01', date: '2020-01-01' },
      b: { since: '2026-03-01', date: '1999-01-01' },
      c: { since: null, date: '1980' },
      d: { since: '2026-03-01', date: '2005-01-01' },
    };
    const found = listNewDocuments(toPublication(withDocuments(first, days)), 3);
    expect(found.map(({ id, since }) => [id, since])).toEqual([
      ['c', null],
      ['d', '2026-03-01'],
      ['b', '2026-03-01'],
    ]);
  });

  it('lists the figures that were collected last, an indicator a line', () => {
    const [value] = corpus.observations.filter((one) => one.value !== null);
    if (value === undefined) throw new Error('expected a value');
    const row = (indicator: string, vintage: string, place: string, year = 2012) => {
      return { ...value, indicator, vintage, place, year, supersedes: null };
    };
    const observations = [
      row('gdp', '2026-01-02', 'a'),
      row('gdp', '2026-01-02', 'a', 2013),
      row('gdp', '2026-01-02', 'b'),
      row('area', '2026-01-02', 'b'),
      row('gdp', '2026-05-06', 'b', 2014),
      { ...row('gap', '2026-05-06', 'b'), value: null },
    ];
    const found = listNewFigures(
      { ...toPublication(corpus), corpus: { ...corpus, observations } },
      9,
    );
    expect(found).toEqual([
      { indicator: 'gdp', path: '/indicators/gdp/', vintage: '2026-05-06', values: 1, places: 1 },
      { indicator: 'gdp', path: '/indicators/gdp/', vintage: '2026-01-02', values: 3, places: 2 },
      { indicator: 'area', path: '/indicators/area/', vintage: '2026-01-02', values: 1, places: 1 },
    ]);
  });
});
