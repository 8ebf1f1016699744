import { describe, expect, it } from 'vitest';
import { parseDocument } from '#policy/markdown/parse-document.ts';
import { listReferences } from '#policy/references/list-references.ts';
import { indexProvisions } from '#policy/references/provision-index.ts';
import { resolveReference } from '#policy/references/resolve-reference.ts';

const documents = {
  sections: `# 云溪市水利意见

## 一、投入

增加投入。

## 二、保障

SENTENCE
`,
  clauses: `# 云溪市水利意见

## 一、投入

### （一）资金

安排资金。

## 二、保障

SENTENCE
`,
  articles: `# 云溪市水利办法

### 第一条

为了用水，制定本办法。

### 第二条

SENTENCE
`,
};

/** Where the references of a sentence in the last provision lead. */
function leadsOf(kind: keyof typeof documents, sentence: string): (string | null)[] {
  const tree = parseDocument(documents[kind].replace('SENTENCE', sentence));
  const index = indexProvisions(tree);
  return listReferences(tree, null).map(
    (reference) => resolveReference(index, reference.eId, reference)?.eId ?? null,
  );
}

describe('a place in the document as a whole', () => {
  it.each([
    ['sections', '按照本意见第一点执行。', 'sec_1'],
    ['sections', '按照本意见第一项执行。', 'sec_1'],
    ['sections', '按照本意见第一条执行。', 'sec_1'],
    ['sections', '按照本意见第一部分执行。', 'sec_1'],
    ['sections', '按照本意见第一章执行。', null],
    ['sections', '按照本意见第三点执行。', null],
    ['clauses', '按照本意见第一点执行。', 'sec_1'],
    ['clauses', '按照本意见第一项执行。', 'sec_1__cl_1'],
    ['clauses', '按照本意见第二项执行。', null],
    ['articles', '按照本办法第一条执行。', 'art_1'],
    ['articles', '按照本办法第一点执行。', null],
    ['articles', '按照本办法第三条执行。', null],
  ] as const)('of %s: %s leads to %s', (kind, sentence, place) => {
    expect(leadsOf(kind, sentence)).toEqual([place]);
  });
});
