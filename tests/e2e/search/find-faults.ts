import { listedHits, type ShownAnswer } from './ask.ts';
import { toPlainFold, type Truth } from './truth.ts';

/** An answer that is not what is true, with what it lacks and what it has too much. */
export interface Fault {
  readonly query: string;
  readonly state: string;
  readonly count: number;
  readonly missing: readonly string[];
  readonly wrong: readonly string[];
  /** The hits in which the phrase is not marked whole. */
  readonly unmarked: readonly string[];
}

/** The answers that lack a hit, have one too many, count wrongly, or do not mark the whole phrase in each; of very many hits only some are listed, but all are counted. */
export function findFaults(answers: readonly ShownAnswer[], truth: Truth): Fault[] {
  return answers.flatMap((answer) => {
    const { query, state, count, hits } = answer;
    const phrase = toPlainFold(query);
    const names = toNames(answer);
    const expected = truth(query);
    const isCut = expected.length > names.length && names.length >= listedHits;
    const missing = isCut ? [] : expected.filter((name) => !names.includes(name));
    const wrong = names.filter((name) => !expected.includes(name));
    const unmarked = hits
      .filter(({ marks }) => !marks.some((mark) => toPlainFold(mark) === phrase))
      .map(({ eId }) => eId);
    const isWhole = isCut || names.length === expected.length;
    const isRight = state === 'done' && count === expected.length && isWhole;
    const isFault = !isRight || missing.length + wrong.length + unmarked.length > 0;
    return isFault ? [{ query, state, count, missing, wrong, unmarked }] : [];
  });
}

/** The names (`doc.eId`) of the hits of an answer, sorted. */
export function toNames({ hits }: ShownAnswer): string[] {
  return hits.map(({ document, eId }) => `${document}.${eId}`).sort();
}
