import { findLinks } from '#corpus/links/links.ts';
import type { TextDocument } from '#corpus/corpus.ts';
import type { FormatSource } from '#export/formats/format-source.ts';
import { toInlineParts } from '#files/inline-parts.ts';
import { ingestText } from '#ingest/ingest-text.ts';
import { parseDocument } from '#policy/markdown/parse-document.ts';
import { buildTree } from '#policy/tree/build-tree.ts';
import type { DocumentTree } from '#policy/tree/tree.ts';
import { listPages } from '#policy/tree/walk.ts';
import { readSamples } from '#scripts/bench/read-samples.ts';
import { readRealCorpus, readRealDocument } from '../../corpus/real-content.ts';

const site = { address: new URL('https://example.org'), name: { zh: '要点', en: 'Yaodian' } };

/** The first document of content/ as its formats see it. */
export function toRealSource(document: TextDocument = readRealDocument()): FormatSource {
  const corpus = readRealCorpus();
  const { id, record, targets, tasks, tree } = document;
  return {
    ...{ id, record, tree, targets, tasks, page: null, short: '/zj12/' },
    marks: findLinks(corpus).marks.get(id) ?? new Map(),
    cited: new Map(corpus.documents.map((one) => [one.id, one])),
    terms: new Map(corpus.terms.map((one) => [one.id, one])),
    findings: () => ({ published: null, verdict: '尚不能判断' }),
    inline: toInlineParts,
    site: { ...site, notice: null },
  };
}

/** A text of its own as formats see it, without what others say of it. */
export function toBareSource(
  tree: DocumentTree,
  kind: FormatSource['record']['kind'],
): FormatSource {
  const real = toRealSource();
  return {
    ...{ ...real, tree, id: 'bare', targets: [], tasks: [], short: null },
    record: { ...real.record, title: tree.title ?? '无题', kind, relations: [] },
    marks: new Map(),
  };
}

/** The text and each part of it that has a page. */
export function listAll(source: FormatSource): FormatSource[] {
  return [null, ...listPages(source.tree)].map((page) => ({ ...source, page }));
}

/** A short text with all that a text can hold: a notice, chapters and articles, a table with merged cells, a note, signs that markup has, closing lines, an attachment. */
export const allSorts = parseDocument(`各市:

# 办法

依据上级要求,制定本办法。

## 第一章 总则

### 第一条 为了增长5%以上,另计<2>项①,制定本办法。

[^①]: 指“甲”&“乙”。

### 第二条

有下列情形之一的:

- (一)甲项;
- (二)乙项。

各市要执行。

## 第二章 附则

### 第三条 数目如下:

| 项目 | 数目 | < |
|:--|---|---|
| 投资 | 1 | 2 |
| ^ | 3 | 4 |

### 第三条之一 本条另编。

***

甲市人民政府

二〇一二年四月五日

# 附件

说明。

## 一、项目

### (一)近期项目。先做。

- 1.甲项
- 2.乙项
`);

/** The laws and notices beside the project, or every so many of them, read as ingest reads them, which takes a third of a second each; none where there are none. */
export function listSampleSources(every = 1): readonly FormatSource[] {
  return readSamples()
    .filter((_, at) => at % every === 0)
    .map(({ id, text }) => {
      const tree = buildTree(ingestText(text, id).recognition.draft);
      return toBareSource(tree, id.startsWith('law') ? 'law' : 'notice');
    });
}
