import { describe, expect, it } from 'vitest';
import { createDocumentResolver } from '#corpus/links/document-resolver.ts';
import type { CorpusDocument } from '#corpus/corpus.ts';
import { readRealDocument } from '../real-content.ts';

const { record } = readRealDocument();

function make(
  id: string,
  title: string,
  more: Partial<CorpusDocument['record']> = {},
): CorpusDocument {
  return {
    id,
    record: { ...record, title, documentNumber: null, issuers: [], aliases: [], ...more },
    text: null,
    tree: null,
    normalisations: [],
    targets: [],
    tasks: [],
  };
}

const resolver = createDocumentResolver([
  make('law', '中华人民共和国反不正当竞争法'),
  make('notice', '关于开展试点的通知', {
    documentNumber: '浙政办发〔2010〕162号',
    issuers: ['浙江省人民政府办公厅'],
  }),
  make('order', '环境保护税法实施条例', { documentNumber: '中华人民共和国国务院令第693号' }),
  make('report-a', '政府工作报告'),
  make('report-b', '政府工作报告'),
  make('plan', '“十二五”规划', { aliases: ['试点规划'] }),
]);
const cite = (title: string | null, number: string | null = null) =>
  resolver.cited(title, number)?.id;

describe('createDocumentResolver', () => {
  it.each([
    ['a title', '中华人民共和国反不正当竞争法', null, 'law'],
    ['a law without the name of the state', '反不正当竞争法', null, 'law'],
    ['a number', null, '浙政办发〔2010〕162号', 'notice'],
    ['a title with its issuer before it', '浙江省人民政府办公厅关于开展试点的通知', null, 'notice'],
    ['spaces and full-width letters', '中华人民共和国 反不正当竞争法', null, 'law'],
    ['an order without the name of the state', null, '国务院令第693号', 'order'],
    ['an alias', '试点规划', null, 'plan'],
  ])('knows a document by %s', (_, title, number, id) => {
    expect(cite(title, number)).toBe(id);
  });

  it('refuses a title that two documents bear', () => {
    expect(cite('政府工作报告')).toBeUndefined();
  });

  it('refuses another issuer and another number', () => {
    expect(cite('江苏省人民政府关于开展试点的通知')).toBeUndefined();
    expect(cite('关于开展试点的通知', '浙政办发〔2011〕1号')).toBeUndefined();
  });

  it('reads the longest known name at the end of words', () => {
    const found = resolver.named('人民法院应当认定为反不正当竞争法');
    expect([found?.document.id, found?.length]).toEqual(['law', '反不正当竞争法'.length]);
    expect(resolver.named('人民法院应当认定为刑法')).toBeNull();
  });

  it('takes the end of a longer name for no name', () => {
    expect(resolver.named('依照国际反不正当竞争法')).toBeNull();
  });
});
