import { readFileSync } from 'node:fs';
import Ajv from 'ajv';
import { parse } from 'yaml';
import { z } from 'astro/zod';
import { describe, expect, it } from 'vitest';
import { listDiscoveryFiles } from '#files/discovery-files.ts';
import { toPublication } from '#publication/publication.ts';
import { readRealCorpus } from '../corpus/real-content.ts';
import { readXml } from './read-xml.ts';

const publication = toPublication(readRealCorpus());
const files = listDiscoveryFiles(publication, new URL('https://example.org/folder/'));
const write = (path: string): string => {
  const found = files.find((file) => file.path === path);
  if (!found) throw new Error(`no file at ${path}`);
  return String(found.write());
};

describe('robots.txt', () => {
  it('names the sitemap by its whole address', () => {
    expect(write('/robots.txt')).toMatch(
      /^Sitemap: https:\/\/example\.org\/folder\/sitemap-index\.xml$/m,
    );
  });
});

describe('the description of the search', () => {
  it('lets a browser ask the page of the search in its language', () => {
    const parts = readXml(write('/en/opensearch.xml'));
    expect(parts.find(({ name }) => name === 'OpenSearchDescription')?.attributes).toEqual({
      xmlns: 'http://a9.com/-/spec/opensearch/1.1/',
    });
    const urls = parts.filter(({ name }) => name === 'Url').map(({ attributes }) => attributes);
    expect(urls).toContainEqual({
      type: 'text/html',
      template: 'https://example.org/folder/en/search/?q={searchTerms}',
    });
    const short = parts.find(({ name }) => name === 'ShortName')?.text ?? '';
    expect([...short].length).toBeLessThanOrEqual(16);
    expect(short).toBe('Yaodian 要点');
  });
});

describe('llms.txt', () => {
  it('begins with the name and the gist, then lists addresses under headings', () => {
    const lines = write('/llms.txt').split('\n');
    expect(lines[0]).toBe('# 要点');
    expect(lines[2]).toMatch(/^> /);
    expect(lines.filter((line) => line.startsWith('## '))).toEqual([
      '## 文件',
      '## 数据',
      '## 给程序',
      '## 说明',
    ]);
    const listed = lines.filter((line) => line.startsWith('- '));
    const link = /^- \[[^\n]+\]\(https:\/\/example\.org\/folder\/[^\s)]*\)(: .+)?$/;
    expect(listed.filter((line) => !link.test(line))).toEqual([]);
    expect(listed.join('\n')).toContain('/documents/zj-2012-key-points/');
  });
});

describe('the citation files', () => {
  const schema = z
    .record(z.string(), z.unknown())
    .parse(JSON.parse(readFileSync('tests/export/profiles/citation-file-1.2.0.json', 'utf8')));
  // Ajv knows the draft by its address with a #.
  const ajv = new Ajv({ allErrors: true, unknownFormats: 'ignore' });
  const validate = ajv.compile({ ...schema, $schema: 'http://json-schema.org/draft-07/schema#' });
  const findErrors = (text: string): unknown[] => {
    validate(parse(text));
    return validate.errors ?? [];
  };

  it('fit the format: that of the site and that of the program', () => {
    expect(findErrors(write('/CITATION.cff'))).toEqual([]);
    expect(findErrors(readFileSync('CITATION.cff', 'utf8'))).toEqual([]);
  });

  it('would be refused without an author', () => {
    const broken = write('/CITATION.cff').replace('authors:', 'writers:');
    expect(findErrors(broken)).not.toEqual([]);
  });

  it('say of the program what its package says', () => {
    const file = z
      .object({ version: z.string(), license: z.string(), abstract: z.string() })
      .parse(parse(readFileSync('CITATION.cff', 'utf8')));
    const own = z
      .object({ version: z.string(), license: z.string(), description: z.string() })
      .parse(JSON.parse(readFileSync('package.json', 'utf8')));
    expect(file.version).toBe(own.version);
    expect(file.license).toBe(own.license);
    expect(file.abstract).toBe(own.description);
  });

  it('say of the data up to which day it goes', () => {
    expect(parse(write('/CITATION.cff'))).toMatchObject({
      'date-released': publication.asOf,
      url: 'https://example.org/folder/',
    });
  });
});
