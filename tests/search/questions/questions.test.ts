import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { findAnswer, readQuestion, toQuestion } from '#search/client/find-answer.ts';
import type { Given } from '#search/client/given.ts';
import type { Library } from '#search/client/loading/library.ts';
import { toPlacePath } from '#search/hits/named-places.ts';
import { toRecordPath } from '#search/records/clause-record.ts';
import { openContentLibrary } from './content-library.ts';
import { isWanted, readQuestions, type ListedQuestion } from './questions.ts';

const answered = ['figures', 'tasks-and-numbers', 'places-and-dates', 'words'].flatMap(
  readQuestions,
);
const unanswered = readQuestions('unanswered');
/** So many at least are answered right first. */
const least = 20;
let library: Library;

beforeAll(async () => {
  library = await openContentLibrary();
});
afterAll(() => {
  vi.unstubAllGlobals();
});

describe('the questions that users ask', () => {
  it('are eighty with an answer and twenty without', () => {
    expect([answered.length, unanswered.length]).toEqual([80, 20]);
  });

  it('are answered first by what answers them', async () => {
    const wrong: string[] = [];
    for (const question of answered) {
      const [first] = await listAddresses(await ask(question));
      if (!isWanted(first, question)) wrong.push(`${question.asks}: ${first ?? 'nothing'}`);
    }
    const right = answered.length - wrong.length;
    console.log(`questions: ${right} of ${answered.length} are answered right first`);
    expect(right, wrong.join('\n')).toBeGreaterThanOrEqual(least);
  });

  it('are answered by nothing where nothing answers them', async () => {
    const wrong: string[] = [];
    for (const question of unanswered) {
      const [first] = await listAddresses(await ask(question));
      if (first !== undefined) wrong.push(`${question.asks}: ${first}`);
    }
    expect(wrong).toEqual([]);
  });
});

async function ask({ asks }: ListedQuestion): Promise<Given> {
  return findAnswer(toQuestion(await readQuestion(asks), library), library);
}

/** The addresses of an answer in the order in which the page shows them. */
async function listAddresses({ answer }: Given): Promise<string[]> {
  const { places, clauses, entries, looseClauses, nearNumbers } = answer;
  const toAddresses = async (found: typeof clauses): Promise<string[]> => {
    const hits = await Promise.all(found.map(({ load }) => load()));
    return hits.flatMap((hit) => (hit === null ? [] : toRecordPath(hit.record)));
  };
  return [
    ...places.map(toPlacePath),
    ...(await toAddresses(clauses)),
    ...entries.map(({ address }) => address),
    ...(await toAddresses(looseClauses)),
    ...nearNumbers.map(toPlacePath),
  ];
}
