import { describe, expect, it } from 'vitest';
import { parseCorpus } from '#corpus/parse/parse-corpus.ts';
import { readContent } from '#integration/read-content.ts';
import { listEntries } from '#search/catalogue/list-entries.ts';
import { toWordsOf } from './entry-of.ts';

const { corpus } = parseCorpus(readContent('content'));
const nobody = {
  documents: [],
  targets: [],
  tasks: [],
  citations: [],
  indicators: [],
  towns: [],
  terms: [],
};
const document = { id: 'zj-2012-key-points', year: '2012' };
const plainTerm = { id: 't', name: '中心镇', nameEn: 'Centre', forms: ['中心镇', '重点镇'] };
const promise = toWordsOf('≥ 2 个百分点', { en: '≥ 2 points' });
const answer = { words: { zh: '达到', en: 'Met' }, bar: [] };

describe('listEntries', () => {
  it('finds towns by name, code and pinyin', () => {
    const within = toWordsOf('温州市苍南县', { en: 'Cangnan, Wenzhou' });
    const towns = corpus.towns.map((town) => ({ town, within }));
    const entries = listEntries({ ...nobody, towns });
    expect(entries.map(({ address }) => address)).toEqual(
      corpus.towns.map(({ id }) => `/towns/${id}/`),
    );
    const longgang = entries.find(({ address }) => address === '/towns/longgang/');
    expect(longgang).toMatchObject({
      kind: 'town',
      title: { zh: '龙港镇', en: 'Longgang' },
      detail: within,
      names: ['longgang', '龙港', '330327101', '330383'],
    });
    expect(longgang?.text).toContain('今为龙港市');
  });

  it('names targets by their amounts', () => {
    const targets = corpus.documents
      .flatMap((one) => one.targets)
      .filter(({ id }) => ['zj-2012-t1', 'zj-2012-t3'].includes(id))
      .map((target) => ({ target, document, promise, answer }));
    const entries = listEntries({ ...nobody, targets });
    expect(entries.map(({ names, section }) => [names, section])).toEqual([
      [['2200亿元'], 'zj-2012-key-points.sec_2'],
      [['2个百分点'], 'zj-2012-key-points.sec_2'],
    ]);
  });

  it('names indicators also by what stands in brackets', () => {
    const entries = listEntries({ ...nobody, indicators: corpus.indicators.map(toCatalogued) });
    const gdp = entries.find(({ address }) => address === '/indicators/gdp/');
    expect(gdp?.names).toEqual(['地区生产总值', 'GDP']);
  });

  it('names documents by number, short title and alias', () => {
    const entries = listEntries({ ...nobody, documents: corpus.documents });
    const notice = entries.find(({ address }) => address === '/documents/zj-2010-162/');
    expect(notice?.names).toContain('浙政办发〔2010〕162号');
    expect(notice).toMatchObject({ kind: 'document', document: 'zj-2010-162', year: '2010' });
    const record = corpus.documents.find(({ id }) => id === 'zj-2010-162')?.record;
    expect(notice?.title.zh).toBe(record?.title);
    expect(notice?.detail?.en).toBe('浙政办发〔2010〕162号');
  });

  it('says of each kind what it is and where it stands', () => {
    const [indicator] = corpus.indicators;
    const one = corpus.documents.find(({ targets }) => targets.length > 0);
    const [target] = one?.targets ?? [];
    if (!indicator || !one || !target) throw new Error('content/ lacks a kind');
    const term = { ...plainTerm, definition: null, usage: null };
    const bare = {
      ...indicator,
      address: '/indicators/bare/',
      name: { zh: '面积', en: 'Area' },
      definition: null,
    };
    const entries = listEntries({
      ...nobody,
      indicators: [{ ...bare, definition: { zh: '定义', en: 'Definition' } }, bare],
      terms: [term, { ...term, usage: { zh: '用法', en: 'Usage' } }],
      targets: [
        {
          target: { ...target, unit: null, value: null, eId: null, quote: null },
          document,
          promise,
          answer,
        },
        {
          target: { ...target, value: '1', valueMax: '2', unit: '亿元' },
          document,
          promise,
          answer,
        },
      ],
      documents: [
        {
          id: 'x',
          record: {
            ...one.record,
            documentNumber: null,
            date: null,
            aliases: ['甲', '乙'],
            shortTitle: { zh: '短', en: null },
          },
        },
      ],
    });
    const nowhere = { document: null, section: null, year: null };
    expect(entries).toMatchObject([
      { kind: 'target', names: [], text: '', section: null, year: '2012' },
      { kind: 'target', names: ['1亿元', '2亿元'], detail: promise, answer, text: target.quote },
      {
        kind: 'indicator',
        address: '/indicators/bare/',
        title: { zh: '面积', en: 'Area' },
        names: [],
        text: '定义',
        ...nowhere,
      },
      { kind: 'indicator', text: '', detail: { zh: indicator.unit } },
      {
        kind: 'term',
        address: '/glossary/t/',
        title: { zh: '中心镇' },
        detail: null,
        names: ['中心镇', '重点镇'],
        text: '',
        ...nowhere,
      },
      { kind: 'term', text: '用法' },
      {
        kind: 'document',
        address: '/documents/x/',
        detail: null,
        names: ['短', '甲', '乙'],
        year: null,
        section: null,
      },
    ]);
  });

  it('shows a citation by what is cited', () => {
    const citation = {
      ...{ document, eId: 'preamble__p_1__s_1', address: '/a/#b', locator: '引言第1句' },
      ...{ text: '根据《意见》，', title: '意见', number: '浙委办〔2010〕115号' },
    };
    const [entry] = listEntries({ ...nobody, citations: [citation] });
    expect(entry).toMatchObject({
      title: { zh: '《意见》浙委办〔2010〕115号' },
      section: 'zj-2012-key-points.preamble',
      text: '根据《意见》，',
      detail: { zh: '引言第1句' },
    });
    const [untitled] = listEntries({ ...nobody, citations: [{ ...citation, title: null }] });
    expect(untitled?.title.zh).toBe('浙委办〔2010〕115号');
    const [unnumbered] = listEntries({ ...nobody, citations: [{ ...citation, number: null }] });
    expect(unnumbered?.title.zh).toBe('《意见》');
  });
});

function toCatalogued<T extends { readonly id: string }>(indicator: T): T & { address: string } {
  return { ...indicator, address: `/indicators/${indicator.id}/` };
}
