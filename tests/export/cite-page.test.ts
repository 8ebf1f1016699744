import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatCitePage, type CitePage, type TakenPart } from '#export/cite-page.ts';
import { attributeOf, textOf } from '#ingest/html/nodes.ts';
import { parsePage } from '#scripts/verify/site/parse-page.ts';

function toPart(words: string): TakenPart {
  return {
    id: 'sec_1__p_1__s_1',
    name: words,
    place: [{ href: `/${words}`, words }],
    all: { id: 'plain', name: words, text: words, lang: 'zh-CN' },
    address: `https://example.org/${words}`,
    citations: [{ id: 'apa', name: words, text: words, lang: words }],
    ways: [{ way: words, href: `/${words}`, words }],
    embed: { id: 'embed', name: words, text: words, lang: null },
    promises: { lead: words, links: [{ href: `/${words}`, words }] },
    code: '<svg></svg>',
  };
}

function toPage(words: string, parts: readonly TakenPart[] = [toPart(words)]): CitePage {
  return {
    language: 'zh-CN',
    official: 'zh-CN',
    title: words,
    siteName: words,
    home: `/${words}`,
    notice: { label: words, words, lang: words },
    back: { href: `/${words}`, words },
    canonical: `https://example.org/${words}`,
    lead: words,
    parts,
    words: { cite: words, code: words, embed: words },
    buttons: { copy: words },
  };
}

/** The elements of a page by name, with the names of their attributes. */
function toShape(html: string): string[] {
  return parsePage(html).elements.map((element) =>
    [element.tagName, ...element.attrs.map(({ name }) => name)].join(' '),
  );
}

/** Words with the signs that mean something in markup among them. */
const anyWords = fc
  .array(
    fc.oneof(
      fc.constantFrom('<', '>', '"', "'", '&', '</p>', '<script>', '-->', '&amp;', ' '),
      fc.string(),
    ),
  )
  .map((pieces) => `x${pieces.join('')}x`);

describe('the page by which something is taken', () => {
  it('takes no words for markup, wherever they stand', () => {
    const plain = toShape(formatCitePage(toPage('words')));
    expect(plain.filter((shape) => shape.startsWith('a '))).toHaveLength(6);
    fc.assert(
      fc.property(anyWords, (words) => {
        expect(toShape(formatCitePage(toPage(words)))).toEqual(plain);
      }),
      { seed: 13 },
    );
  });

  it('gives each word back as it was given', () => {
    fc.assert(
      fc.property(anyWords, (words) => {
        // Of line ends and the sign of nothing HTML makes others.
        const kept = words.replaceAll(/[\r\0]/g, '');
        const { elements, ids } = parsePage(formatCitePage(toPage(kept)));
        const main = ids.get('cite-page');
        const text = ids.get('sec_1__p_1__s_1--apa');
        if (main === undefined || text === undefined) throw new Error('the page is cut short');
        expect(attributeOf(main, 'data-copy')).toBe(kept);
        expect(textOf(text)).toBe(kept);
        const address = elements.find((one) => attributeOf(one, 'class') === 'address');
        expect(address && attributeOf(address, 'href')).toBe(`https://example.org/${kept}`);
      }),
      { seed: 13 },
    );
  });

  it('leaves out what a part has not', () => {
    const part = { ...toPart('words'), ways: [], embed: null, code: null, promises: null };
    const html = formatCitePage({ ...toPage('words', [part]), notice: null });
    const classes = parsePage(html).elements.map((element) => attributeOf(element, 'class'));
    expect(classes).toContain('citations');
    for (const left of ['ways', 'embed', 'code', 'notice', 'promises'])
      expect(classes).not.toContain(left);
  });

  it('runs nothing and loads its style sheet alone', () => {
    const { elements } = parsePage(formatCitePage(toPage('words')));
    expect(elements.filter(({ tagName }) => tagName === 'script' || tagName === 'style')).toEqual(
      [],
    );
    const policy = elements.find(
      (one) => attributeOf(one, 'http-equiv') === 'Content-Security-Policy',
    );
    expect(policy && attributeOf(policy, 'content')).toContain(
      "default-src 'none'; style-src 'self'",
    );
  });
});
