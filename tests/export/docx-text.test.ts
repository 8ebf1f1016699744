import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { formatDocxText } from '#export/office/docx-text.ts';
import { readDocx } from '#ingest/docx/read-docx.ts';
import { parseDocument } from '#policy/markdown/parse-document.ts';
import { toTypeset } from '#policy/text/typeset.ts';
import { findNode, listPages, plainText, treeText } from '#policy/tree/walk.ts';
import { readRealCorpus } from '../corpus/real-content.ts';

const frame = {
  source: '《要点》第二部分第（六）项',
  address: 'https://example.org/zj12/2.6/',
};
const texts = readRealCorpus().documents.flatMap(({ tree }) => (tree === null ? [] : [tree]));
const rules = parseDocument(`各市:

# 办法

## 第三条

增长5%以上，另计<2>项。

各市要执行。

***

甲市人民政府

二〇一二年四月五日

# 附件

## 一、项目

- 1.甲项
`);

/** The words that the reader of Word files finds in a file, without the breaks between paragraphs. */
function readBack(bytes: Uint8Array): string {
  return readDocx(bytes, 'index.docx').text.replaceAll('\n', '');
}

function readPart(bytes: Uint8Array, name: string): string {
  return strFromU8(unzipSync(bytes)[name] ?? new Uint8Array());
}

/** The paragraphs of a file with their styles. */
function listParagraphs(bytes: Uint8Array): string[] {
  return [
    ...readPart(bytes, 'word/document.xml').matchAll(
      /<w:pStyle w:val="(\w+)"\/><\/w:pPr>(?:<w:r><w:t[^>]*>([^<]*))?/g,
    ),
  ].map(([, style, words]) => `${style ?? ''}: ${words ?? ''}`);
}

describe('a text as a Word file', () => {
  it('holds the words of every published text and no others', () => {
    expect(texts.length).toBeGreaterThan(0);
    for (const tree of texts)
      expect(readBack(formatDocxText(tree, frame))).toBe(toTypeset(treeText(tree)));
  });

  it('holds those of each of its pages', () => {
    for (const tree of [...texts, rules]) {
      for (const { node, ancestors } of listPages(tree)) {
        const bytes = formatDocxText({ node, level: ancestors.length + 1 }, frame);
        expect(readBack(bytes)).toBe(toTypeset(plainText(node)));
      }
    }
  });

  it('sets each part in the style of official papers', () => {
    expect(listParagraphs(formatDocxText(rules, frame))).toEqual([
      'Flush: 各市：',
      'Title: 办法',
      'Text: 第三条增长5%以上，另计&lt;2&gt;项。',
      'Text: 各市要执行。',
      'Closing: 甲市人民政府',
      'Closing: 二〇一二年四月五日',
      'Title: 附件',
      'Heading1: 一、项目',
      'Text: 1.甲项',
    ]);
  });

  it('keeps the level that a clause has in its document', () => {
    const node = findNode(texts[0] ?? rules, 'sec_2__cl_6');
    if (node === null) throw new Error('no clause');
    const bytes = formatDocxText({ node, level: 2 }, frame);
    expect(listParagraphs(bytes)[0]).toBe('Heading2: （六）继续深化体制机制创新。');
    expect(readPart(bytes, 'word/styles.xml')).toContain('<w:name w:val="heading 2"/>');
  });

  it('says on every page what it is and where it stands', () => {
    const bytes = formatDocxText(rules, frame);
    expect(readPart(bytes, 'word/header1.xml')).toContain(frame.source);
    expect(readPart(bytes, 'word/footer1.xml')).toContain(frame.address);
    expect(readPart(bytes, 'word/footer1.xml')).toContain('PAGE');
  });

  it('is the same file for the same words', () => {
    expect(formatDocxText(rules, frame)).toEqual(formatDocxText(rules, frame));
  });
});
