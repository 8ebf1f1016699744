import { describe, expect, it } from 'vitest';
import { findLinks } from '#corpus/links/links.ts';
import { findTargetMark } from '#corpus/links/target-mark.ts';
import { listSentences } from '#policy/tree/walk.ts';
import { readFirstCorpus, readRealDocument } from '../real-content.ts';

const corpus = readFirstCorpus();
const document = readRealDocument();
const sentences = new Map(listSentences(document.tree).map(({ eId, text }) => [eId, text]));

describe('findLinks on the 2012 key points', () => {
  const { citations, marks, occurrences, terms } = findLinks(corpus);

  const preamble = { from: 'zj-2012-key-points', eId: 'preamble__p_1__s_1' };

  it('links both 2010 documents from the preamble', () => {
    expect(citations).toEqual([
      { ...preamble, to: 'zj-2010-115', provision: null },
      { ...preamble, to: 'zj-2010-162', provision: null },
    ]);
  });

  it('marks title and number of a citation together', () => {
    const text = sentences.get('preamble__p_1__s_1') ?? '';
    const [, second] = marks.get('zj-2012-key-points')?.get('preamble__p_1__s_1') ?? [];
    expect(text.slice(second?.start, second?.end)).toBe(
      '《浙江省人民政府办公厅关于开展小城市培育试点的通知》(浙政办发〔2010〕162号)',
    );
  });

  it('knows which terms a sentence uses', () => {
    expect([...(terms.get('zj-2012-key-points#preamble__p_1__s_1') ?? [])]).toEqual([
      'small-city-pilots',
      'central-town',
    ]);
    const used = [...terms].flatMap(([, refs]) => [...refs]);
    const found = [...occurrences.keys()].filter((key) => key.startsWith('term '));
    expect(new Set(used.map((ref) => `term ${ref}`))).toEqual(new Set(found));
  });

  it('takes the document naming itself for no citation', () => {
    expect(marks.get('zj-2012-key-points')?.get('notice__p_2__s_1')).toBeUndefined();
  });
});

describe('findTargetMark on the 2012 key points', () => {
  const marked = document.targets.map((target) => {
    const text = sentences.get(target.eId ?? '') ?? '';
    const mark = findTargetMark(text, target);
    return mark && text.slice(mark.start, mark.end);
  });

  it('marks each promised number with its bound', () => {
    expect(marked.slice(0, 8)).toEqual([
      '2200亿元以上',
      '1000亿元以上',
      '2个百分点以上',
      '1个百分点以上',
      '2个百分点以上',
      '50万人以上',
      '20万人以上',
      '1个百分点以上',
    ]);
  });

  it('marks the quoted words where no number stands', () => {
    expect(marked[9]).toBe('力争实现城镇规划建设用地控制性详细规划全覆盖');
  });

  it('marks nothing where the quote is absent', () => {
    const [first] = document.targets;
    expect(first && findTargetMark('别的一句。', first)).toBeNull();
  });
});
