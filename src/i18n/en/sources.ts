import type { Messages } from '../zh/zh.ts';

/** What the site says in English of where figures come from: what kind of page, and how sure each is. */
export const sources: Pick<
  Messages,
  | 'natures'
  | 'natureUnknown'
  | 'separator'
  | 'confidence'
  | 'confidenceShort'
  | 'confidenceMeanings'
  | 'confidenceReasons'
  | 'confidenceBecause'
  | 'sourceDetail'
  | 'marks'
  | 'sourceTable'
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
  confidenceShort: { high: 'high', medium: 'medium', low: 'low' },
  confidenceMeanings: {
    high: 'Value, time and measure are stated, and nothing published says otherwise.',
    medium: 'Passed on by another page, or its time or measure is read from the context.',
    low: 'Its time or measure is doubtful, or only a collection of unclear origin has it.',
  },
  confidenceReasons: {
    stated: 'value, time and measure are stated',
    'copy-named': 'a copy that names where it first appeared',
    'second-hand': 'passed on; the first publication was not seen',
    'worked-out': 'worked out from stated figures',
    'measure-inferred': 'the measure is read from the context',
    'date-inferred': 'the time is read from the context',
    undated: 'the time of the figure is not stated',
    approximate: 'only a round figure is given',
    garbled: 'garbled words, put in order',
    contradicted: 'another page says otherwise',
  },
  confidenceBecause: (level, reason) => `${level}: ${reason}`,
  sourceDetail: (nature, confidence) => `${nature} · ${confidence}`,
  marks: {
    official: 'published by government or official press',
    other: 'another page, or of unknown origin',
    medium: 'ring: medium certainty',
    low: 'dashed ring: low certainty',
  },
  sourceTable: {
    publisher: 'Publisher',
    nature: 'Nature',
    uses: 'Times used',
    publisherUnknown: 'publisher unknown',
    lead: 'The nature is that of the page: who stands behind it. How sure a single value is stands beside that value. A publisher or nature that was not found is said to be unknown; nothing is guessed.',
  },
};
