import { describe, expect, it } from 'vitest';
import { markSentences } from '#corpus/links/mark-sentences.ts';
import { parseDocument } from '#policy/markdown/parse-document.ts';
import { listSentences } from '#policy/tree/walk.ts';
import { hasText } from '#corpus/corpus.ts';
import { readCorpus } from '#scripts/verify/read-corpus.ts';

const document = readCorpus('content').documents.find(hasText);

function marksOf(text: string) {
  if (document === undefined) throw new Error('content/ holds no text');
  const tree = parseDocument(text);
  const texts = new Map(listSentences(tree).map((sentence) => [sentence.eId, sentence.text]));
  const found = { texts, links: [], words: [] };
  const marks = markSentences({ ...document, id: 'a', tree, targets: [] }, found, { terms: [] });
  return [...marks].map(([eId, own]) => [eId, own.map(({ kind, path }) => [kind, path])]);
}

describe('the marks of notes', () => {
  it('stand in headings as in sentences', () => {
    const text = '# 要点\n\n## 一、投资¹\n\n完成100²亿元。\n\n[^¹]: 甲。\n\n[^²]: 乙。\n';
    expect(marksOf(text)).toEqual([
      ['sec_1__p_1__s_1', [['note', '/documents/a/sec_1/#sec_1__fn_2']]],
      ['sec_1', [['note', '/documents/a/sec_1/#sec_1__fn_1']]],
    ]);
  });

  it('are none in a heading to which no note answers', () => {
    expect(marksOf('# 要点\n\n## 一、绿地100km²\n\n完成绿化。\n')).toEqual([]);
  });
});
