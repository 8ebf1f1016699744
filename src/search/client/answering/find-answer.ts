import { isLatin } from '../../characters/latin.ts';
import { mayName, toPlainAsked, type Asked } from '../../query/asked.ts';
import { parseQuery, type Query } from '../../query/query.ts';
import {
  answerFromIndex,
  answerFromRecords,
  findHere,
  findThere,
  type Answer,
  type Question,
} from './answer.ts';
import type { Further } from './further.ts';
import type { Given } from './given.ts';
import type { Library } from '../loading/library.ts';
import { load } from '../loading/load.ts';
import { noNames } from '../loading/load-names.ts';

/** What questions are read by; asked for again after it could not be had. */
const wordsPath = '/search/words.json';
let words: Promise<unknown> | null = null;
/** How the characters of the texts are read aloud. */
const pinyinPath = '/search/pinyin.json';
let pinyin: Promise<unknown> | null = null;

/** Reads a text; what reads the names in it is fetched for one that may hold one. */
export async function readQuestion(text: string): Promise<Asked> {
  if (!mayName(text)) return toPlainAsked(text);
  const parser = await import('./read-names.ts').catch(() => null);
  return parser?.readNames(text) ?? toPlainAsked(text);
}

/** What a question asks for in a library. */
export function toQuestion(asked: Asked, { variants }: Library): Question {
  return { asked, query: parseQuery(asked, variants) };
}

/** From the records where all are here, else from the index, else from the records that are here. */
export async function findAnswer(question: Question, library: Library): Promise<Given> {
  const { asked, query } = question;
  const { text } = asked;
  const find = library.complete ? answerFromRecords : answerFromIndex;
  if (isLatin(text)) void fetchReader();
  try {
    const answer = await find(asked, query, library);
    const done = { text, query, answer, library, further: null, state: 'done' } as const;
    if (answer.clauses.length > 0) return done;
    if (answer.places.length === 0) void fetchFurther();
    const spoken = await readAloud(text, answer, library);
    if (spoken !== null) {
      return { ...done, query: spoken, answer: await find(asked, spoken, library) };
    }
    if (answer.places.length > 0) return done;
    const further = await lookFurther(question, library);
    const read = further?.read ?? null;
    if (read === null) return { ...done, answer: leaveOut(answer, further), further };
    return {
      ...done,
      further,
      query: read,
      answer: await find(asked, read, library),
    };
  } catch {
    const here = (own: Library): Promise<Answer> => answerFromRecords(asked, query, own);
    const answer = await here(library).catch(() => here({ ...library, names: noNames }));
    return { text, query, answer, library, further: null, state: 'error' };
  }
}

/** What is listed as a page that answers is not listed again among the entries. */
function leaveOut(answer: Answer, further: Further | null): Answer {
  const listed = new Set(further?.pages.map(({ address }) => address));
  return { ...answer, entries: answer.entries.filter(({ address }) => !listed.has(address)) };
}

/** What reads questions and shows answers is fetched for one that neither words nor names answer. */
async function lookFurther(question: Question, library: Library): Promise<Further | null> {
  const [finder, words] = await fetchFurther();
  if (finder === null) return null;
  const find = library.complete ? findHere : findThere;
  return finder.findFurther(question, words, library, async (query) => find(query, library));
}

/** All at the same time, the words once; null for what cannot be had. */
function fetchFurther() {
  words ??= load(wordsPath, (json) => json);
  const finder = import('./further.ts').catch(() => null);
  return Promise.all([finder, words, import('../render-further.ts').catch(() => null)]);
}

/** A query in Latin letters that stands nowhere may be pinyin; what reads it is fetched only then. */
async function readAloud(text: string, answer: Answer, library: Library): Promise<Query | null> {
  if (!isLatin(text)) return null;
  const [reader, file] = await fetchReader();
  return reader?.readPinyin(text, answer.entries.length > 0, library, file) ?? null;
}

/** What reads letters aloud, with the readings, once; null for what cannot be had. */
function fetchReader() {
  pinyin ??= load(pinyinPath, (json) => json);
  return Promise.all([import('./read-pinyin.ts').catch(() => null), pinyin]);
}
