import { describe, expect, it } from 'vitest';
import type { Registry } from '#corpus/addresses/registry.ts';
import { listShortFiles } from '#files/sharing/short-files.ts';
import { toPublication } from '#publication/publication.ts';
import { listShortPages } from '#publication/sharing/short-pages.ts';
import { listSentences } from '#policy/tree/walk.ts';
import { readRealCorpus, readRealDocument } from '../../corpus/real-content.ts';

const corpus = readRealCorpus();
const pages = listShortPages(toPublication(corpus));
const leads = new Map(pages.map(({ path, to }) => [path, to]));

describe('short addresses', () => {
  it('lead to the document, its parts, targets and indicators', () => {
    const page = '/documents/zj-2012-key-points/';
    expect(leads.get('/zj12/')).toBe(page);
    expect(leads.get('/zj12/2/')).toBe(`${page}sec_2/`);
    expect(leads.get('/zj12/2.6/')).toBe(`${page}sec_2__cl_6/`);
    expect(leads.get('/zj12/2.6.4/')).toBe(`${page}sec_2__cl_6/#sec_2__cl_6__p_1__s_4`);
    expect(leads.get('/zj12/t6/')).toBe('/targets/zj-2012-t6/');
    expect(leads.get('/i/gdp/')).toBe('/indicators/gdp/');
    expect(leads.get('/i/major-projects/')).toBe('/indicators/major-project-fixed-investment/');
  });

  it('are one for each sentence, target and indicator, none longer than thirty signs', () => {
    const count = (kind: string) => pages.filter(({ subject }) => subject.kind === kind).length;
    const sentences = listSentences(readRealDocument().tree).map(({ eId }) => eId);
    const shared = pages.flatMap(({ subject }) =>
      subject.kind === 'part' ? [subject.part.eId] : [],
    );
    expect(sentences.filter((eId) => !shared.includes(eId))).toEqual([]);
    expect(count('target')).toBe(corpus.documents.flatMap(({ targets }) => targets).length);
    expect(count('indicator')).toBe(corpus.indicators.length);
    expect(leads.size).toBe(pages.length);
    const towns = corpus.towns.map(({ id }) => `/towns/${id}/`);
    const long = [...leads.keys(), ...towns].filter((path) => path.length > 30);
    expect(long).toEqual([]);
  });

  it('of parts that moved or are gone still answer', () => {
    const start = '/documents/zj-2012-key-points/#';
    const registry: Registry = new Map([
      ...corpus.registry,
      [`${start}sec_2__cl_9__p_1__s_1`, { since: '2026-01-02', moved: `${start}sec_3__p_1__s_1` }],
      [
        `${start}sec_2__cl_9`,
        { since: '2026-01-02', gone: '2026-02-03', names: { hash: '0'.repeat(12), words: '旧' } },
      ],
    ]);
    const publication = toPublication({ ...corpus, registry });
    const site = new URL('https://example.org');
    const files = new Map(listShortFiles(publication, site).map((file) => [file.path, file]));
    const read = (path: string) => String(files.get(path)?.write());
    expect(read('/zj12/2.9.1/index.html')).toContain(`url=${start}sec_3__p_1__s_1"`);
    expect(read('/zj12/2.9/index.html')).toContain('2026-02-03起，原来在这个地址的内容不再刊出');
    expect(read('/zj12/2.9/index.html')).not.toContain('refresh');
  });
});
