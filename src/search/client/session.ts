import { isLatin } from '../characters/latin.ts';
import type { Asked } from '../query/asked.ts';
import type { SearchAddress } from '../query/search-address.ts';
import type { SearchElements } from './elements.ts';
import { findAnswer, readQuestion, toQuestion } from './answering/find-answer.ts';
import type { Given } from './answering/given.ts';
import { loadLibrary, type Library } from './loading/library.ts';
import { prepareIndex } from './loading/pagefind.ts';
import { showNote, showStatus } from './status.ts';
import { clearAnswer, narrow, showAnswer, type Shown } from './screen.ts';
import { say } from './words.ts';

/** Answers queries on the page, one at a time; a later query makes an earlier one void. */
export class SearchSession {
  readonly #elements: SearchElements;
  #library: Promise<Library> | null = null;
  #loaded: Library | null = null;
  #given: Given | null = null;
  #latest = 0;

  constructor(elements: SearchElements) {
    this.#elements = elements;
  }

  /** The answer that is shown, or null. */
  get given(): Given | null {
    return this.#given;
  }

  /** Starts to fetch what answers need, once. */
  load(): Promise<Library> {
    const { documents = '', plan } = this.#elements.root.dataset;
    const all = documents.split(' ').filter((id) => id !== '');
    if (plan === 'never') prepareIndex();
    this.#library ??= loadLibrary(plan === 'never' ? [] : all, plan !== 'never');
    return this.#library;
  }

  /** Answers what an address asks for; the same query with other filters is not looked up again. */
  async run(address: SearchAddress): Promise<void> {
    this.#latest += 1;
    const own = this.#latest;
    const { query: text } = address;
    if (this.#given?.state === 'error') this.#library = this.#loaded = null;
    else if (this.#given?.text === text) return this.#show(this.#given, address, own);
    this.#given = null;
    // Said only where there is something to wait for, so that a screen reader is not told it at each key.
    if (this.#loaded === null) showStatus(this.#elements, text === '' ? 'idle' : 'busy', text);
    const [asked, library] = await Promise.all([readQuestion(text), this.load()]);
    if (own !== this.#latest) return;
    this.#loaded = library;
    await this.#answer(asked, address, library, own);
  }

  async #answer(
    asked: Asked,
    address: SearchAddress,
    library: Library,
    own: number,
  ): Promise<void> {
    const question = toQuestion(asked, library);
    if (question.query.phrases.length === 0) {
      showNote('');
      clearAnswer();
      showStatus(this.#elements, 'idle', asked.text);
      return;
    }
    if (!library.complete) showStatus(this.#elements, 'busy', asked.text);
    const given = await findAnswer(question, library);
    if (own !== this.#latest) return;
    this.#given = given;
    await this.#show(given, address, own);
  }

  /** Where words that are to be shown cannot be fetched, what is shown stays, and the page says so. */
  async #show(given: Given, address: SearchAddress, own: number): Promise<void> {
    if (!given.library.complete) showStatus(this.#elements, 'busy', given.text);
    const [shown, renderer] = await Promise.all([
      narrow(given, address).catch(() => null),
      needsRenderer(given) ? import('./render-further.ts').catch(() => null) : null,
    ]);
    if (own !== this.#latest) return;
    if (shown !== null) showAnswer(given, shown, address, renderer?.showFurther ?? null);
    const counts = {
      clauses: shown?.count ?? 0,
      entries: shown?.entries.length ?? 0,
      places: countPlaces(given, shown),
      near: hasNear(given),
      hidden: given.answer.clauses.length > 0,
    };
    showStatus(this.#elements, shown === null ? 'error' : given.state, given.text, counts);
    showNote(describeReading(given));
  }
}

/** How the query was read, where it was read as something else than it says. */
function describeReading({ text, query, further }: Given): string {
  const read = further?.read?.phrases[0]?.[0];
  if (read !== undefined) return say('read', { words: read });
  const [forms = []] = query.phrases;
  return isLatin(text) && forms.length > 1
    ? say('spoken', { words: forms.slice(1, 7).join('、') })
    : '';
}

/** What answers beside provisions and entries; an entry that the query names counts once. */
function countPlaces({ further }: Given, shown: Shown | null): number {
  const places = shown?.places.filter((place) => {
    return place.type === 'provision' || !shown.entries.includes(place.entry);
  });
  return (places?.length ?? 0) + (further?.figures.length ?? 0) + (further?.pages.length ?? 0);
}

function hasNear({ further }: Pick<Given, 'further'>): boolean {
  if (further === null) return false;
  return further.near !== null || further.nearAmounts.length + further.nearNumbers.length > 0;
}

/** What is listed as any hits are needs none of its own. */
function needsRenderer({ further }: Given): boolean {
  if (further === null) return false;
  const { figures, pages, known, near } = further;
  return figures.length + pages.length + known.length > 0 || near !== null || hasNear({ further });
}
