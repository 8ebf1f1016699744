import { isLatin } from '../characters/latin.ts';
import { mayName, toPlainAsked, type Asked } from '../query/asked.ts';
import { parseQuery, type Query } from '../query/query.ts';
import { answerFromIndex, answerFromRecords, type Answer } from './answer.ts';
import type { Given } from './given.ts';
import type { Library } from './loading/library.ts';
import { noNames } from './loading/load-names.ts';

/** What a text asks for, read with what the library knows. */
export interface Question {
  readonly asked: Asked;
  readonly query: Query;
}

/** Reads a text; what reads the names in it is fetched for one that may hold one. */
export async function readQuestion(text: string): Promise<Asked> {
  if (!mayName(text)) return toPlainAsked(text);
  const parser = await import('../query/parse-asked.ts').catch(() => null);
  return parser?.parseAsked(text) ?? toPlainAsked(text);
}

/** What a question asks for in a library. */
export function toQuestion(asked: Asked, { variants }: Library): Question {
  return { asked, query: parseQuery(asked, variants) };
}

/** From the records where all are here, else from the index, else from the records that are here. */
export async function findAnswer({ asked, query }: Question, library: Library): Promise<Given> {
  const { text } = asked;
  const here = (read: Query): Promise<Answer> => answerFromRecords(asked, read, library);
  const there = (read: Query): Promise<Answer> => answerFromIndex(asked, read, library);
  try {
    const find = library.complete ? here : there;
    const answer = await find(query);
    const spoken = answer.clauses.length === 0 ? await readAloud(text, answer, library) : null;
    if (spoken === null) return { text, query, answer, library, state: 'done' };
    return { text, query: spoken, answer: await find(spoken), library, state: 'done' };
  } catch {
    const bare = { ...library, names: noNames };
    const answer = await here(query).catch(() => answerFromRecords(asked, query, bare));
    return { text, query, answer, library, state: 'error' };
  }
}

/** A query in Latin letters that stands nowhere may be pinyin; what reads it is fetched only then. */
async function readAloud(text: string, answer: Answer, library: Library): Promise<Query | null> {
  if (!isLatin(text)) return null;
  const reader = await import('./read-pinyin.ts').catch(() => null);
  return reader?.readPinyin(text, answer.entries.length > 0, library) ?? null;
}
