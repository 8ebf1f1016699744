import { openDay } from './reading-day.ts';

/**
 * Copies words for the button that was pressed, with the reader's day where they leave that open, and says in its place
 * and to screen readers that it did. Where no script may copy, the words stand selected in a field after the button,
 * with a word on what to do. Never rejects.
 */
export async function copyWords(text: string, button: HTMLElement): Promise<'copied' | 'shown'> {
  takeBack();
  // In Swedish a day is written as the standard has it: 2026-11-30.
  const words = text.replace(openDay, `[${new Date().toLocaleDateString('sv')}]`);
  if (!(await writeClipboard(words)) && !copyFromField(words, button)) return 'shown';
  sayCopied(button);
  return 'copied';
}

/** Takes back what the last copying left on the page. */
let takeBack = (): void => undefined;

/** False on plain http, in a frame without permission, where it was refused, and in an engine that has no clipboard. */
async function writeClipboard(words: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(words);
    return true;
  } catch {
    return false;
  }
}

/** The older way copies what is selected; where that is closed too, the field stays. */
function copyFromField(words: string, button: HTMLElement): boolean {
  const giveBack = keepSelection();
  const [box, field] = createBox(words);
  button.after(box);
  field.focus({ preventScroll: true });
  field.select();
  if (copySelected()) {
    box.remove();
    giveBack();
    return true;
  }
  const leave = (): void => {
    takeBack();
    button.focus({ preventScroll: true });
  };
  takeBack = () => box.remove();
  field.addEventListener('keydown', ({ key }) => {
    if (key === 'Escape') leave();
  });
  field.addEventListener('copy', () => {
    // The browser copies after it has told so.
    window.setTimeout(() => {
      leave();
      sayCopied(button);
    });
  });
  box.scrollIntoView({ block: 'nearest' });
  return false;
}

function copySelected(): boolean {
  try {
    return document.execCommand('copy');
  } catch {
    return false;
  }
}

function createBox(words: string): [HTMLElement, HTMLTextAreaElement] {
  const box = document.createElement('label');
  const field = document.createElement('textarea');
  box.className = 'copy-box';
  field.value = words;
  field.readOnly = true;
  field.rows = Math.min(6, words.split('\n').length + 1);
  // Few pages ever show it, so that no style sheet carries it.
  for (const { style } of [box, field]) Object.assign(style, { display: 'block', width: '100%' });
  box.append(findStatus()?.dataset['byHand'] ?? '', field);
  return [box, field];
}

/** Remembers what has the focus and what the reader has selected; gives that back when it is called. */
function keepSelection(): () => void {
  const { activeElement: focused } = document;
  const selection = getSelection();
  const range = selection?.rangeCount === 1 ? selection.getRangeAt(0).cloneRange() : null;
  return () => {
    if (focused instanceof HTMLElement) focused.focus({ preventScroll: true });
    if (range === null || range.collapsed) return;
    selection?.removeAllRanges();
    selection?.addRange(range);
  };
}

/** A button may have a name that is longer than its words, so what became of it is said beside it too. */
function sayCopied(button: HTMLElement): void {
  const label = button.textContent;
  const status = findStatus();
  const copied = status?.dataset['copied'] ?? '';
  const put = (own: string, said: string): void => {
    button.textContent = own;
    if (status !== null) status.textContent = said;
  };
  put(copied || label, copied);
  const timer = window.setTimeout(() => takeBack(), 2000);
  takeBack = () => {
    window.clearTimeout(timer);
    put(label, '');
    takeBack = () => undefined;
  };
}

/** The words stand in the page (CopyStatus.astro), in its language. */
function findStatus(): HTMLElement | null {
  return document.getElementById('copy-status');
}
