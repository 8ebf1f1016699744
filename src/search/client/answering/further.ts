import { parseFigureFile, toFigurePath } from '../../figures/figure-file.ts';
import { asksFigures, findFigures, type FigureAnswer } from '../../figures/find-figures.ts';
import { toEntryPlace, toQueries, type NamedPlace } from '../../hits/named-places.ts';
import { findNearNumbers, listNearQueries } from '../../hits/near-numbers.ts';
import { toAskedNumber } from '../../query/asked.ts';
import { parseQuery, type Query } from '../../query/query.ts';
import { parseSiteAddress, readPageHead } from '../../query/site-address.ts';
import { findNameSlips, listKnownPages, listLeadPages } from '../../question/lead-pages.ts';
import { parseLexicon, type Lexicon, type Meaning } from '../../question/lexicon.ts';
import { readMeant, type Meant } from '../../question/read-meant.ts';
import { fold } from '../../characters/fold.ts';
import { toPlainAsked } from '../../query/asked.ts';
import type { FindClauses, Question } from './answer.ts';
import { findNear, type NearClauses } from './find-near.ts';
import type { Library } from '../loading/library.ts';
import { load } from '../loading/load.ts';
import { toHere } from '#browser/site-folder.ts';
import { byLanguage } from '#schema/languages.ts';

/** What answers a question that no provision and no name answers by its words alone; the first of these that is there. */
export interface Further {
  readonly figures: readonly FigureAnswer[];
  /** Pages that answer it: lists, terms, indicators, the page whose address it is. */
  readonly pages: readonly Meaning[];
  /** Targets whose amount comes nearest, said to be near. */
  readonly nearAmounts: readonly NamedPlace[];
  /** Documents whose number is like the one that was typed. */
  readonly nearNumbers: readonly NamedPlace[];
  /** The word of the texts by which it was read, or null. */
  readonly read: Query | null;
  /** Provisions with nearly these words, or null. */
  readonly near: NearClauses | null;
  /** What is understood of it where the whole is not: a way on. */
  readonly known: readonly Meaning[];
}

/** For what needs nothing of the kind. */
export const nothingFurther: Further = {
  ...{ figures: [], pages: [], nearAmounts: [], nearNumbers: [] },
  ...{ read: null, near: null, known: [] },
};

/** Looks for what answers a question by what it names, then for what is near to it. */
export async function findFurther(
  question: Question,
  words: unknown,
  library: Library,
  find: FindClauses,
): Promise<Further> {
  const { asked, query } = question;
  const page = await findPastedPage(asked.text);
  if (page !== null) return { ...nothingFurther, pages: [page] };
  const lexicon = readLexicon(words);
  const meant = lexicon && readMeant(asked.text, lexicon, library.variants);
  if (lexicon !== null && meant !== null) {
    const found = await answerMeant(meant, lexicon, library);
    if (found !== null) return found;
    const nearAmounts = await findAmounts(question, lexicon, library);
    if (nearAmounts.length > 0) return { ...nothingFurther, nearAmounts };
  }
  const known =
    lexicon && meant ? [...findNameSlips(meant, lexicon), ...listKnownPages(meant)] : [];
  const nearNumbers = await findNumbersLike(question, library);
  if (nearNumbers.length > 0) return { ...nothingFurther, nearNumbers, known };
  // Words that name a place of a document are no words of a text.
  const near = asked.address === null ? await findNear(query, library, find) : null;
  return { ...nothingFurther, near, known };
}

/** Figures, pages, or the word by which the texts say it; null where a question is not understood as a whole. */
async function answerMeant(
  meant: Meant,
  lexicon: Lexicon,
  { variants }: Library,
): Promise<Further | null> {
  if (asksFigures(meant)) {
    const answers = await Promise.all(
      meant.named.place.map((one) => askPlace(one, meant, lexicon)),
    );
    const all = answers.flat();
    const known = all.filter(({ none }) => none === null);
    const figures = known.length > 0 ? known : all.slice(0, 1);
    if (figures.length > 0) return { ...nothingFurther, figures };
  }
  const pages = listLeadPages(meant);
  if (pages.length > 0) return { ...nothingFurther, pages };
  const [word] = meant.rest === '' ? meant.named.word : [];
  if (word === undefined) return null;
  return { ...nothingFurther, read: parseQuery(toPlainAsked(word.id), variants) };
}

async function askPlace(place: Meaning, meant: Meant, lexicon: Lexicon): Promise<FigureAnswer[]> {
  const file = await load(toFigurePath(place.id), parseFigureFile);
  if (file === null) return [];
  const { meanings } = lexicon;
  return findFigures(meant, place, file, (id) => {
    return meanings.find((one) => one.kind === 'indicator' && one.id === id) ?? null;
  });
}

/** The targets with the amounts nearest to one that no target has. */
async function findAmounts(
  { asked }: Question,
  { amounts }: Lexicon,
  { names }: Library,
): Promise<NamedPlace[]> {
  if (asked.amount === null) return [];
  const near = (await import('./read-names.ts')).listNearAmounts(asked, amounts);
  const held = await names.find(toQueries(near.map(fold)));
  const targets = held.map(({ entry }) => entry).filter(({ kind }) => kind === 'target');
  return near
    .flatMap((one) => targets.filter((target) => target.names.includes(one)))
    .map(toEntryPlace);
}

async function findNumbersLike({ asked }: Question, { names }: Library): Promise<NamedPlace[]> {
  if (toAskedNumber(asked) === null) return [];
  return findNearNumbers(asked, await names.findDocuments(listNearQueries(asked)));
}

/** The page whose address a text is or holds, where it is one of this site's; short addresses lead on. */
async function findPastedPage(text: string): Promise<Meaning | null> {
  const asked = parseSiteAddress(text, toHere(''));
  if (asked === null) return null;
  const response = await fetch(toHere(asked.path)).catch(() => null);
  const head = response?.ok === true ? readPageHead(await response.text(), toHere('')) : null;
  if (head === null) return null;
  const address = head.path + (asked.anchor || head.anchor);
  return { kind: 'page', id: address, address, title: byLanguage(() => head.title) };
}

const lexicons = new WeakMap<object, Lexicon>();

/** Read once for all questions; null where it could not be had. */
function readLexicon(words: unknown): Lexicon | null {
  if (typeof words !== 'object' || words === null) return null;
  const lexicon = lexicons.get(words) ?? parseLexicon(words);
  lexicons.set(words, lexicon);
  return lexicon;
}
