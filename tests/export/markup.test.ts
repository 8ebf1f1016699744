import fc from 'fast-check';
import { parse } from 'parse5';
import { describe, expect, it } from 'vitest';
import { attribute, Markup, markup } from '#export/markup.ts';
import { textOf } from '#ingest/html/nodes.ts';
import { listElements } from '#scripts/verify/site/html.ts';

const hostile = `<script>alert(1)</script>"><img src=x onerror='alert(2)'>&lt;b&gt;`;

const list = (html: string) => listElements(parse(html));

describe('HTML for pages of others', () => {
  it('shows markup in words as words', () => {
    const { html } = markup`<p title="${hostile}"${attribute('lang', hostile)}>${hostile}</p>`;
    const elements = list(html);
    const [paragraph] = elements.filter(({ tagName }) => tagName === 'p');
    expect(elements.map(({ tagName }) => tagName)).toEqual(['html', 'head', 'body', 'p']);
    expect(paragraph?.attrs.map(({ value }) => value)).toEqual([hostile, hostile]);
    expect(paragraph && textOf(paragraph)).toBe(hostile);
  });

  it('gives back any words that it is given', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...`<>&"'/=!-\u3002条 ab;#x`) }), (words) => {
        const { html } = markup`<p>${words}</p>`;
        const [paragraph] = list(html).filter(({ tagName }) => tagName === 'p');
        expect(paragraph && textOf(paragraph)).toBe(words);
      }),
    );
  });

  it('takes only finished markup as markup', () => {
    const like = { html: '<b>' } as unknown as Markup;
    expect(markup`${new Markup('<b>')}${[markup`<i>`, markup`</i>`]}${null}${4}`.html).toBe(
      '<b><i></i>4',
    );
    expect(() => markup`${like}`.html).toThrow();
  });
});
