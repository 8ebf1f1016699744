import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { extractText } from '#ingest/extract-text.ts';
import { ingestText } from '#ingest/ingest-text.ts';
import { formatDocument } from '#policy/markdown/format-document.ts';

// The published text as LibreOffice 7.4 writes it to .docx from a flat ODT: headings and clauses numbered by
// lists, the clauses' headings run in in 楷体, a tracked change, a footnote, a soft hyphen, a page number.
const name = 'seed-by-libreoffice.docx';
const source = extractText(readFileSync(new URL(`fixtures/${name}`, import.meta.url)), name);
const published = readFileSync(
  new URL('../../content/documents/zj-2012-key-points/text.md', import.meta.url),
  'utf8',
);

describe('the published text as a Word file of LibreOffice', () => {
  const ingested = ingestText(source.text, name, source.lines, source.fields, source.apart);

  it('has the structure that is published', () => {
    const text = formatDocument(ingested.recognition.draft);
    expect(text).toContain('把¹加大');
    expect(text.replace('¹', '').replace('[^¹]: 脚注\n\n', '')).toBe(published);
  });

  it('has all of its numbering put back', () => {
    const restored = source.notes.filter(
      ({ kind, what }) => kind === 'restored' && !what.includes('note'),
    );
    expect(restored.map(({ text }) => text)).toEqual([
      ...['一、', '二、', '(一)', '(二)', '(三)', '(四)', '(五)', '(六)', '三、'],
    ]);
  });

  it('leaves out what is no part of it and says so', () => {
    const dropped = source.notes.filter(({ kind }) => kind === 'dropped');
    expect(dropped.map(({ what, text }) => `${what}: ${text}`)).toEqual([
      'a tracked deletion: 原有措辞',
      'a page footer: — 4 —',
    ]);
  });

  it('has its headings by their type, and no doubts', () => {
    const { evidence, doubts } = ingested.recognition;
    expect(doubts).toEqual([]);
    expect(evidence[2]?.reasons).toContain(
      'its words are set heavier than the text that they run into',
    );
  });
});
