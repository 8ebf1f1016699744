import { describe, expect, it } from 'vitest';
import { hasMediaType, isTextFile, toContentType, toMediaType } from '#schema/media-types.ts';

describe('media types', () => {
  it.each([
    ['/documents/a/tasks.csv', 'text/csv; charset=utf-8'],
    ['/documents/a/text.akn.xml', 'application/akn+xml; charset=utf-8'],
    ['/sitemap-0.xml', 'application/xml; charset=utf-8'],
    ['/towns/tiles.csv-metadata.json', 'application/csvm+json; charset=utf-8'],
    ['/about/data/csv-metadata.json', 'application/csvm+json; charset=utf-8'],
    ['/about/data/datapackage.json', 'application/json; charset=utf-8'],
    ['/about/data/catalog.jsonld', 'application/ld+json; charset=utf-8'],
    ['/a.epub', 'application/epub+zip'],
    ['/a.docx', 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'],
    ['/a.xlsx', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'],
    ['/site.webmanifest', 'application/manifest+json; charset=utf-8'],
    ['/favicon.ico', 'image/x-icon'],
    ['/CHART.SVG', 'image/svg+xml; charset=utf-8'],
    ['/pagefind/index/und_1.pf_index', 'application/octet-stream'],
    ['/a.unheard-of', 'application/octet-stream'],
    ['/html', 'application/octet-stream'],
  ])('say of %s that it is %s', (path, type) => {
    expect(toContentType(path)).toBe(type);
  });

  it('stand bare in catalogues', () => {
    expect(toMediaType('data.csv')).toBe('text/csv');
  });

  it('tell text from bytes and known from unknown', () => {
    expect([isTextFile('a.svg'), isTextFile('a.zip'), isTextFile('a')]).toEqual([
      true,
      false,
      false,
    ]);
    expect([hasMediaType('a.pf_meta'), hasMediaType('a.svgz'), hasMediaType('svg')]).toEqual([
      true,
      false,
      false,
    ]);
  });
});
