import type { Messages } from '../zh/zh.ts';

/** What the site says in English of where figures come from: what kind of page, and how sure each is. */
export const sources: Pick<
  Messages,
  'natures' | 'natureUnknown' | 'separator' | 'confidence' | 'sourceDetail' | 'marks'
> = {
  natures: {
    government: 'government',
    'official-press': 'official press',
    press: 'press',
    encyclopaedia: 'encyclopaedia',
    aggregator: 'aggregator or copy',
    upload: 'upload by a user',
    'own-reckoning': 'own reckoning',
  },
  natureUnknown: 'nature unknown',
  separator: '; ',
  confidence: { high: 'high certainty', medium: 'medium certainty', low: 'low certainty' },
  sourceDetail: (nature, confidence) => `${nature} · ${confidence}`,
  marks: {
    official: 'published by government or official press',
    other: 'another page, or of unknown origin',
    medium: 'ring: medium certainty',
    low: 'dashed ring: low certainty',
  },
};
