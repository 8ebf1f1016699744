import { describe, expect, it } from 'vitest';
import {
  countExplained,
  findFirstQuote,
  listExplanations,
  listFirstQuotes,
  toExplainedState,
} from '#publication/places/explained.ts';
import { isOfficial } from '#schema/natures.ts';
import { toPublication } from '#publication/publication.ts';
import { readRealCorpus } from '../corpus/real-content.ts';

const publication = toPublication(readRealCorpus());
const { explanations, indicators, sources, terms } = publication.corpus;
const find = <T extends { readonly id: string }>(list: readonly T[], id: string): T => {
  const found = list.find((one) => one.id === id);
  if (!found) throw new Error(`no ${id}`);
  return found;
};

describe('what terms and indicators mean', () => {
  it('is said, or where it would be looked for', () => {
    const silent = [...indicators, ...terms].filter(
      (one) => toExplainedState(one) !== 'whole' && one.lookFor === undefined,
    );
    expect(silent.map(({ id }) => id)).toEqual([]);
  });

  it('is known in whole, in part or not', () => {
    const { whole, part, none } = countExplained(terms);
    expect(whole + part + none).toBe(terms.length);
    expect(toExplainedState(find(indicators, 'gdp'))).toBe('whole');
    expect(toExplainedState(find(indicators, 'land-transfer-rate'))).toBe('part');
    expect(toExplainedState(find(indicators, 'effective-investment'))).toBe('none');
    expect(toExplainedState(find(terms, 'pilot-town'))).toBe('whole');
    expect(toExplainedState(find(terms, 'two-hundreds-double-thousands'))).toBe('none');
  });

  it('is quoted from its source with who says so', () => {
    const [first] = listExplanations(publication, find(indicators, 'gdp'));
    expect(first).toMatchObject({
      sentence: null,
      isPart: false,
      said: { publisher: '上海市统计局', confidence: 'high', isCopy: false },
      page: { publisher: '上海市统计局', nature: 'government' },
    });
    expect(first?.said?.quote).toContain('全部最终产品和服务的价值总和');
    expect(findFirstQuote(publication, find(indicators, 'gdp'))?.language).toBe('zh');
  });

  it('is told from the copy that it was read in', () => {
    const said = listExplanations(publication, find(indicators, 'overall-plan'));
    const copy = said.find(({ page }) => page?.publisher === 'LawRefBook（GitHub）');
    expect(copy?.said?.publisher).toBe('全国人民代表大会常务委员会');
    expect(copy?.page?.nature).toBe('upload');
  });

  it('is drawn from the sentence of a document', () => {
    const [only] = listExplanations(publication, find(terms, 'land-into-town'));
    expect(only).toMatchObject({ said: null, isPart: true });
    expect(only?.sentence?.locator).toBe('第二部分第（六）项第3句');
    expect(only?.sentence?.text).toContain('“带地进城”的户籍制度改革');
    expect(findFirstQuote(publication, find(terms, 'land-into-town'))).toBeNull();
  });

  it('stands in lists only where we define nothing', () => {
    const quotes = listFirstQuotes(publication);
    expect(quotes.has('eight-eight-strategy')).toBe(false);
    expect(quotes.get('output-per-mu')?.language).toBe('zh');
    expect(quotes.has('pilot-town')).toBe(false);
    expect(quotes.has('land-into-town')).toBe(false);
  });

  it('is never a low source of high confidence', () => {
    const copies = explanations.filter(({ isCopy, confidence, source }) => {
      return isCopy && confidence === 'high' && !isOfficial(find(sources, source).nature);
    });
    expect(copies.map(({ id }) => id)).toEqual([]);
  });
});
