import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { findAnswer, readQuestion, toQuestion } from '#search/client/answering/find-answer.ts';
import type { Given } from '#search/client/answering/given.ts';
import type { Library } from '#search/client/loading/library.ts';
import { toPlacePath } from '#search/hits/named-places.ts';
import { toRecordPath } from '#search/records/clause-record.ts';
import type { Locale } from '#schema/text.ts';
import { openContentLibrary } from './content-library.ts';
import { isWanted, readQuestions, type ListedQuestion } from './questions.ts';

const answered = ['figures', 'tasks-and-numbers', 'places-and-dates', 'words'].flatMap(
  readQuestions,
);
const unanswered = readQuestions('unanswered');
/** So many at least are answered right first. */
const least = 80;
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
      const given = await ask(question);
      const [first] = await listAddresses(given);
      const said = await listWords(given, question.in);
      const isRight = isWanted(first, question) && said.includes(question.shows ?? '');
      if (!isRight) wrong.push(`${question.asks}: ${first ?? 'nothing'}: ${said.slice(0, 200)}`);
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
async function listAddresses({ answer, further }: Given): Promise<string[]> {
  const { places, clauses, entries } = answer;
  const toAddresses = async (found: typeof clauses): Promise<string[]> => {
    const hits = await Promise.all(found.map(({ load }) => load()));
    return hits.flatMap((hit) => (hit === null ? [] : toRecordPath(hit.record)));
  };
  return [
    ...(further?.figures ?? []).map(({ address }) => address),
    ...(further?.pages ?? []).map(({ address }) => address),
    ...places.map(toPlacePath),
    ...(await toAddresses(clauses)),
    ...entries.map(({ address }) => address),
    ...(further?.nearAmounts ?? []).map(toPlacePath),
    ...(further?.nearNumbers ?? []).map(toPlacePath),
    ...(await toAddresses(further?.near?.clauses ?? [])),
  ];
}

/** What an answer says, for words to be looked for in it. */
async function listWords({ answer, further }: Given, locale: Locale): Promise<string> {
  const hits = await Promise.all((further?.near?.clauses ?? []).map(({ load }) => load()));
  const figures = (further?.figures ?? []).flatMap(({ figures: own, none }) => [
    ...own.map(({ words }) => words[locale].value),
    none?.[locale] ?? '',
  ]);
  const near = [...answer.places, ...(further?.nearAmounts ?? [])].map((place) =>
    place.type === 'entry' ? (place.entry.detail?.[locale] ?? '') : '',
  );
  return [...figures, ...near, ...hits.map((hit) => hit?.record.text ?? '')].join(' ');
}
