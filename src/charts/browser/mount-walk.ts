import { type ShownMark, listShownMarks } from './shown-marks.ts';

/** Lets keys and pointer go from point to point; what a point says is shown and spoken. */
export function mountWalk(
  figure: HTMLElement,
  words: DOMStringMap,
  choose: (of: string | null) => void,
): void {
  const drawing = figure.querySelector<HTMLElement>('.drawing');
  if (!drawing?.querySelector('[data-of], .multiples g')) return;
  const status = document.createElement('p');
  const cursor = document.createElement('span');
  status.setAttribute('role', 'status');
  status.className = 'readout';
  cursor.className = 'cursor';
  drawing.append(cursor);
  drawing.after(status);
  drawing.tabIndex = 0;
  drawing.setAttribute('role', 'application');
  drawing.setAttribute('aria-label', words['keys'] ?? '');
  let current: ShownMark | null = null;

  const show = (mark: ShownMark | null) => {
    current = mark;
    status.textContent = mark?.words ?? '';
    cursor.hidden = mark === null;
    if (mark === null) return;
    const box = drawing.getBoundingClientRect();
    cursor.style.left = `${mark.x - box.x}px`;
    cursor.style.top = `${mark.y - box.y}px`;
  };
  const nearest = (marks: readonly ShownMark[], x: number, y: number) =>
    [...marks].sort((a, b) => Math.hypot(a.x - x, a.y - y) - Math.hypot(b.x - x, b.y - y))[0];
  const step = (key: string): ShownMark | null | undefined => {
    const marks = listShownMarks(figure);
    const now = current && nearest(marks, current.x, current.y);
    if (!now) return key === 'End' ? marks.at(-1) : marks[0];
    const own = marks.filter(({ of }) => of === now.of);
    const line = own.length > 1 ? own : marks;
    const index = line.indexOf(now);
    if (key === 'Home') return line[0];
    if (key === 'End') return line.at(-1);
    if (key === 'ArrowRight') return line[index + 1] ?? now;
    if (key === 'ArrowLeft') return line[index - 1] ?? now;
    const way = key === 'ArrowDown' ? 1 : -1;
    const others = marks.filter(({ of, y }) => of !== now.of && (y - now.y) * way > 0);
    return nearest(others, now.x, now.y) ?? now;
  };

  show(null);
  drawing.addEventListener('keydown', (event) => {
    const { key } = event;
    if (key === 'Escape') {
      choose(null);
      show(null);
    } else if (key === 'Enter' && current) choose(current.of);
    else if (/^(Arrow\w+|Home|End)$/.test(key)) show(step(key) ?? null);
    else return;
    event.preventDefault();
  });
  drawing.addEventListener('blur', () => show(null));
  drawing.addEventListener('pointermove', ({ clientX, clientY }) => {
    const mark = nearest(listShownMarks(figure), clientX, clientY);
    const isNear = mark && Math.hypot(mark.x - clientX, mark.y - clientY) < 40;
    show(isNear ? mark : null);
  });
  drawing.addEventListener('pointerleave', () => show(null));
}
