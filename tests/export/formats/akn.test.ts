import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { writeTextAkn } from '#export/formats/akn/text-akn.ts';
import { listNodes } from '#policy/tree/walk.ts';
import { hasProgram, runOver } from './programs.ts';
import { allSorts, listAll, listSampleSources, toBareSource, toRealSource } from './sources.ts';

const real = toRealSource();
const bare = toBareSource(allSorts, 'law');
/** The schema stands beside some checkouts; it is no part of the project. */
const schema = resolve(join('..', 'shared', 'schemas', 'akomantoso30-lenient.xsd'));
const lacks = [existsSync(schema) ? [] : [schema], hasProgram('xmllint') ? [] : ['xmllint']].flat();

describe('a text as Akoma Ntoso', () => {
  it.skipIf(lacks.length > 0)(
    `is valid by the schema of Akoma Ntoso 3.0${lacks.length > 0 ? ` (not tried, for want of ${lacks.join()})` : ''}`,
    () => {
      const own = [real, bare, toBareSource(allSorts, 'notice')].flatMap(listAll);
      // Of each sample the whole and some parts: all of them are thousands.
      const others = listSampleSources(3).flatMap((source) => listAll(source).slice(0, 4));
      const files = Object.fromEntries(
        [...own, ...others].map((source, at) => [`${at}.xml`, writeTextAkn(source)]),
      );
      const { status, words } = runOver(files, 'xmllint', [
        ...['--noout', '--nonet', '--schema', schema],
        ...Object.keys(files),
      ]);
      expect(
        words.split('\n').filter((line) => line !== '' && !line.endsWith(' validates')),
      ).toEqual([]);
      expect(status).toBe(0);
      expect(
        runOver({ 'bad.xml': '<akomaNtoso/>' }, 'xmllint', [
          '--noout',
          '--schema',
          schema,
          'bad.xml',
        ]).status,
      ).not.toBe(0);
    },
    120_000,
  );

  it('has the ids of the site, each once', () => {
    for (const source of [real, bare]) {
      const ids = [...writeTextAkn(source).matchAll(/ eId="([^"]+)"/g)].map(([, id]) => id);
      const own = [...listNodes(source.tree)].map(({ eId }) => eId);
      expect(ids).toEqual(expect.arrayContaining(own));
      // Each attachment has a meta of its own.
      const body = ids.filter((id) => own.includes(id ?? ''));
      expect(new Set(body).size).toBe(body.length);
    }
  });

  it('binds a promised amount to what is measured', () => {
    expect(writeTextAkn(real)).toContain(
      '<quantity refersTo="#ind-above-quota-investment" normalized="2200 亿元">2200亿元以上</quantity>',
    );
    expect(writeTextAkn(real)).toContain('<TLCConcept eId="ind-above-quota-investment"');
  });

  it('leads from a citation to the work that is cited', () => {
    const xml = writeTextAkn(real);
    expect(xml).toContain('href="/akn/cn/doc/notice/2010');
    expect(xml).toMatch(/<ref href="\/akn\/cn\/doc\/[^"]*\/zj-2010-162">/);
    expect(xml).toMatch(/<activeRef href="[^"]*zj-2010-162" showAs="[^"]+"\/>/);
  });

  it('is an act with chapters and articles where it is a law', () => {
    const xml = writeTextAkn(bare);
    expect(xml).toMatch(/<act name="law">[^]*<body>\s*<chapter eId="chp_1"><num>第一章<\/num>/);
    expect(xml).toContain('<article eId="chp_1__art_1"><num>第一条</num>');
    expect(xml).toContain('<hcontainer name="item" eId="chp_1__art_2__item_1"><num>(一)</num>');
    expect(xml).toContain('<authorialNote eId=');
    expect(xml).toMatch(/<th eId="[^"]+" rowspan="2">/);
    expect(xml).toContain('<attachment eId="att_1"><heading>附件</heading>');
    expect(xml).toContain('&lt;2&gt;');
  });

  it('is a portion of its work where it is a part', () => {
    const clause = listAll(real).find(({ page }) => page?.eId === 'sec_2__cl_6') ?? real;
    expect(writeTextAkn(clause)).toMatch(
      /<portion includedIn="\/akn\/cn\/doc\/key-points\/2012-04-05\/zj-2012-key-points">/,
    );
  });
});
