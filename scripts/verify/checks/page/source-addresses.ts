import type { Corpus } from '#corpus/corpus.ts';
import { getAttribute } from '#ingest/html/nodes.ts';
import type { PageCheck } from '../../site/page-check.ts';

/** Every address outside the site that a page leads to stands, letter for letter, in a record of content/. */
export function checkSourceAddresses({ documents, sources, terms, ...rest }: Corpus): PageCheck {
  const records = [
    sources,
    terms,
    rest.explanations,
    rest.indicators,
    rest.towns,
    rest.scopes,
    rest.prefectures,
  ];
  const texts = [...records, documents.map(({ record }) => record), rest.site];
  const known = new Set(texts.flatMap(listAddresses));
  return {
    see: ({ address, elements }) =>
      elements
        .filter((element) => getAttribute(element, 'rel')?.split(' ').includes('external') === true)
        .map((element) => getAttribute(element, 'href') ?? '')
        .filter((href) => !known.has(href))
        .map((href) => ({
          check: 'source addresses',
          place: address,
          message: `it leads to ${href}, which stands nowhere in content/`,
          remedy: 'Lead to the address of a source as its record has it.',
        })),
  };
}

function listAddresses(records: unknown): string[] {
  if (typeof records === 'string') return /^https?:/.test(records) ? [records] : [];
  if (typeof records !== 'object' || records === null) return [];
  return Object.values(records).flatMap(listAddresses);
}
