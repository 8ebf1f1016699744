import { Validator } from '@seriousme/openapi-schema-validator';
import { z } from 'astro/zod';
import { describe, expect, it } from 'vitest';
import { collections, itemSchemas, toCollectionPath } from '#export/api/collections.ts';
import { toApiPages } from '#export/api/list-page.ts';
import { listApiFiles } from '#files/api/api-files.ts';
import { toPublication } from '#publication/publication.ts';
import { readRealCorpus } from '../corpus/real-content.ts';

const site = new URL('https://example.org/folder/');
const publication = toPublication(readRealCorpus());
const files = new Map(
  listApiFiles(publication, site).map(({ path, write }) => [path, String(write())]),
);
const read = (path: string): unknown => JSON.parse(files.get(path) ?? 'null');

const pageSchema = z.strictObject({
  '@id': z.url(),
  collection: z.string(),
  notice: z.null(),
  dataDate: z.iso.date(),
  total: z.int(),
  page: z.int(),
  pages: z.int(),
  next: z.url().nullable(),
  items: z.array(z.record(z.string(), z.unknown())),
});

/** All items of a collection, page after page, as a program follows them. */
function readAll(collection: string): Record<string, unknown>[] {
  const items: Record<string, unknown>[] = [];
  let address: string | null = `${site.href}${toCollectionPath(collection as never).slice(1)}`;
  while (address !== null) {
    const page = pageSchema.parse(read(new URL(address).pathname.replace('/folder', '')));
    expect(page['@id']).toBe(address);
    items.push(...page.items);
    address = page.next;
  }
  return items;
}

const openApiSchema = z.object({
  openapi: z.literal('3.1.0'),
  servers: z.array(z.object({ url: z.url() })).length(1),
  paths: z.record(
    z.string(),
    z.object({
      parameters: z
        .array(z.object({ name: z.string(), example: z.string().optional() }))
        .optional(),
      get: z.object({
        responses: z.object({
          200: z.object({
            content: z.object({
              'application/json': z.object({
                example: z.record(z.string(), z.unknown()).optional(),
              }),
            }),
          }),
        }),
      }),
    }),
  ),
});

describe('the API', () => {
  it.each(collections)('gives every item of %s in the shape that is described', (collection) => {
    const items = readAll(collection);
    const { total } = pageSchema.parse(read(toCollectionPath(collection)));
    expect(items).toHaveLength(total);
    expect(items.length).toBeGreaterThan(0);
    // Years are numbers here, and texts in the files of content/ that the same schemas read.
    const isYear = ({ code, message }: { code: string; message: string }) =>
      code === 'invalid_type' && message.endsWith('expected string, received number');
    const faults = items.flatMap(
      (item) =>
        itemSchemas[collection].safeParse(item).error?.issues.filter((one) => !isYear(one)) ?? [],
    );
    expect(faults).toEqual([]);
  });

  it('gives what the site holds', () => {
    const { corpus } = publication;
    expect(readAll('documents').map(({ id }) => id)).toEqual(corpus.documents.map(({ id }) => id));
    expect(readAll('observations').map(({ value }) => value)).toEqual(
      corpus.observations.map(({ value }) => value),
    );
    const texts = readAll('sentences').filter(({ document }) => document === 'zj-2012-key-points');
    const parts = readAll('provisions').filter(({ document }) => document === 'zj-2012-key-points');
    // The heads of clauses end in a full stop of their own.
    const words = [...texts.map(({ text }) => text), ...parts.map((one) => one['headingEnd'])];
    expect(words.join('').match(/。/g)).toHaveLength(44);
    expect(readAll('provisions').filter(({ kind }) => kind === 'section')).toHaveLength(3);
    expect(readAll('citations').map(({ to }) => to)).toContainEqual({
      '@id': 'https://example.org/folder/documents/zj-2010-162/',
      document: 'zj-2010-162',
      eId: null,
    });
  });

  it('names each thing by its address on the site, once', () => {
    for (const collection of ['documents', 'provisions', 'sentences', 'targets', 'towns']) {
      const ids = readAll(collection).map((item) => String(item['@id']));
      expect(new Set(ids).size).toBe(ids.length);
      expect(ids.filter((id) => !id.startsWith('https://example.org/folder/'))).toEqual([]);
    }
    expect(readAll('sentences').map((item) => item['@id'])).toContain(
      'https://example.org/folder/documents/zj-2012-key-points/#sec_2__cl_6__p_1__s_1',
    );
  });

  it('puts no more than half a megabyte on a page, and an item that is longer by itself', () => {
    const item = { text: 'x'.repeat(200_000) };
    const pages = toApiPages([item, item, item, { text: 'x'.repeat(600_000) }, item]);
    expect(pages.map((page) => page.length)).toEqual([2, 1, 1, 1]);
    expect(toApiPages([])).toEqual([[]]);
    for (const text of files.values()) expect(Buffer.byteLength(text)).toBeLessThan(1_000_000);
  });

  it('says first what must be said first', () => {
    const notice = { zh: '演示：编造', en: 'DEMO: made up' };
    const marked = { ...publication, corpus: { ...publication.corpus, notice } };
    for (const { path, write } of listApiFiles(marked, site)) {
      expect(String(write()), path).toContain('DEMO: made up');
    }
  });
});

describe.each(['/api/v1/openapi.json', '/en/api/v1/openapi.json'])('%s', (path) => {
  const described = openApiSchema.parse(read(path));
  const [server] = described.servers;
  const examples = Object.entries(described.paths).flatMap(([route, { get, parameters }]) => {
    const { example } = get.responses[200].content['application/json'];
    const id = parameters?.[0]?.example ?? '';
    return example ? [{ route: route.replace('{id}', id), example }] : [];
  });

  it('fits OpenAPI 3.1, and would not with another version of a path', async () => {
    const description = z.record(z.string(), z.unknown()).parse(read(path));
    const result = await new Validator().validate(description);
    expect(result.errors ?? []).toEqual([]);
    const broken = { ...description, paths: { x: { get: 1 } } };
    expect((await new Validator().validate(broken)).valid).toBe(false);
  });

  it('has an example for the index, each list and a document', () => {
    expect(examples).toHaveLength(collections.length + 2);
  });

  it.each(examples)('has in its example how $route answers', ({ example, route }) => {
    const own = new URL(`${server?.url ?? ''}${route}`).pathname.replace('/folder', '');
    const answer = z.record(z.string(), z.unknown()).parse(read(own));
    expect(Object.keys(example)).toEqual(Object.keys(answer));
    for (const [key, value] of Object.entries(example)) {
      const whole = answer[key];
      const isCut = Array.isArray(value) && Array.isArray(whole) && key !== 'collections';
      expect(value).toEqual(isCut ? whole.slice(0, value.length) : whole);
      if (isCut) expect(value.length).toBeGreaterThan(0);
    }
  });
});
