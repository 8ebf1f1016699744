import { describe, expect, it } from 'vitest';
import { findPageId, toSentencePath } from '#corpus/links/sentence-path.ts';
import { findLinks } from '#corpus/links/links.ts';
import { findTargetMark } from '#corpus/links/target-mark.ts';
import { createWordLinker } from '#corpus/links/word-links.ts';
import { parseDocument } from '#policy/markdown/parse-document.ts';
import type { Target } from '#schema/target.ts';
import { buildTarget } from '../../indicators/builders.ts';
import { parseCorpus } from '#corpus/parse/parse-corpus.ts';
import { buildContent, writeTowns } from '../tiny-content.ts';
import { readFirstCorpus } from '../real-content.ts';

describe('the mark of a target in its sentence', () => {
  const mark = (text: string, target: Partial<Target>) => {
    const found = findTargetMark(text, buildTarget(target));
    return found === null ? null : text.slice(found.start, found.end);
  };
  const text = '力争全年完成投资10亿元以上。';

  it.each([
    [{ quote: '完成投资10亿元以上' }, '10亿元以上'],
    [{ quote: '完成投资10亿元' }, '10亿元'],
    [{ quote: '完成投资10亿元以上', value: null }, '完成投资10亿元以上'],
    [{ quote: '完成投资10亿元以上', unit: null }, '完成投资10亿元以上'],
    [{ quote: '完成投资10亿元以上', value: '20' }, '完成投资10亿元以上'],
    [{ quote: '力争' }, '力争'],
    [{ quote: '没有的话' }, null],
    [{ quote: null }, null],
  ])('of %o is %s', (target, words) => {
    expect(mark(text, target)).toBe(words);
  });

  it('leads to the page of the target', () => {
    expect(findTargetMark(text, buildTarget({ quote: '10亿元' }))).toMatchObject({
      kind: 'target',
      ref: 't1',
      eId: null,
      path: '/targets/t1/',
    });
  });

  it('takes the bound that stands right behind the number', () => {
    expect(mark('降到10亿元以下。', { quote: '降到10亿元以下' })).toBe('10亿元以下');
    expect(mark('在10亿元左右。', { quote: '在10亿元左右' })).toBe('10亿元左右');
    expect(mark('投10亿元，以上。', { quote: '投10亿元，以上' })).toBe('10亿元');
  });
});

describe('the address of a sentence', () => {
  const tree = parseDocument(
    '# 要点\n\n引言。\n\n## 一、要求\n\n甲。\n\n### (一)投入\n\n乙。\n\n- 1.丙。\n',
  );

  it.each([
    ['preamble__p_1__s_1', 'preamble'],
    ['sec_1__p_1__s_1', 'sec_1'],
    ['sec_1__cl_1__p_1__s_1', 'sec_1__cl_1'],
    ['sec_1__cl_1__pt_1__p_1__s_1', 'sec_1__cl_1'],
    ['sec_1', 'sec_1'],
    ['sec_9__p_1', null],
  ])('%s is on the page %s', (eId, page) => {
    expect(findPageId(tree, eId)).toBe(page);
  });

  it('is an anchor on the innermost page that holds it', () => {
    const path = (eId: string) => toSentencePath('points', tree, eId);
    expect(path('sec_1__cl_1')).toBe('/documents/points/sec_1__cl_1/');
    expect(path('sec_1__cl_1__p_1__s_1')).toBe(
      '/documents/points/sec_1__cl_1/#sec_1__cl_1__p_1__s_1',
    );
    expect(path('sec_9')).toBe('/documents/points/#sec_9');
  });
});

describe('the words of terms and towns', () => {
  const { terms, towns } = readFirstCorpus();
  const [town] = towns;
  const [term] = terms;
  if (!town || !term) throw new Error('content/ lacks towns or terms');
  const find = createWordLinker({
    terms: [{ ...term, id: 't', forms: ['中心镇', '重点镇'] }],
    towns: [{ ...town, id: 'a', name: '甲镇' }],
  });

  it('are found wherever they stand, save in a title', () => {
    const text = '甲镇和重点镇按照《中心镇意见》建中心镇';
    expect(find(text).map(({ start, end, ...link }) => [text.slice(start, end), link])).toEqual([
      ['甲镇', { kind: 'place', ref: 'a' }],
      ['重点镇', { kind: 'term', ref: 't' }],
      ['中心镇', { kind: 'term', ref: 't' }],
    ]);
    expect(find('《甲》甲镇《乙》')).toHaveLength(1);
    expect(find('《甲镇》')).toEqual([]);
    expect(find('无')).toEqual([]);
  });
});

describe('the marks of a sentence', () => {
  const term = (name: string, kind: string): string => `name: ${name}
nameEn: Term
kind: ${kind}
forms: [${name}]
definition: null
addresses: []
confidence: null
usage: null
scope: null
documents: []
notes: []
`;
  const text =
    '# 工作要点\n\n## 一、重点任务\n\n投资和项目,完成投资2200亿元以上,其中甲镇1000亿元以上。\n\n按照本要点第一部分,投资项目。\n';
  const { corpus } = parseCorpus(
    buildContent({
      'documents/points/text.md': text,
      'places/towns.csv': writeTowns('name', '乙镇'),
      'glossary/money.yml': term('投资', 'policy'),
      'glossary/works.yml': term('项目', 'group'),
    }),
  );
  const { marks } = findLinks(corpus);
  const read = (eId: string, words: string) =>
    marks
      .get('points')
      ?.get(eId)
      ?.map(({ start, end, kind, path, ...mark }) => [
        words.slice(start, end),
        kind,
        path,
        mark.eId,
      ]);

  it('stand in order, none on another, each with its page', () => {
    expect(
      read('sec_1__p_1__s_1', '投资和项目,完成投资2200亿元以上,其中甲镇1000亿元以上。'),
    ).toEqual([
      ['投资', 'term', '/glossary/money/', null],
      ['项目', 'term', '/glossary/works/', null],
      ['2200亿元以上', 'target', '/targets/whole/', null],
      ['甲镇', 'place', '/towns/beta/', null],
      ['1000亿元以上', 'target', '/targets/part/', null],
    ]);
  });

  it('name a term once on a page, and a group each time', () => {
    expect(read('sec_1__p_2__s_1', '按照本要点第一部分,投资项目。')).toEqual([
      ['本要点第一部分', 'provision', '/documents/points/sec_1/', 'sec_1'],
      ['项目', 'term', '/glossary/works/', null],
    ]);
  });
});
