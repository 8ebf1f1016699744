import { describe, expect, it } from 'vitest';
import { parseCorpus } from '#corpus/parse/parse-corpus.ts';
import { listTextComparisons } from '#publication/documents/text-comparisons.ts';
import { toPublication } from '#publication/publication.ts';
import { findCitedBy, findReferredBy } from '#publication/reading/mentions.ts';
import { hasText } from '#corpus/corpus.ts';
import { findNode } from '#policy/tree/walk.ts';
import { buildContent, writeRecord } from '../tiny-content.ts';

const notice = `各市人民政府：

# 甲省人民政府办公厅关于做好试点考核的通知

根据《甲省试点条例》第三条第（二）项和第四条第二款，按照《乙意见》（甲政发〔2010〕7号）第二部分第（一）项，通知如下。

## 一、对象

依照《甲省试点条例》执行。
`;
const law = `# 甲省试点条例

## 第一章 总则

### 第三条

试点镇履行下列职责：

- （一）编制规划；
- （二）落实用地。

### 第四条

安排资金。

资金专用。
`;
const opinions = `# 乙意见

## 一、要求

统筹。

## 二、任务

### （一）投入

加大投入。
`;

const title = (words: string, number: string | null = null): string =>
  writeRecord('title: 工作要点', `title: ${words}`)
    .replace('documentNumber: null', `documentNumber: ${number ?? 'null'}`)
    .replace(number === null ? '' : 'documentNumber: not-printed, ', '');
const withoutText = (record: string): string =>
  record
    .replace(/provenance:[\s\S]*$/, 'provenance: null\n')
    .replace('address: not-found', 'text: not-found');

const folder = 'documents';
const citing = {
  [`${folder}/citing/document.yml`]: title('甲省人民政府办公厅关于做好试点考核的通知'),
  [`${folder}/citing/text.md`]: notice,
};
const records = {
  [`${folder}/law/document.yml`]: withoutText(title('甲省试点条例')),
  [`${folder}/opinions/document.yml`]: withoutText(title('乙意见', '甲政发〔2010〕7号')),
};
const texts = {
  [`${folder}/law/document.yml`]: title('甲省试点条例'),
  [`${folder}/law/text.md`]: law,
  [`${folder}/opinions/document.yml`]: title('乙意见', '甲政发〔2010〕7号'),
  [`${folder}/opinions/text.md`]: opinions,
};

function publish(files: Readonly<Record<string, string>>) {
  const { corpus, issues } = parseCorpus(buildContent({ ...citing, ...files }));
  return { publication: toPublication(corpus), issues: issues.map(({ kind }) => kind) };
}

/** The links of the citing text, as its words and where they lead. */
function listLinks({ publication }: ReturnType<typeof publish>): string[] {
  const marks = publication.links.marks.get('citing') ?? new Map<string, never>();
  const tree = publication.documents.get('citing')?.tree;
  return [...marks].flatMap(([eId, own]) =>
    own.map(({ start, end, path }) => {
      const node = tree ? findNode(tree, eId) : null;
      return `${node?.type === 'sentence' ? node.text.slice(start, end) : ''} -> ${path}`;
    }),
  );
}

describe('a cited document whose text is not held', () => {
  const before = publish(records);

  it('is linked by its record wherever it is cited', () => {
    expect(before.issues).toEqual([]);
    expect(listLinks(before)).toEqual([
      '《甲省试点条例》 -> /documents/law/',
      '第三条第（二）项 -> /documents/law/',
      '第四条第二款 -> /documents/law/',
      '《乙意见》（甲政发〔2010〕7号） -> /documents/opinions/',
      '第二部分第（一）项 -> /documents/opinions/',
      '《甲省试点条例》 -> /documents/law/',
    ]);
  });

  it('stands beside the clause that cites it as a record', () => {
    expect(listTextComparisons(before.publication).map(({ path }) => path)).toEqual([
      '/compare-text/citing/preamble/law/',
      '/compare-text/citing/preamble/opinions/',
      '/compare-text/citing/sec_1/law/',
    ]);
  });
});

describe('a cited document whose text comes later', () => {
  const after = publish(texts);
  const { publication } = after;

  it('is held in full without a word of the citing text changed', () => {
    expect(after.issues).toEqual([]);
    expect(publication.corpus.documents.filter(hasText).map(({ id }) => id)).toContain('law');
    expect(publication.documents.get('citing')?.text).toBe(notice);
  });

  it('is linked down to article, item, paragraph and clause', () => {
    expect(listLinks(after)).toEqual([
      '《甲省试点条例》 -> /documents/law/',
      '第三条第（二）项 -> /documents/law/chp_1__art_3/#chp_1__art_3__item_2',
      '第四条第二款 -> /documents/law/chp_1__art_4/#chp_1__art_4__p_2',
      '《乙意见》（甲政发〔2010〕7号） -> /documents/opinions/',
      '第二部分第（一）项 -> /documents/opinions/sec_2__cl_1/',
      '《甲省试点条例》 -> /documents/law/',
    ]);
  });

  it('leads back from the document and from the provision', () => {
    expect(findCitedBy(publication, 'law').map(({ locator }) => locator)).toEqual([
      '引言第1句',
      '第一部分第1句',
    ]);
    const tree = publication.documents.get('law')?.tree;
    const item = tree ? findNode(tree, 'chp_1__art_3__item_2') : null;
    expect(
      item && findReferredBy(publication, 'law', [item]).map(({ locator }) => locator),
    ).toEqual(['引言第1句']);
  });

  it('stands beside the clause that cites it by its provision', () => {
    expect(listTextComparisons(publication).map(({ path }) => path)).toEqual([
      '/compare-text/citing/preamble/law/chp_1__art_3/',
      '/compare-text/citing/preamble/law/chp_1__art_4/',
      '/compare-text/citing/preamble/opinions/sec_2__cl_1/',
      '/compare-text/citing/sec_1/law/',
    ]);
  });
});

describe('a document named without its marks before an article', () => {
  const named = notice.replace(
    '依照《甲省试点条例》执行。',
    '依照甲省试点条例第三条、第四条执行。',
  );
  const naming = { [`${folder}/citing/text.md`]: named };

  it('is linked with its name, to the record and later to the article', () => {
    expect(listLinks(publish({ ...records, ...naming })).slice(-2)).toEqual([
      '甲省试点条例第三条 -> /documents/law/',
      '第四条 -> /documents/law/',
    ]);
    expect(listLinks(publish({ ...texts, ...naming })).slice(-2)).toEqual([
      '甲省试点条例第三条 -> /documents/law/chp_1__art_3/',
      '第四条 -> /documents/law/chp_1__art_4/',
    ]);
  });

  it('never leads into the naming document where it is not known', () => {
    const text = law.replace('资金专用。', '依照刑法第三条、治安试点条例第四条处理。');
    const { publication } = publish({ ...texts, [`${folder}/law/text.md`]: text });
    expect(publication.links.unresolved.map(({ kind, words }) => [kind, words])).toEqual([
      ['provision', '刑法第三条'],
      ['provision', '治安试点条例第四条'],
    ]);
    expect(findReferredBy(publication, 'law', [])).toEqual([]);
  });
});

describe('a mention that leads nowhere', () => {
  it('is a warning with its words and its sentence', () => {
    const text = law.replace('资金专用。', '依照本条例第九条和《丙管理办法》处理。');
    const { corpus, issues } = parseCorpus(
      buildContent({ ...texts, [`${folder}/law/text.md`]: text }),
    );
    expect(toPublication(corpus).links.unresolved.map(({ kind, words }) => [kind, words])).toEqual([
      ['provision', '本条例第九条'],
      ['document', '《丙管理办法》'],
    ]);
    expect(issues.map(({ severity }) => severity)).toEqual(['warning', 'warning']);
    expect(issues[0]).toMatchObject({
      kind: 'mention-unresolved',
      file: 'documents/law/text.md',
      line: 16,
      field: 'chp_1__art_4__p_2__s_1',
      message: '《丙管理办法》 leads nowhere, in: 依照本条例第九条和《丙管理办法》处理。',
    });
  });

  it.each([
    ['依照第九条处理。', ['第九条']],
    ['依照第九款处理。', []],
    ['依照第九章处理。', []],
    ['依照第九款第一项处理。', ['第九款第一项']],
    ['见附件第九条。', ['附件第九条']],
    ['见附件9。', []],
    ['依照本条例第九章处理。', ['本条例第九章']],
    ['依照前款第九项处理。', ['前款第九项']],
  ])('is certainly one in %s only of what it names', (sentence, words) => {
    const text = law.replace('资金专用。', sentence);
    const { publication } = publish({ ...texts, [`${folder}/law/text.md`]: text });
    const certain = publication.links.unresolved.filter((one) => one.certain);
    expect(certain.map((one) => one.words)).toEqual(words);
  });

  it.each([
    ['依照第九款处理。', ['第九款']],
    ['依照第九章处理。', ['第九章']],
    ['违反第九项规定的，处罚。', ['第九项']],
    ['见附件9。', ['附件9']],
    ['第九项工作是普查。', []],
  ])('is counted in %s though it may be none', (sentence, words) => {
    const text = law.replace('资金专用。', sentence);
    const { publication } = publish({ ...texts, [`${folder}/law/text.md`]: text });
    expect(publication.links.unresolved.map((one) => one.words)).toEqual(words);
  });

  it('is said once for all sentences that make it', () => {
    const vain = [1, 2, 3, 4, 5].map((n) => `第${n}次依照本条例第九条和《丙管理办法》处理。`);
    const text = law.replace('资金专用。', vain.join('\n\n'));
    const { issues } = parseCorpus(buildContent({ ...texts, [`${folder}/law/text.md`]: text }));
    expect(issues.map(({ kind, line }) => [kind, line])).toEqual([
      ['mention-unresolved', 16],
      ['mention-unresolved', 16],
    ]);
    const [first, second] = issues.map(({ message }) => message);
    const places = '5 times (law/text.md:16, law/text.md:18, law/text.md:20 and 2 more)';
    expect(first).toContain(`《丙管理办法》 leads nowhere, ${places}`);
    expect(second).toContain(`本条例第九条 leads nowhere, ${places}`);
  });

  it('is not one of a document of the same title under another number', () => {
    const wrong = notice.replace('甲政发〔2010〕7号', '甲政发〔2009〕7号');
    const { corpus } = parseCorpus(
      buildContent({ ...citing, ...texts, [`${folder}/citing/text.md`]: wrong }),
    );
    const { unresolved } = toPublication(corpus).links;
    expect(unresolved.map(({ words }) => words)).toEqual([
      '《乙意见》（甲政发〔2009〕7号）',
      '第二部分第（一）项',
    ]);
  });
});
