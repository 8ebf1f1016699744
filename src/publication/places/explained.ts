import { toTypeset } from '#policy/text/typeset.ts';
import type { CorpusExplanation, CorpusIndicator, CorpusTerm } from '#corpus/corpus.ts';
import { remember } from '#remember.ts';
import type { Source } from '#schema/source.ts';
import type { Explained } from '#schema/explanations/explanation.ts';
import type { Bilingual } from '#schema/text.ts';
import { toMention, type Mention } from '../reading/mentions.ts';
import { lookUp, type Publication } from '../publication.ts';

/** A term or an indicator, as far as it is explained. */
type Word = Pick<CorpusTerm | CorpusIndicator, 'definition' | 'explained' | 'lookFor'>;

/** One thing that says what a word means: a source's words, or a sentence of a document that is held. */
export interface ShownExplanation {
  readonly said: CorpusExplanation | null;
  /** The page on which those words stand. */
  readonly page: Source | null;
  readonly sentence: Mention | null;
  readonly isPart: boolean;
  readonly remark: Bilingual | null;
}

/** What sources say of terms, by the ids of the terms. */
export type Quotes = ReadonlyMap<string, Pick<CorpusExplanation, 'quote' | 'language'>>;

/** How far what words mean is known, in the order in which it is counted. */
export const explainedStates = ['whole', 'part', 'none'] as const;

export type ExplainedState = (typeof explainedStates)[number];

/** How far it is known what a term or indicator means. */
export function toExplainedState({ definition, explained = [] }: Word): ExplainedState {
  if (definition !== null || explained.some(({ extent }) => extent === 'whole')) return 'whole';
  return explained.length > 0 ? 'part' : 'none';
}

/** How many of some terms or indicators are explained, in part, or not. */
export function countExplained(words: readonly Word[]): Record<ExplainedState, number> {
  const count = { whole: 0, part: 0, none: 0 };
  for (const word of words) count[toExplainedState(word)] += 1;
  return count;
}

/** All that says what a term or indicator means, the best first. */
export function listExplanations(
  publication: Publication,
  { explained = [] }: Word,
): ShownExplanation[] {
  return explained.map((one) => toShown(publication, one));
}

/** The words that a list shows for what a term or indicator means: the first that a source says, or null. */
export function findFirstQuote(
  publication: Publication,
  { explained = [] }: Word,
): Pick<CorpusExplanation, 'quote' | 'language'> | null {
  const first = explained.find((one) => 'by' in one);
  return first && 'by' in first ? lookUp(byId(publication), first.by) : null;
}

/** Of each term that a source's words explain and we do not, what a list shows of them, by its id. */
export function listFirstQuotes(publication: Publication): Quotes {
  return new Map(
    publication.corpus.terms.flatMap((term) => {
      const quote = findFirstQuote(publication, term);
      return term.definition !== null || quote === null ? [] : [[term.id, quote] as const];
    }),
  );
}

function toShown(publication: Publication, one: Explained): ShownExplanation {
  const shared = { isPart: one.extent === 'part', remark: one.remark ?? null };
  if ('by' in one) {
    const said = lookUp(byId(publication), one.by);
    const page = lookUp(publication.sources, said.source);
    return { said, page, sentence: null, ...shared };
  }
  const { text, ...place } = toMention(publication, one.document, one.eId);
  return { said: null, page: null, sentence: { ...place, text: toTypeset(text) }, ...shared };
}

const byId = remember(
  ({ corpus }: Publication): ReadonlyMap<string, CorpusExplanation> =>
    new Map(corpus.explanations.map((one) => [one.id, one])),
);
