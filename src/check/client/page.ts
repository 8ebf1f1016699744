import { answerPaste } from './answer-paste.ts';
import { answerSheet } from './answer-sheet.ts';
import { makeAnswer } from './render.ts';
import { findRoot, say } from './words.ts';

/** Brings the page to life. */
function startCheck(): void {
  const root = findRoot();
  const form = root.querySelector('form');
  const box = root.querySelector('textarea');
  if (form === null || box === null) return;
  form.hidden = false;
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    void show('check-result', 'busy', 'failed', () => answerPaste(box.value));
  });
  const code = new URLSearchParams(location.search).get('f');
  if (code === null) return;
  // In another language it is the same sheet.
  for (const link of document.querySelectorAll<HTMLAnchorElement>('a[hreflang]'))
    link.search = location.search;
  const sheet = root.querySelector<HTMLElement>('#check-sheet');
  if (sheet !== null) sheet.hidden = false;
  void show('check-sheet-answer', 'sheetBusy', 'sheetFailed', () => answerSheet(code));
}

let asked = 0;

/** Shows what an answer says, unless another was asked for meanwhile. */
async function show(
  id: string,
  busy: string,
  failed: string,
  answer: () => Promise<HTMLElement[]>,
): Promise<void> {
  const place = document.getElementById(id);
  const own = String((asked += 1));
  if (place === null) return;
  place.dataset['asked'] = own;
  place.replaceChildren(say(busy));
  const elements = await answer().catch(() => [makeAnswer(say(failed), 'none')]);
  if (place.dataset['asked'] === own) place.replaceChildren(...elements);
}

startCheck();
