import { z } from 'astro/zod';
import { collections, itemSchemas, type Collection } from './collections.ts';

/** What the description says of an API, in one language. */
export interface ApiWords {
  readonly title: string;
  readonly description: string;
  readonly index: string;
  readonly document: string;
  readonly later: (collection: string) => string;
  readonly missing: string;
  readonly answer: string;
  readonly page: string;
  readonly id: string;
  readonly collections: Readonly<Record<Collection, string>>;
}

/** What stands behind a description: where the API stands, and what some of its answers are. */
export interface DescribedApi {
  /** The address of the folder of the API, without a slash at the end. */
  readonly server: string;
  /** The page for people. */
  readonly page: string;
  /** What the index answers, and the first page of each collection with no more than its first item. */
  readonly index: object;
  readonly firstPages: Readonly<Record<Collection, object>>;
  /** A document as a whole, with its id, cut as the pages are; null where no text is held. */
  readonly whole: { readonly id: string; readonly answer: object } | null;
}

/** The API by OpenAPI 3.1; every example is the beginning of what its address answers. */
export function toOpenApi(words: ApiWords, api: DescribedApi): object {
  return {
    openapi: '3.1.0',
    info: { title: words.title, version: '1.0.0', description: words.description },
    externalDocs: { url: api.page },
    servers: [{ url: api.server }],
    paths: {
      '/index.json': toPath('readIndex', words.index, words, {
        schema: { $ref: '#/components/schemas/index' },
        example: api.index,
      }),
      ...Object.fromEntries(
        collections.map((collection) => [
          `/${collection}.json`,
          toPath(`list-${collection}`, words.collections[collection], words, {
            schema: toPageSchema(collection),
            example: api.firstPages[collection],
          }),
        ]),
      ),
      ...Object.fromEntries(
        collections.map((collection) => [
          `/${collection}/{page}.json`,
          {
            parameters: [toParameter('page', words.page, { type: 'integer', minimum: 2 })],
            ...toPath(`list-${collection}-further`, words.later(collection), words, {
              schema: toPageSchema(collection),
            }),
          },
        ]),
      ),
      '/documents/{id}/whole.json': {
        parameters: [toParameter('id', words.id, { type: 'string' }, api.whole?.id)],
        ...toPath('readDocument', words.document, words, {
          schema: { $ref: '#/components/schemas/whole' },
          ...(api.whole !== null && { example: api.whole.answer }),
        }),
      },
    },
    components: { schemas: listSchemas() },
  };
}

function toPath(
  operationId: string,
  summary: string,
  words: ApiWords,
  content: { readonly schema: object; readonly example?: object },
): object {
  return {
    get: {
      operationId,
      summary,
      security: [],
      responses: {
        200: { description: words.answer, content: { 'application/json': content } },
        404: { description: words.missing },
      },
    },
  };
}

function toParameter(name: string, description: string, schema: object, example?: string): object {
  return {
    ...{ name, in: 'path', required: true, description, schema },
    ...(example !== undefined && { example }),
  };
}

function toPageSchema(collection: Collection): object {
  return {
    allOf: [
      { $ref: '#/components/schemas/page' },
      {
        type: 'object',
        properties: {
          collection: { const: collection },
          items: { type: 'array', items: { $ref: `#/components/schemas/${collection}` } },
        },
      },
    ],
  };
}

const notice = { type: ['object', 'null'], additionalProperties: { type: 'string' } };
const address = { type: 'string', format: 'uri' };
const count = { type: 'integer', minimum: 0 };

function listSchemas(): Record<string, object> {
  return {
    index: toObject({
      '@id': address,
      notice,
      dataDate: { type: 'string' },
      description: address,
      collections: {
        type: 'array',
        items: toObject({
          name: { enum: collections },
          '@id': address,
          total: count,
          pages: count,
        }),
      },
      documents: { type: 'array', items: address },
    }),
    page: {
      ...toObject({
        '@id': address,
        collection: { enum: collections },
        notice,
        dataDate: { type: 'string' },
        total: count,
        page: { type: 'integer', minimum: 1 },
        pages: { type: 'integer', minimum: 1 },
        next: { type: ['string', 'null'], format: 'uri' },
        items: { type: 'array' },
      }),
    },
    whole: toObject({
      '@id': address,
      notice,
      dataDate: { type: 'string' },
      document: { $ref: '#/components/schemas/documents' },
      provisions: toList('provisions'),
      sentences: toList('sentences'),
      targets: toList('targets'),
      tasks: toList('tasks'),
    }),
    ...Object.fromEntries(
      collections.map((collection) => {
        const schema = z.toJSONSchema(itemSchemas[collection], {
          io: 'output',
          unrepresentable: 'any',
          // The only thing that is read as another than it is written is a year.
          override: ({ jsonSchema, zodSchema }) => {
            if (zodSchema._zod.def.type === 'transform') jsonSchema.type = 'integer';
          },
        });
        return [
          collection,
          Object.fromEntries(Object.entries(schema).filter(([key]) => key !== '$schema')),
        ];
      }),
    ),
  };
}

function toList(collection: Collection): object {
  return { type: 'array', items: { $ref: `#/components/schemas/${collection}` } };
}

function toObject(properties: Readonly<Record<string, object>>): object {
  return {
    type: 'object',
    properties,
    required: Object.keys(properties),
    additionalProperties: false,
  };
}
