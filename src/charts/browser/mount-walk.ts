import type { Choose } from './mount-state.ts';
import { type ShownMark, listShownMarks } from './shown-marks.ts';

/** A finger covers so much, in CSS pixels, so that the nearest point within it is the one that is meant. */
const reach = 44;

/** So near a point is meant even where words lie over it. */
const under = 8;

/** Lets keys, pointer and finger go from point to point; what a point says is shown beside it and spoken, until Esc. A tap or Enter picks whose point it is. */
export function mountWalk(figure: HTMLElement, words: DOMStringMap, choose: Choose): void {
  const drawing = figure.querySelector<HTMLElement>('.drawing');
  if (!drawing?.querySelector('[data-of], .multiples g')) return;
  const status = document.createElement('p');
  const cursor = document.createElement('span');
  status.setAttribute('role', 'status');
  status.className = 'readout';
  cursor.className = 'cursor';
  drawing.append(cursor, status);
  drawing.tabIndex = 0;
  drawing.setAttribute('role', 'application');
  drawing.setAttribute('aria-label', words['keys'] ?? '');
  let current: ShownMark | null = null;

  const show = (mark: ShownMark | null) => {
    current = mark;
    status.hidden = mark === null;
    status.replaceChildren(
      mark?.words ?? '',
      ...(mark?.promises ?? []).flatMap((promise) => ['\n', promise.cloneNode(true)]),
    );
    cursor.hidden = mark === null;
    if (mark === null) return;
    const box = drawing.getBoundingClientRect();
    const [x, y] = [mark.x - box.x, mark.y - box.y];
    Object.assign(cursor.style, { left: `${x}px`, top: `${y}px` });
    const left = Math.max(0, Math.min(x + 12, box.width - status.offsetWidth));
    const above = y - status.offsetHeight - 12;
    Object.assign(status.style, { left: `${left}px`, top: `${above < 0 ? y + 12 : above}px` });
  };
  const measure = (mark: ShownMark, x: number, y: number) =>
    Math.hypot(Math.max(0, Math.abs(mark.x - x) - mark.half), mark.y - y);
  const nearest = (marks: readonly ShownMark[], x: number, y: number) =>
    [...marks].sort((a, b) => measure(a, x, y) - measure(b, x, y))[0];
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
    } else if (key === 'Enter' && current && event.target === drawing) choose(current.of);
    else if (/^(Arrow\w+|Home|End)$/.test(key)) show(step(key) ?? null);
    else return;
    event.preventDefault();
  });
  // A promise that is said can be gone to by Tab.
  drawing.addEventListener('focusout', ({ relatedTarget }) => {
    if (!drawing.contains(relatedTarget as Node | null)) show(null);
  });
  const point = ({ clientX, clientY, target }: MouseEvent): ShownMark | null => {
    const mark = nearest(listShownMarks(figure), clientX, clientY);
    const distance = mark ? measure(mark, clientX, clientY) : Infinity;
    // What is said may be pointed at too, as to read or copy it, unless a point is meant that lies under it.
    if (status.contains(target as Node) && distance > under) return null;
    const isNear = mark && distance < reach;
    show(isNear ? mark : null);
    return current;
  };
  drawing.addEventListener('pointermove', point);
  drawing.addEventListener('click', (event) => {
    if ((event.target as Element).closest('a')) return;
    const before = current;
    const mark = point(event);
    if (mark === null) return;
    choose(mark.of, toValue(mark) === toValue(before));
  });
  document.addEventListener('keydown', ({ key }) => {
    if (key === 'Escape') show(null);
  });
  // A finger leaves whenever it is lifted; what it asked for stays.
  drawing.addEventListener('pointerleave', ({ pointerType }) => {
    if (pointerType !== 'touch') show(null);
  });
}

/** What tells a point from all others, wherever a new drawing has it: whose it is, its year and value. */
function toValue(mark: ShownMark | null): string {
  return mark === null ? '' : `${mark.of} ${mark.words.split('\n', 1)[0]}`;
}
