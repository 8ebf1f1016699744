import { fold } from '../characters/fold.ts';
import { markParameter } from '../hits/mark-address.ts';
import { markPart } from './mark-part.ts';

/** Marks in the document's own words what the address asks to mark, and says how often it stands there. */
function markPage(): void {
  const asked = new URLSearchParams(location.search).getAll(markParameter).map(fold);
  const phrases = [...new Set(asked)].filter((phrase) => phrase !== '').map((phrase) => [phrase]);
  if (phrases.length === 0) return;
  const parts = [...document.querySelectorAll('.official')];
  const query = { phrases, excluded: [] };
  const count = parts.reduce((sum, part) => sum + markPart(part, query), 0);
  const note = document.querySelector<HTMLElement>('[data-marked]');
  if (note !== null && count > 0) {
    note.textContent = (note.dataset['marked'] ?? '').replace('{count}', String(count));
  }
  if (location.hash === '') document.querySelector('.official mark')?.scrollIntoView();
}

markPage();
