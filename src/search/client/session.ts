import { answerAtOnce, answerFromIndex, type Answer } from './answer.ts';
import type { SearchElements } from './elements.ts';
import { loadLibrary, type Library } from './library.ts';
import { showAnswer, showStatus } from './view.ts';

/** How long the typing must pause before Pagefind is asked. */
const pause = 200;

/** Answers queries on the page, one at a time; a later query makes an earlier one void. */
export class SearchSession {
  readonly #elements: SearchElements;
  #library: Promise<Library> | null = null;
  #loaded: Library | null = null;
  #timer = 0;
  #latest = 0;

  constructor(elements: SearchElements) {
    this.#elements = elements;
  }

  /** Starts to fetch what answers need, once. */
  load(): Promise<Library> {
    const { documents = '', plan } = this.#elements.root.dataset;
    const all = documents.split(' ').filter((id) => id !== '');
    this.#library ??= loadLibrary(plan === 'never' ? [] : all, plan !== 'never');
    return this.#library;
  }

  /** Answers from the records that are here, then has Pagefind confirm or complete it. */
  async run(text: string): Promise<void> {
    this.#latest += 1;
    const own = this.#latest;
    clearTimeout(this.#timer);
    // Said only where there is something to wait for, so that a screen reader is not told it at each key.
    if (this.#loaded === null) showStatus(this.#elements, text === '' ? 'idle' : 'busy', text, 0);
    this.#loaded ??= await this.load();
    if (own === this.#latest) this.#answer(text, this.#loaded, own);
  }

  #answer(text: string, library: Library, own: number): void {
    const answer = answerAtOnce(text, library);
    this.#show(answer, library);
    this.#elements.status.dataset['index'] = 'waiting';
    if (answer === null) {
      showStatus(this.#elements, 'idle', text, 0);
      return;
    }
    const { length } = answer.hits;
    showStatus(this.#elements, library.complete ? 'done' : 'busy', text, length);
    const confirm = (): void => void this.#confirm(text, library, answer, own);
    this.#timer = window.setTimeout(confirm, library.complete ? pause : 0);
  }

  async #confirm(text: string, library: Library, before: Answer, own: number): Promise<void> {
    const { status } = this.#elements;
    try {
      const { agrees, answer } = await answerFromIndex(text, library);
      if (own !== this.#latest) return;
      status.dataset['index'] = agrees ? 'agrees' : 'differs';
      if (library.complete) return;
      this.#show(answer, library);
      showStatus(this.#elements, 'done', text, answer.hits.length);
    } catch {
      if (own !== this.#latest) return;
      status.dataset['index'] = 'failed';
      if (!library.complete) showStatus(this.#elements, 'error', text, before.hits.length);
    }
  }

  #show(answer: Answer | null, { catalogue }: Library): void {
    const titles = new Map(catalogue.map(({ document, title }) => [document, title]));
    showAnswer(this.#elements, answer, titles);
  }
}
