import { describe, expect, it } from 'vitest';
import { placeFile, readFolder, unplaceFile } from '#hosting/folder/place-file.ts';

const page = `<!doctype html>
<html lang="zh-CN"><head><meta http-equiv="refresh" content="0; url=/documents/a/#b">
<meta name="description" content="/documents/ is a word here">
<link rel="canonical" href="https://a.example/x/documents/"><link rel=stylesheet href=/_assets/a.css>
<script src="/_assets/a.js"></script><noscript><link rel="stylesheet" href="/_assets/b.css"></noscript></head>
<body data-home="/" data-words="a /b/" title="/towns/">
<!-- <a href="/towns/"> --><a href='/en/towns/?a=1&amp;b=2#c'>/towns/</a> <a href="//b.example/"></a>
<a href="#c"></a><a href="../"></a><a href="/documents/documents/"></a>
<img srcset="/a.png 1x, /b.png 2x"><template><a href="/in/"></a></template>
<form action="/search/"></form></body></html>`;

describe('a page in a folder', () => {
  const placed = placeFile('/index.html', page, '/x');

  it('leads into the folder wherever it leads', () => {
    for (const words of [
      ...['content="0; url=/x/documents/a/#b"', 'href=/x/_assets/a.css', 'src="/x/_assets/a.js"'],
      ...['data-home="/x/"', "href='/x/en/towns/?a=1&amp;b=2#c'", 'action="/x/search/"'],
      '<noscript><link rel="stylesheet" href="/x/_assets/b.css">',
      ...['srcset="/x/a.png 1x, /x/b.png 2x"', '<template><a href="/x/in/">'],
    ]) {
      expect(placed).toContain(words);
    }
  });

  it('keeps words, whole and relative addresses as they are', () => {
    for (const words of [
      ...['content="/documents/ is a word here"', '"https://a.example/x/documents/"', '>/towns/<'],
      ...['href="//b.example/"', 'href="#c"', 'href="../"', 'title="/towns/"', '"a /b/"'],
      ...['<!-- <a href="/towns/"> -->'],
    ]) {
      expect(placed).toContain(words);
    }
  });

  it('names its folder for its scripts', () => {
    expect(placed).toContain('<html data-folder="/x" lang="zh-CN">');
    expect(readFolder(placed)).toBe('/x');
    expect(readFolder(page)).toBe('');
  });

  it.each(['/x', '/a/b', '/documents', '/en'])('comes back from %s as it was', (folder) => {
    const outside: string[] = [];
    const there = placeFile('/index.html', page, folder);
    expect(there).not.toBe(page);
    expect(unplaceFile('/index.html', there, folder, (one) => outside.push(one))).toBe(page);
    expect(outside).toEqual([]);
  });

  it('tells of what leads out of the folder', () => {
    const outside: string[] = [];
    const bad = placed.replace('action="/x/', 'action="/');
    unplaceFile('/index.html', bad, '/x', (one) => outside.push(one));
    expect(outside).toEqual(['/search/']);
  });
});

describe('other files in a folder', () => {
  it('have their links moved in JSON, and no word beside them', () => {
    const json = '{"href":"/towns/a/","list":[{"href": "#b", "text":"/towns/ \\"/x"}],"n":1.0}';
    const placed = placeFile('/chart.json', json, '/x');
    expect(placed).toBe(json.replace('"/towns/a/"', '"/x/towns/a/"'));
    expect(unplaceFile('/chart.json', placed, '/x')).toBe(json);
  });

  it('are found by the list of sitemaps', () => {
    const xml = '<loc>https://a.example/sitemap-0.xml</loc>';
    const placed = placeFile('/sitemap-index.xml', xml, '/x/y');
    expect(placed).toBe('<loc>https://a.example/x/y/sitemap-0.xml</loc>');
  });
});
