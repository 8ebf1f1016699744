import { describe, expect, it } from 'vitest';
import type { Corpus, CorpusDocument } from '#corpus/corpus.ts';
import { listGroupKeys } from '#integration/kept/kept-groups.ts';
import { parseDocument } from '#policy/markdown/parse-document.ts';
import { toPublication } from '#publication/publication.ts';
import { makeCorpus } from '#scripts/bench/synthetic-corpus.ts';
import { readFirstCorpus } from '../../corpus/real-content.ts';

const frame = { code: 'code', site: 'https://example.org' };
const corpus = makeCorpus(12);
const keys = listGroupKeys(toPublication(corpus), frame);

/** The ids of the documents whose pages must be made again after a change. */
function listChanged(changed: Corpus, before = keys, other = frame): string[] {
  const after = listGroupKeys(toPublication(changed), other);
  return [...after].flatMap(([address, key]) => {
    const id = /^\/documents\/([^/]+)\/$/.exec(address)?.[1];
    return id === undefined || before.get(address) === key ? [] : [id];
  });
}

function change(id: string, edit: (document: CorpusDocument) => CorpusDocument): Corpus {
  const documents = corpus.documents.map((one) => (one.id === id ? edit(one) : one));
  return { ...corpus, documents };
}

/** With an article more, which nobody cites. */
function addArticle(id: string, words: string): Corpus {
  return change(id, (document) => {
    const text = `${document.text ?? ''}\n## 第四条\n\n${words}\n`;
    return { ...document, text, tree: parseDocument(text) };
  });
}

const { links } = toPublication(corpus);

describe('the key of a document', () => {
  it('stays the same while nothing changes', () => {
    expect(listChanged(makeCorpus(12))).toEqual([]);
  });

  it('changes with its own words', () => {
    expect(listChanged(addArticle('document-3', '自公布之日起施行。'))).toEqual(['document-3']);
  });

  it('changes with a sentence that cites it', () => {
    const changed = addArticle('document-3', '参照《甲省第7号试点管理办法》执行。');
    expect(listChanged(changed)).toEqual(['document-3', 'document-7']);
  });

  it('changes with the words of a provision that it quotes', () => {
    const quoting = links.citations.filter(
      ({ to, provision }) => to === 'document-3' && provision?.startsWith('art_2') === true,
    );
    const changed = change('document-3', (document) => {
      const text = document.text?.replace('期限为三十日', '期限为六十日') ?? '';
      return { ...document, text, tree: parseDocument(text) };
    });
    const found = listChanged(changed);
    expect(quoting.length).toBeGreaterThan(0);
    expect(new Set(found)).toEqual(new Set(['document-3', ...quoting.map(({ from }) => from)]));
  });

  it('changes with the record of a document that it names', () => {
    const changed = change('document-3', (document) => ({
      ...document,
      record: { ...document.record, titleEn: 'Measures' },
    }));
    const citing = (links.citedBy.get('document-3') ?? []).map(({ from }) => from);
    expect(new Set(listChanged(changed))).toEqual(new Set(['document-3', ...citing]));
  });

  it('changes with the address, the code and what all pages say', () => {
    const all = corpus.documents.map(({ id }) => id);
    expect(listChanged(corpus, keys, { ...frame, site: 'https://example.com' })).toEqual(all);
    expect(listChanged(corpus, keys, { ...frame, code: 'other' })).toEqual(all);
    const name = { ...corpus.site.name, zh: '要点二' };
    expect(listChanged({ ...corpus, site: { ...corpus.site, name } })).toEqual(all);
    expect(listChanged({ ...corpus, notice: { zh: '示例', en: 'Made up' } })).toEqual(all);
  });
});

describe('the key of the key points', () => {
  const real = readFirstCorpus();
  const before = listGroupKeys(toPublication(real), frame);
  const id = 'zj-2012-key-points';

  it('changes with a definition of a term that it names', () => {
    const terms = real.terms.map((term) =>
      term.id === 'pilot-town' ? { ...term, name: `${term.name}镇` } : term,
    );
    expect(listChanged({ ...real, terms }, before)).toContain(id);
  });

  it('changes with what became of a promise', () => {
    const observations = real.observations.filter(({ indicator }) => indicator === 'none');
    expect(listChanged({ ...real, observations }, before)).toEqual([id]);
  });

  it('changes with what was published at its address', () => {
    const registry = new Map(real.registry);
    registry.set(`/documents/${id}/#sec_9`, { since: '2026-01-01', gone: '2026-02-01' });
    expect(listChanged({ ...real, registry }, before)).toEqual([id]);
  });
});
