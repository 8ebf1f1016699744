import { fold } from '../characters/fold.ts';
import { markPart } from './mark-part.ts';

/** The exact search of a file that holds a whole text: it looks through the words on the page, and asks nobody. */
function mountOneFile(): void {
  const form = document.querySelector('form');
  const input = document.querySelector('input');
  const output = document.querySelector('output');
  if (form === null || input === null || output === null) return;
  const parts = [...document.querySelectorAll('.official')];
  let at = -1;
  const find = (): void => {
    for (const part of parts) clear(part);
    at = -1;
    const phrase = fold(input.value);
    const query = { phrases: [[phrase]], excluded: [] };
    const count = phrase === '' ? 0 : parts.reduce((sum, part) => sum + markPart(part, query), 0);
    output.textContent =
      phrase === '' ? '' : (output.dataset['found'] ?? '').replace('{count}', String(count));
    output.dataset['count'] = String(count);
    step();
  };
  const step = (): void => {
    const marks = [...document.querySelectorAll('.official mark')];
    if (marks.length === 0) return;
    at = (at + 1) % marks.length;
    marks[at]?.scrollIntoView({ block: 'center' });
  };
  input.addEventListener('input', find);
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    step();
  });
  form.hidden = false;
}

function clear(part: Element): void {
  for (const mark of part.querySelectorAll('mark')) mark.replaceWith(...mark.childNodes);
  part.normalize();
}

mountOneFile();
