import { formatLocator } from '#policy/tree/locator.ts';
import { describe, expect, it } from 'vitest';
import { findCitedBy } from '#publication/reading/mentions.ts';
import { listDocumentPages, listStretches } from '#publication/reading/document-pages.ts';
import { lookUp, toPublication } from '#publication/publication.ts';
import { listReadingParts, numberTargets } from '#publication/reading/reading-parts.ts';
import { findRelated } from '#publication/documents/relations.ts';
import { toSurroundings } from '#publication/surroundings.ts';
import { toSentencePath } from '#corpus/links/sentence-path.ts';
import { countStatuses, splitTargets } from '#publication/promises/target-items.ts';
import { findTownMentions } from '#publication/places/town-facts.ts';
import { parseDocument } from '#policy/markdown/parse-document.ts';
import type { DocumentPart } from '#policy/tree/tree.ts';
import { listPages, listSentences, plainText } from '#policy/tree/walk.ts';
import { readFirstCorpus, readRealDocument } from '../corpus/real-content.ts';

const publication = toPublication(readFirstCorpus());
const document = readRealDocument();
const surroundings = toSurroundings(publication, document);

describe('pages of the 2012 key points', () => {
  const pages = listDocumentPages(document);

  it('follow one another in reading order', () => {
    expect(pages.map(({ page }) => page.eId)).toEqual(
      listPages(document.tree).map(({ eId }) => eId),
    );
  });

  it('know their neighbours and what stands below', () => {
    const section = pages[3];
    expect(section?.previous?.eId).toBe('sec_1');
    expect(section?.next?.eId).toBe('sec_2__cl_1');
    expect(section?.below).toHaveLength(6);
    expect(pages[0]?.previous).toBeNull();
    expect(pages.at(-1)?.next).toBeNull();
  });

  it('hold each sentence on one page only', () => {
    const parts = listReadingParts(surroundings, document);
    const counts = parts.map(({ page, blocks }) => [page.eId, blocks.length]);
    expect(counts).toContainEqual(['sec_2', 0]);
    expect(counts).toContainEqual(['sec_2__cl_1', 1]);
  });

  it('number the margin in reading order', () => {
    const numbers = numberTargets(listReadingParts(surroundings, document));
    expect(numbers.size).toBe(12);
    expect(numbers.get('zj-2012-t1')).toBe(1);
    expect(numbers.get('zj-2012-t8')).toBe(12);
  });
});

describe('a text with words behind its sections', () => {
  const markdown = `# 关于试点的通知

现将方案印发给你们。

***

浙江省人民政府

# 试点方案

制定本方案。

## 一、要求

认真落实。

- （一）规划。
- （二）建设。

以上两项年底前完成。

- （三）管理。

## 二、任务

加大投入。

***

浙江省发展改革委员会

2012年4月1日
`;
  const annexed = { ...document, id: 'annexed', tree: parseDocument(markdown), targets: [] };
  const alone = toPublication({
    ...publication.corpus,
    documents: [...publication.corpus.documents, annexed],
  });
  const parts = listReadingParts(toSurroundings(alone, annexed), annexed);

  it('is shown in the order of its tree', () => {
    const words = parts.flatMap(({ page, continues, blocks }) => [
      ...(continues ? [] : [nameOf(page.node)]),
      ...blocks.map(plainText),
    ]);
    expect(words).toEqual([
      '',
      '现将方案印发给你们。',
      '',
      '浙江省人民政府',
      '试点方案',
      '制定本方案。',
      '一、要求',
      '认真落实。',
      '（一）',
      '规划。',
      '（二）',
      '建设。',
      '以上两项年底前完成。',
      '（三）',
      '管理。',
      '二、任务',
      '加大投入。',
      '浙江省发展改革委员会',
      '2012年4月1日',
    ]);
    expect(parts.flatMap(({ blocks }) => blocks.flatMap(listSentences))).toEqual(
      listSentences(annexed.tree),
    );
  });

  it('names each part once in its contents', () => {
    const heads = parts.filter(({ continues }) => !continues).map(({ page }) => page.eId);
    expect(heads).toEqual(listPages(annexed.tree).map(({ eId }) => eId));
  });

  it('shows the parts within a page between its own words', () => {
    const section = listDocumentPages(annexed).find(({ page }) => page.eId === 'att_1__sec_1');
    const stretches = section && listStretches(section);
    expect(
      stretches?.map(({ blocks, pages }) => [
        blocks.map(plainText).join(''),
        ...pages.map(({ eId }) => eId),
      ]),
    ).toEqual([
      ['认真落实。', 'att_1__sec_1__cl_1', 'att_1__sec_1__cl_2'],
      ['以上两项年底前完成。', 'att_1__sec_1__cl_3'],
    ]);
  });

  function nameOf(node: DocumentPart): string {
    if (node.type === 'stretch') return '';
    return node.type === 'attachment' ? node.title : node.label + (node.heading ?? '');
  }
});

describe('places and mentions', () => {
  it('name a clause as a citation does', () => {
    expect(formatLocator(document.tree, 'sec_2__cl_1')).toBe('第二部分第（一）项');
  });

  it('give a sentence the address of its clause', () => {
    const path = toSentencePath(document.id, document.tree, 'sec_2__cl_1__p_1__s_1');
    expect(path).toBe('/documents/zj-2012-key-points/sec_2__cl_1/#sec_2__cl_1__p_1__s_1');
  });

  it('give a clause its own address without an anchor', () => {
    const path = toSentencePath(document.id, document.tree, 'sec_2__cl_1');
    expect(path).toBe('/documents/zj-2012-key-points/sec_2__cl_1/');
  });

  it('lead from a cited document to the citing sentence', () => {
    const [mention] = findCitedBy(publication, 'zj-2010-162');
    expect(mention?.path).toBe('/documents/zj-2012-key-points/preamble/#preamble__p_1__s_1');
    expect(mention?.locator).toBe('引言第1句');
  });

  it('list the two bases of the key points', () => {
    const bases = findRelated(publication, document).filter(({ kind }) => kind === 'basis');
    expect(bases.map(({ id }) => id)).toEqual(['zj-2010-115', 'zj-2010-162']);
  });

  it('bind only pilot towns to the sentences on pilots', () => {
    expect(findTownMentions(publication, 'hecun')).toHaveLength(16);
    expect(findTownMentions(publication, 'nowhere')).toEqual([]);
  });
});

describe('targets of the real corpus', () => {
  it('show no verdict that the figures do not support', () => {
    const { bound, unbound } = splitTargets(publication);
    expect(bound).toHaveLength(12);
    expect(unbound).toHaveLength(9);
    expect(Object.fromEntries(countStatuses(bound))).toEqual({
      'no-data': 11,
      'not-quantified': 1,
    });
  });

  it('refuse an id that the corpus does not hold', () => {
    expect(() => lookUp(publication.targets, 'none')).toThrow('No record "none"');
  });
});
