import { describe, expect, it } from 'vitest';
import { parseCorpus } from '#corpus/parse/parse-corpus.ts';
import { toPublication } from '#publication/publication.ts';
import { buildContent, writeRecord } from '../tiny-content.ts';

const rules = `# 甲省试点条例

### 第一条

制定本条例。

### 第二条

编制规划。

### 第三条

落实用地。

### 第四条

安排资金。
`;

/** By article of the rules, the sentences that refer to it, when a notice says something of them. */
function referredBy(words: string): string[] {
  const record = writeRecord('title: 工作要点', 'title: 甲省试点条例');
  const { corpus, issues } = parseCorpus(
    buildContent({
      'documents/rules/document.yml': record,
      'documents/rules/text.md': rules,
      'documents/points/text.md': `# 工作要点\n\n## 一、重点任务\n\n完成投资2200亿元以上,其中甲镇1000亿元以上,${words}。\n`,
    }),
  );
  expect(issues.filter(({ severity }) => severity === 'error')).toEqual([]);
  const { referredBy: all } = toPublication(corpus).links;
  return ['art_1', 'art_2', 'art_3', 'art_4'].filter((eId) => all.has(`rules#${eId}`));
}

describe('a reference to a range of articles of another document', () => {
  it.each([
    ['依照《甲省试点条例》第二条至第四条', ['art_2', 'art_3', 'art_4']],
    ['依照《甲省试点条例》第二条、第四条', ['art_2', 'art_4']],
    ['依照《甲省试点条例》第二至四条', ['art_2', 'art_3', 'art_4']],
    ['依照《甲省试点条例》第二条到第九条', ['art_2']],
    ['第二条至第四条道路', []],
  ])('is found from each article that %s means', (words, articles) => {
    expect(referredBy(words)).toEqual(articles);
  });
});
