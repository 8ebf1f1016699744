import { describe, expect, it } from 'vitest';
import { toPublication } from '#publication/publication.ts';
import { findNeighbours, findPeers, type TownsBy } from '#publication/places/near-towns.ts';
import type { Corpus } from '#corpus/corpus.ts';
import type { Observation } from '#schema/observation.ts';
import { readFirstCorpus } from '../corpus/real-content.ts';

const corpus = readFirstCorpus();
const [model] = corpus.observations;
if (!model) throw new Error('content/ has no observation');

/** A census count of a town. */
function count(place: string, value: string, over: Partial<Observation> = {}): Observation {
  return {
    ...{ ...model, indicator: 'resident-population-census', place, value, unit: '人' },
    ...{ year: 2020, period: 'year', status: 'actual', boundaryVersion: null, supersedes: null },
    ...{ missingReason: null, ...over },
  } as Observation;
}

function publish(...observations: Observation[]) {
  const own: Corpus = { ...corpus, observations };
  const publication = toPublication(own);
  const town = (id: string) => {
    const found = publication.towns.get(id);
    if (!found) throw new Error(`no town ${id}`);
    return found;
  };
  return {
    neighbours: (id: string) => findNeighbours(publication, town(id)),
    peers: (id: string) => say(findPeers(publication, town(id))),
  };
}

function say(by: TownsBy | null): string | null {
  if (by === null) return null;
  const others = by.others.map(({ town, value }) => `${town.id} ${value?.value ?? 'none'}`);
  return `${by.indicator.id} ${by.year}, ${by.own.value}: ${others.join(', ')}`;
}

describe('towns of like size', () => {
  it('are found by the same count of the same year', () => {
    const { peers } = publish(
      count('longgang', '300000'),
      count('liushi', '450000'),
      count('tangxia', '450001'),
      count('aojiang', '20', { unit: '万人' }),
      count('guali', '199999'),
      count('hecun', '300000', { year: 2010 }),
      count('zhili', '300000', { indicator: 'registered-population' }),
    );
    expect(peers('longgang')).toBe(
      'resident-population-census 2020, 300000: aojiang 20, liushi 450000',
    );
  });

  it('are none where only other years or other counts are known', () => {
    const { peers } = publish(
      count('longgang', '300000'),
      count('liushi', '300000', { year: 2010 }),
      count('tangxia', '300000', { indicator: 'migrant-population' }),
      count('aojiang', '300000', { status: 'estimate' }),
    );
    expect(peers('longgang')).toBeNull();
    expect(peers('hecun')).toBeNull();
  });
});

describe('the neighbours of a town', () => {
  it('are the other towns of its prefecture with what most share', () => {
    const { neighbours } = publish(
      count('longgang', '300000'),
      count('liushi', '900000'),
      count('guali', '300000'),
      count('longgang', '5', { indicator: 'gdp', year: 2021, unit: '亿元' }),
    );
    const { by, towns } = neighbours('longgang');
    expect(towns.map(({ id }) => id)).toEqual(['tangxia', 'liushi', 'aojiang']);
    expect(say(by)).toBe(
      'resident-population-census 2020, 300000: tangxia none, liushi 900000, aojiang none',
    );
  });

  it('are compared for the latest of the years', () => {
    const { neighbours } = publish(
      ...[2010, 2020].flatMap((year) =>
        ['longgang', 'liushi'].map((place) => count(place, `${year}`, { year })),
      ),
    );
    expect(neighbours('longgang').by?.year).toBe(2020);
  });

  it('are compared by nothing where nothing is shared', () => {
    const { neighbours } = publish(count('liushi', '900000'));
    expect(neighbours('longgang').by).toBeNull();
    expect(neighbours('hecun')).toEqual({ towns: [], by: null });
  });

  it('are not compared by a place in an order', () => {
    const rank = { indicator: 'annual-assessment-rank', unit: '名' } as const;
    const { neighbours } = publish(count('longgang', '3', rank), count('liushi', '4', rank));
    expect(neighbours('longgang').by).toBeNull();
  });
});
