import { describe, expect, it } from 'vitest';
import { ingestText } from '#ingest/ingest-text.ts';
import { makeTexts } from '#scripts/bench/scale/make-texts.ts';
import { listPages } from '#policy/tree/walk.ts';
import { parseDocument } from '#policy/markdown/parse-document.ts';
import { formatDocument } from '#policy/markdown/format-document.ts';

describe('made-up texts for the measure of scale', () => {
  const texts = makeTexts(5);

  it('are the same each time', () => {
    expect(makeTexts(5)).toEqual(texts);
    expect(new Set(texts.map(({ text }) => text)).size).toBe(5);
  });

  it('have the structure of the text of the project', () => {
    for (const { id, text } of texts) {
      const { recognition } = ingestText(text, id);
      const tree = parseDocument(formatDocument(recognition.draft));
      const names = listPages(tree).map(({ eId }) => eId);
      expect(names).toEqual(expect.arrayContaining(['sec_1', 'sec_2__cl_6', 'sec_3']));
    }
  });

  it('cite one another by their titles', () => {
    const titles = texts.map(({ text }) => text.split('\n')[0] ?? '');
    for (const { text } of texts) {
      expect(titles.filter((title) => text.includes(`《${title}》`)).length).toBeGreaterThan(0);
    }
  });
});
