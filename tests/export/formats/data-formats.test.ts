import Ajv from 'ajv';
import { describe, expect, it } from 'vitest';
import { writeTextAkn } from '#export/formats/akn/text-akn.ts';
import { writeTextJson } from '#export/formats/data/text-json.ts';
import { writeTextJsonLd } from '#export/formats/data/text-jsonld.ts';
import { writeTextMarkdown } from '#export/formats/data/text-markdown.ts';
import { writeTextPlain } from '#export/formats/data/text-plain.ts';
import { textSchemaPath, writeTextSchema } from '#export/formats/data/text-schema.ts';
import type { FormatSource } from '#export/formats/format-source.ts';
import { formats, listFormats } from '#export/formats/formats.ts';
import { parseDocument } from '#policy/markdown/parse-document.ts';
import { listSentences, plainText, treeText } from '#policy/tree/walk.ts';
import { hasMediaType } from '#schema/media-types.ts';
import { findUnknownNames, readVocabulary } from '../schema-org.ts';
import { readAkn, readJson, readPlain } from './read-back.ts';
import { allSorts, listAll, listSampleSources, toBareSource, toRealSource } from './sources.ts';

const real = toRealSource();
const bare = toBareSource(allSorts, 'law');
const samples = listSampleSources();
const wholes = [real, bare, ...samples];
const sources = wholes.flatMap(listAll);
const site = real.site.address;

/** The words of a text or part as received. */
function wordsOf(source: FormatSource): string {
  return source.page === null ? treeText(source.tree) : plainText(source.page.node);
}

describe('the forms in which a text can be had', () => {
  it('are those of the table, each with a media type', () => {
    const files = listFormats('x', null).map(({ path }) => path.replace('/documents/x/', ''));
    expect(files).toEqual(
      expect.arrayContaining([
        ...['index.docx', 'index.txt', 'index.md', 'index.json'],
        ...['index.jsonld', 'index.akn.xml', 'x.epub', '/files/x.html'],
      ]),
    );
    expect(new Set(files).size).toBe(files.length);
    expect(files.filter((file) => !hasMediaType(file))).toEqual([]);
  });

  it('give the same bytes for the same text', () => {
    for (const { write } of formats) {
      const [first, second] = [write(bare), write(bare)].map((content) => Buffer.from(content));
      expect(first?.equals(second ?? Buffer.of())).toBe(true);
    }
  });

  it('say first what must be said of the site', () => {
    const notice = { zh: '数字均为虚构', en: 'All figures are made up' };
    const marked = { ...real, site: { ...real.site, notice } };
    for (const write of [writeTextJson, writeTextMarkdown, writeTextAkn]) {
      expect(write(marked)).toContain(notice.zh);
    }
  });
});

describe('a text as data', () => {
  it.each([
    ['JSON', (source: FormatSource) => readJson(writeTextJson(source))],
    ['Akoma Ntoso', (source: FormatSource) => readAkn(writeTextAkn(source))],
    ['plain text', (source: FormatSource) => readPlain(writeTextPlain(source))],
  ])('holds as %s every character of each text and part', (_, read) => {
    expect(sources.length).toBeGreaterThan(20);
    // Merged cells and notes stand in other places of plain text, and never in other words.
    for (const source of sources) expect(read(source)).toBe(wordsOf(source));
  });

  it('comes back from Markdown with its structure and ids', () => {
    for (const source of wholes) {
      const [, , ...text] = writeTextMarkdown(source).split(/^---$/m);
      expect(parseDocument(text.join('---'))).toEqual(source.tree);
    }
  });

  it('keeps each part of Markdown readable alone', () => {
    for (const source of [...listAll(real), ...listAll(bare)].filter(({ page }) => page !== null)) {
      const [, , ...text] = writeTextMarkdown(source).split(/^---$/m);
      expect(treeText(parseDocument(text.join('---')))).toBe(wordsOf(source));
    }
  });

  it('is valid by the schema that the site publishes', () => {
    const schema: unknown = JSON.parse(writeTextSchema(site));
    const ajv = new Ajv({ schemaId: 'auto', unknownFormats: 'ignore' });
    const validate = ajv.compile(schema as object);
    for (const source of sources) {
      const file: unknown = JSON.parse(writeTextJson(source));
      expect(validate(file) ? [] : validate.errors).toEqual([]);
      expect(file).toHaveProperty('$schema', new URL(textSchemaPath, site).href);
    }
    const clause = JSON.parse(writeTextJson(real)) as Record<string, unknown>;
    expect(validate({ ...clause, contents: [{ type: 'verse' }] })).toBe(false);
    expect(validate({ ...clause, version: 2 })).toBe(false);
  });

  it('says in JSON where the words of a sentence lead', () => {
    const clause = listAll(real).find(({ page }) => page?.eId === 'sec_2__cl_1') ?? real;
    const json = writeTextJson(clause);
    expect(json).toContain('"locator": "第二部分第（一）项"');
    expect(json).toContain('"href": "/glossary/central-town/"');
    expect(json).toContain('"value": "2200"');
  });
});

describe('a text by schema.org', () => {
  it('uses only names that schema.org has', () => {
    const vocabulary = readVocabulary();
    for (const source of [...listAll(real), ...listAll(bare)]) {
      expect(findUnknownNames(JSON.parse(writeTextJsonLd(source)), vocabulary)).toEqual([]);
    }
  });

  it('names each thing once, and describes each part and sentence that it names', () => {
    const nodes = listNodes(real);
    const ids = nodes.map((node) => node['@id']);
    expect(new Set(ids).size).toBe(ids.length);
    const named = nodes.flatMap(
      ({ hasPart }) => (hasPart as { '@id': string }[] | undefined) ?? [],
    );
    expect(named.filter((one) => !ids.includes(one['@id']))).toEqual([]);
    expect(nodes.filter((node) => node['@type'] === 'CreativeWork')).toHaveLength(
      listSentences(real.tree).length,
    );
  });

  it('binds a sentence to its target, and the target to its variable', () => {
    const sentence = find(
      'https://example.org/documents/zj-2012-key-points/#sec_2__cl_1__p_1__s_1',
    );
    expect(sentence).toMatchObject({ '@type': 'CreativeWork', position: 1 });
    const [about] = sentence?.['about'] as [{ '@id': string }];
    expect(find(about['@id'])).toMatchObject({ '@type': 'PropertyValue', minValue: 2200 });
    expect(find(about['@id'])?.['propertyID']).toMatch(/^https:.*\/indicators\/.*#variable$/);
  });

  it('cites the documents that the preamble cites', () => {
    expect(find('https://example.org/documents/zj-2012-key-points/')?.['citation']).toEqual([
      { '@id': 'https://example.org/documents/zj-2010-115/' },
      { '@id': 'https://example.org/documents/zj-2010-162/' },
    ]);
    expect(find('https://example.org/documents/zj-2010-162/')).toMatchObject({
      '@type': 'Legislation',
      legislationIdentifier: '浙政办发〔2010〕162号',
    });
  });
});

function listNodes(source: FormatSource): Record<string, unknown>[] {
  const file = JSON.parse(writeTextJsonLd(source)) as { '@graph': Record<string, unknown>[] };
  return file['@graph'];
}

function find(id: string): Record<string, unknown> | undefined {
  return listNodes(real).find((node) => node['@id'] === id);
}
