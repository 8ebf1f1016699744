import type * as zh from '../zh/certainty.ts';
import type { Messages } from '../zh/zh.ts';

/** What the site says in English of how sure figures are, and of the list of sources. */
export const certainty: Pick<Messages, keyof typeof zh.certainty> = {
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
  sourceTable: {
    publisher: 'Publisher',
    nature: 'Nature',
    uses: 'Times used',
    publisherUnknown: 'publisher unknown',
    lead: 'The nature is that of the page: who stands behind it. How sure a single value is stands beside that value. A publisher or nature that was not found is said to be unknown; nothing is guessed.',
  },
};
