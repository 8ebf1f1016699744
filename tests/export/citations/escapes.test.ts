import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import { z } from 'astro/zod';
import fc from 'fast-check';
import { parse } from 'parse5';
import { remark } from 'remark';
import { describe, expect, it } from 'vitest';
import { writeBibtex } from '#export/citations/bibtex.ts';
import { writeCslJson } from '#export/citations/csl-json.ts';
import { writeHtmlQuote } from '#export/citations/html-quote.ts';
import { writeMarkdown } from '#export/citations/markdown.ts';
import { writeRis } from '#export/citations/ris.ts';
import { childrenOf, getAttribute, textOf, type Element } from '#ingest/html/nodes.ts';
import { citeNotice } from './cited-sentences.ts';

const notice = citeNotice();
const seed = 20120405;
/** Words with the signs of every format, in any order, with a letter at each end so that no space is trimmed. */
const words = fc
  .array(
    fc.oneof(
      fc.constantFrom(...'\\{}$%#&_~^"\'<>`*[]!|@=,-+.()1 甲“”《》'),
      fc.string({ unit: 'grapheme', minLength: 1, maxLength: 3 }),
    ),
    { maxLength: 30 },
  )
  .map((signs) => `甲${signs.join('')}乙`.replaceAll(/[\s\p{Cc}\p{Cf}\p{Zs}]+/gu, ' '));

const itemSchema = z.object({ title: z.string(), note: z.string().optional(), URL: z.string() });

function readTitle(text: string): string {
  const { data } = new Cite(text);
  expect(data).toHaveLength(1);
  return itemSchema.parse(data[0]).title;
}

/** The elements of a page by their names, in reading order. */
function listNames(element: Element): string[] {
  return childrenOf(element).flatMap((child) => [child.tagName, ...listNames(child)]);
}

describe('any words', () => {
  it.each([
    ['BibTeX', writeBibtex],
    ['RIS', writeRis],
    ['CSL-JSON', writeCslJson],
  ])('come back out of %s as they were', (_, write) => {
    fc.assert(
      fc.property(words, (title) => {
        expect(readTitle(write({ ...notice, title, locator: '' }))).toBe(title);
      }),
      { seed, numRuns: 300 },
    );
  });

  it('keep the braces of BibTeX in pairs', () => {
    fc.assert(
      fc.property(words, words, words, (title, issuer, number) => {
        const entry = writeBibtex({ ...notice, title, number, issuers: [issuer] });
        const depths = [...entry].map((sign) => (sign === '{' ? 1 : sign === '}' ? -1 : 0));
        let depth = 0;
        const least = Math.min(...depths.map((change) => (depth += change)));
        expect({ least, depth }).toEqual({ least: 0, depth: 0 });
      }),
      { seed, numRuns: 300 },
    );
  });

  it('stay words in HTML', () => {
    fc.assert(
      fc.property(words, words, (quoted, title) => {
        const html = writeHtmlQuote({ ...notice, words: quoted, title });
        const [page] = parse(`<!doctype html><body>${html}`).childNodes.slice(1);
        if (page === undefined || !('tagName' in page)) throw new Error('no page');
        const [, body] = childrenOf(page);
        const [figure] = body === undefined ? [] : childrenOf(body);
        const [quote, caption] = figure === undefined ? [] : childrenOf(figure);
        if (body === undefined || quote === undefined || caption === undefined)
          throw new Error('no quotation');
        expect(listNames(body)).toEqual(['figure', 'blockquote', 'p', 'figcaption', 'a']);
        expect(textOf(quote)).toBe(quoted);
        expect(textOf(caption)).toContain(title.replaceAll('《', '〈').replaceAll('》', '〉'));
        expect(getAttribute(quote, 'cite')).toBe(notice.address);
      }),
      { seed, numRuns: 300 },
    );
  });

  it.each(['1. 甲', '12) 甲', '- 甲', '+ 甲', '* 甲', '# 甲', '> 甲', '    甲', '=', '```'])(
    'stay words at the head of a line: %s',
    (quoted) => {
      const [quote] = remark().parse(writeMarkdown({ ...notice, words: quoted })).children;
      const [first] = quote?.type === 'blockquote' ? quote.children : [];
      expect(first).toMatchObject({
        type: 'paragraph',
        children: [{ type: 'text', value: quoted.trim() }],
      });
    },
  );

  it('stay words in Markdown', () => {
    fc.assert(
      fc.property(words, (quoted) => {
        const tree = remark().parse(writeMarkdown({ ...notice, words: quoted }));
        expect(tree.children).toHaveLength(1);
        const [quote] = tree.children;
        if (quote?.type !== 'blockquote') throw new Error('no quotation');
        const [first, source] = quote.children;
        expect(first?.type === 'paragraph' && first.children).toMatchObject([
          { type: 'text', value: quoted },
        ]);
        expect(source?.type === 'paragraph' && source.children).toMatchObject([
          { type: 'text', value: '—— ' },
          { type: 'link', url: notice.address },
        ]);
      }),
      { seed, numRuns: 300 },
    );
  });
});
