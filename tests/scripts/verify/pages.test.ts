import { describe, expect, it } from 'vitest';
import { checkCanonical } from '#scripts/verify/checks/page/canonical.ts';
import { checkForeignAddresses } from '#scripts/verify/checks/page/foreign-addresses.ts';
import { checkInlineCode } from '#scripts/verify/checks/page/inline-code.ts';
import { checkLanguages } from '#scripts/verify/checks/page/languages.ts';
import { checkLinks } from '#scripts/verify/checks/links.ts';
import type { Site } from '#scripts/verify/site/site.ts';
import { checkSigns } from '#scripts/verify/checks/signs.ts';
import { checkUniqueIds } from '#scripts/verify/checks/page/unique-ids.ts';
import { checkWeight, type Weight } from '#scripts/verify/checks/weight.ts';
import { runPageCheck, type PageCheck } from '#scripts/verify/site/page-check.ts';
import { pageOf, siteOf } from './site-of.ts';

const sound = siteOf({
  '/index.html': pageOf('/', '<a href="/a/#x">a</a> <a href="https://gov.example/">source</a>'),
  '/a/index.html': pageOf('/a/', '<p id="x"><a href="data.csv">csv</a> <a href="../">up</a></p>'),
  '/a/data.csv': 'a,b',
  '/a/chart.svg': '<svg xmlns="http://www.w3.org/2000/svg"><rect fill="#fff"/></svg>',
  '/en/index.html': pageOf('/en/', '<script type="application/ld+json">{}</script>'),
  '/404.html': '<html lang="zh-CN"><title>t</title><h1>h</h1></html>',
});

const checks = {
  checkCanonical,
  checkForeignAddresses,
  checkInlineCode,
  checkLanguages,
  checkLinks,
  checkUniqueIds,
  checkWeight,
};

/** The messages about a page whose body is given. */
function messages(check: (site: Site) => PageCheck, body: string, head = ''): string[] {
  const site = siteOf({ '/index.html': pageOf('/', body, head) });
  return runPageCheck(site, check(site)).map(({ message }) => message);
}

function weighPages(site: Site): Weight[] {
  const check = checkWeight(site);
  runPageCheck(site, check);
  return check.listWeights();
}

describe.each(Object.entries(checks))('%s', (_, check) => {
  it('finds nothing in a sound site', () => {
    expect(runPageCheck(sound, check(sound))).toEqual([]);
  });
});

describe('checkSigns', () => {
  const messagesOf = (body: string, head = '') =>
    runPageCheck(siteOf({ '/index.html': pageOf('/', body, head) }), checkSigns()).map(
      ({ message }) => message,
    );

  it('accepts signs that stand apart', () => {
    const mark = '<bdi class="sign" data-sign="U+202E">\u202e</bdi>';
    expect(messagesOf(`<p data-copy="\u202e">投资${mark}001</p><script>"\u202e"</script>`)).toEqual(
      [],
    );
    expect(messagesOf('<p>２０１２年 5kΩ</p>')).toEqual([]);
  });

  it.each([
    ['<p>投资\u202e001</p>', 'U+202E RIGHT-TO-LEFT OVERRIDE is hidden in “投资[U+202E]001”'],
    ['<template><p>a\u200bb</p></template>', 'U+200B ZERO WIDTH SPACE is hidden in “a[U+200B]b”'],
    ['<p>2О12年</p>', 'U+041E, not O is hidden in “2О12年”'],
    ['<p title="\u2066a">b</p>', 'U+2066 LEFT-TO-RIGHT ISOLATE is hidden in “[U+2066]a”'],
    ['<svg><text>\ue010</text></svg>', 'U+E010 is hidden in “[U+E010]”'],
  ])('finds a hidden one in %j', (body, message) => {
    expect(messagesOf(body)).toEqual([message]);
  });

  it('finds a hidden one in what pages say of themselves', () => {
    expect(messagesOf('', '<meta name="description" content="a\u202e">')).toHaveLength(1);
  });
});

describe('checkLinks', () => {
  it.each([
    ['<a href="/b/">', '/b/ leads to nothing'],
    ['<a href="/a">', '/a leads to nothing'],
    ['<a href="https://example.org/b/">', 'https://example.org/b/ leads to nothing'],
    ['<img src="b.png">', 'b.png leads to nothing'],
    ['<a href="#y">', '#y: there is no id y on that page'],
    ['<a href="/?q=1#y">', '/?q=1#y: there is no id y on that page'],
    ['<label for="y">', '<label> refers to the id y, which is not on this page'],
    ['<button popovertarget="y">', '<button> refers to the id y, which is not on this page'],
    ['<a href="http://[">', 'http://[ is not an address'],
  ])('finds %s', (body, message) => {
    expect(messages(checkLinks, body)).toEqual([message]);
  });
});

describe('checkUniqueIds', () => {
  it('finds an id that stands twice', () => {
    const found = ['the id "x" stands more than once'];
    expect(messages(checkUniqueIds, '<p id="x"></p><p id="x"></p><p id="x"></p>')).toEqual(found);
  });
});

describe('checkInlineCode', () => {
  it.each([
    ['<p style="color:red">', '<p style="color:red">'],
    ['<p onclick="go()">', '<p onclick="go()">'],
    ['<a href="javascript:go()">', '<a href="javascript:go()">'],
    ['<style>p{}</style>', 'a <style> element'],
    ['<script>go()</script>', 'a <script> without src'],
    ['<svg><style>p{}</style></svg>', 'a <style> element'],
  ])('finds %s', (body, message) => {
    expect(messages(checkInlineCode, body)).toEqual([message]);
  });

  it.each([
    ['<style>.chart{fill:red}</style>', 'a <style> element'],
    ['<rect style="fill:red"/>', '<rect style="fill:red">'],
    ['<rect onclick="go()"/>', '<rect onclick="go()">'],
    ['<script href="/a.js"/>', 'a <script> without src'],
  ])('finds in a drawing %s', (inside, message) => {
    const drawing = `<?xml version="1.0"?>\n<svg xmlns="http://www.w3.org/2000/svg">${inside}</svg>`;
    const site = siteOf({ '/a/chart.svg': drawing });
    const found = runPageCheck(site, checkInlineCode(site));
    expect(found.map((issue) => `${issue.place}: ${issue.message}`)).toEqual([
      `/a/chart.svg: ${message}`,
    ]);
  });
});

describe('checkForeignAddresses', () => {
  it.each([
    ['<script src="https://cdn.example/a.js"></script>', '<script> loads https://cdn.example/a.js'],
    ['<img src="//cdn.example/a.png">', '<img> loads //cdn.example/a.png'],
    ['<img src="data:image/png;base64,AA">', '<img> loads data:image/png;base64,AA'],
    ['<link rel="icon" href="http://cdn.example/a">', '<link> loads http://cdn.example/a'],
    ['<form action="https://other.example/">', '<form> loads https://other.example/'],
  ])('finds %s', (body, message) => {
    expect(messages(checkForeignAddresses, body)).toEqual([message]);
  });
});

describe('checkLanguages', () => {
  it('finds a page in the wrong language', () => {
    const site = siteOf({ '/en/index.html': pageOf('/', '') });
    expect(runPageCheck(site, checkLanguages()).map(({ message }) => message)).toEqual([
      'expected lang="en", got "zh-CN"',
    ]);
  });

  it('finds a page without title or main heading', () => {
    const site = siteOf({ '/index.html': '<html lang="zh-CN"><title> </title><h2>h</h2></html>' });
    expect(runPageCheck(site, checkLanguages()).map(({ message }) => message)).toEqual([
      'the title is empty',
      'expected one h1, got 0',
    ]);
  });
});

describe('checkCanonical', () => {
  it('finds a page that names another', () => {
    const site = siteOf({ '/a/index.html': pageOf('/b/', '') });
    expect(runPageCheck(site, checkCanonical(site)).map(({ message }) => message)).toEqual([
      'expected the canonical address https://example.org/a/, got ["https://example.org/b/"]',
    ]);
  });

  it('finds what the sitemap leaves out or invents', () => {
    const site = siteOf({
      '/index.html': pageOf('/', ''),
      '/sitemap-0.xml': '<loc>https://example.org/b/</loc>',
    });
    expect(
      runPageCheck(site, checkCanonical(site)).map(({ place, message }) => `${place}: ${message}`),
    ).toEqual([
      'https://example.org/: the sitemap does not list it',
      'https://example.org/b/: the sitemap lists it, but there is no such page',
    ]);
  });

  it('leaves out pages that only lead on', () => {
    const site = siteOf({
      '/a/index.html': pageOf('/', '<div id="old-address"></div>'),
      '/sitemap-0.xml': '<urlset></urlset>',
    });
    expect(runPageCheck(site, checkCanonical(site))).toEqual([]);
  });
});

describe('checkWeight', () => {
  // Digits of square roots do not compress well and are the same each time.
  const heavy = Array.from({ length: 3000 }, (_, index) => String(Math.sqrt(index))).join('');
  const sentence = '<span class="sentence">。</span>';
  const sheet = '<link rel="stylesheet" href="/a.css">';

  it.each([
    ['/documents/a/sec_1/', 'clause page', 14_600],
    ['/en/documents/a/sec_1/', 'clause page', 14_600],
    ['/documents/a/', 'full text', 20_000],
  ])('holds %s to the bound of a %s', (path, kind, bound) => {
    const site = siteOf({ [`${path}index.html`]: pageOf(path, sentence + heavy) });
    expect(weighPages(site)).toMatchObject([{ kind, bound, pages: 1, address: path }]);
    expect(runPageCheck(site, checkWeight(site)).map(({ place }) => place)).toEqual([path]);
  });

  describe('of a long text', () => {
    const path = '/documents/a/';
    /** A full text of so many sentences, each with so many attributes that do not compress. */
    const textOf = (count: number, attributes = 0): string => {
      const sentences = Array.from({ length: count }, (_, at) => {
        const own = Array.from({ length: attributes }, (__, one) => Math.sqrt(at + one / 10));
        return `<span class="sentence">完成${Math.sqrt(at)}亿元。</span><i title="${own.join('')}"></i>`;
      });
      return pageOf(path, sentences.join(''));
    };
    const siteWith = (html: string): Site => siteOf({ [`${path}index.html`]: html });

    it('follows the text, however long it is', () => {
      expect(weighPages(siteWith(textOf(10)))[0]?.bound).toBe(20_000);
      const [long] = weighPages(siteWith(textOf(4000)));
      expect(long?.bytes).toBeGreaterThan(30_000);
      expect(long?.bytes).toBeLessThan(long?.bound ?? 0);
    });

    it('fails where the markup of each sentence grows', () => {
      const site = siteWith(textOf(4000, 4));
      expect(runPageCheck(site, checkWeight(site)).map(({ place }) => place)).toEqual([path]);
    });

    it('names the page that exceeds its own bound most', () => {
      const site = siteOf({
        [`${path}index.html`]: textOf(4000),
        '/documents/b/index.html': pageOf('/documents/b/', sentence + heavy),
      });
      expect(weighPages(site)).toMatchObject([{ address: '/documents/b/', pages: 2 }]);
    });
  });

  it('holds a page with a chart to its bound', () => {
    const site = siteOf({ '/index.html': pageOf('/', `<figure data-chart="x">${heavy}</figure>`) });
    expect(runPageCheck(site, checkWeight(site))[0]?.message).toContain('this chart page weighs');
  });

  it('adds the style sheets of a page', () => {
    const path = '/documents/a/sec_1/';
    const site = siteOf({
      [`${path}index.html`]: pageOf(path, sentence, sheet),
      '/a.css': heavy,
    });
    expect(runPageCheck(site, checkWeight(site))).toHaveLength(1);
  });

  it('holds the scripts of search to their bound', () => {
    const script = '<script type="module" src="/_assets/a.js"></script>';
    const scripts = {
      '/_assets/a.js': 'import{x as y}from"./b.js";import"./c.js";import(`./d.js`);',
      '/_assets/b.js': 'import{y}from"./a.js";export const x=1;',
      '/_assets/c.js': heavy,
      '/_assets/d.js': heavy + heavy,
    };
    const site = siteOf({ '/search/index.html': pageOf('/search/', script), ...scripts });
    const [weight] = weighPages(site);
    expect(weight).toMatchObject({ kind: 'search script', bound: 16_384, address: '/search/' });
    expect(runPageCheck(site, checkWeight(site)).map(({ place }) => place)).toEqual(['/search/']);
    const light = siteOf({
      '/search/index.html': pageOf('/search/', script),
      ...{ ...scripts, '/_assets/c.js': '' },
    });
    expect(runPageCheck(light, checkWeight(light))).toEqual([]);
  });
});
