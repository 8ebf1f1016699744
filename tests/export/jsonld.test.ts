import { z } from 'astro/zod';
import { describe, expect, it } from 'vitest';
import { toPublishedRecords } from '#publication/published-records.ts';
import { toPublication } from '#publication/publication.ts';
import { writeDataFiles } from '#export/dataset/data-files.ts';
import { hashBytes } from '#corpus/fingerprint.ts';
import { readRealCorpus } from '../corpus/real-content.ts';
import { findUnknownNames, readVocabulary } from './schema-org.ts';

const vocabulary = readVocabulary();
const records = toPublishedRecords(toPublication(readRealCorpus()));
const files = writeDataFiles(records, { site: 'https://example.org', hash: hashBytes });
const graph = z
  .object({ '@context': z.literal('https://schema.org'), '@graph': z.array(z.looseObject({})) })
  .parse(
    JSON.parse(
      new TextDecoder().decode(files.find(({ name }) => name === 'dataset.jsonld')?.content),
    ),
  )['@graph'];

describe('the vocabulary of schema.org', () => {
  it('knows types, own and inherited properties', () => {
    expect(vocabulary.size).toBeGreaterThan(800);
    expect(vocabulary.get('Dataset')?.has('variableMeasured')).toBe(true);
    expect(vocabulary.get('Dataset')?.has('name')).toBe(true);
    expect(vocabulary.get('Place')?.has('variableMeasured')).toBe(false);
  });

  it('lacks what is made up', () => {
    const made = { '@type': 'Dataset', verdict: 'met', about: { '@type': 'PilotTown' } };
    expect(findUnknownNames(made, vocabulary)).toEqual(['Dataset.verdict', 'PilotTown']);
    expect(findUnknownNames({ name: 'x' }, vocabulary)).toEqual(['no type for name']);
  });
});

describe('the dataset as JSON-LD', () => {
  it('uses only names that schema.org has', () => {
    expect(findUnknownNames(graph, vocabulary)).toEqual([]);
  });

  it('holds dataset, variables, places and observations', () => {
    const types = new Set(graph.map((node) => node['@type']));
    expect([...types].toSorted()).toEqual([
      'AdministrativeArea',
      'Dataset',
      'Observation',
      'Place',
      'StatisticalVariable',
    ]);
  });

  it('points only to nodes that are there', () => {
    const known = new Set(graph.map((node) => node['@id']));
    const named = [...JSON.stringify(graph).matchAll(/\{"@id":"([^"]+)"\}/g)].map(([, id]) => id);
    expect(named.length).toBeGreaterThan(100);
    expect(named.filter((id) => !known.has(id))).toEqual([]);
  });
});
