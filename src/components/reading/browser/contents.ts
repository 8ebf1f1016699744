/**
 * Marks in the contents list the provision that is being read, and keeps that entry in view.
 * The one being read is the last whose heading has passed the upper third of the window;
 * at the end of the page it is the last one, which may never get that high.
 */
export function mountContents(): void {
  const list = document.querySelector<HTMLElement>('.contents[data-follows]');
  if (list === null) return;
  const entries = [...list.querySelectorAll<HTMLAnchorElement>('a')].flatMap((link) => {
    const provision = document.getElementById(link.hash.slice(1));
    return provision === null ? [] : [{ link, provision }];
  });
  const follow = () => {
    const current = findCurrent(entries);
    for (const { link } of entries) {
      if (link === current) link.setAttribute('aria-current', 'location');
      else link.removeAttribute('aria-current');
    }
    if (current !== undefined) keepInView(list, current);
  };
  document.addEventListener('scroll', () => requestAnimationFrame(follow), { passive: true });
  follow();
}

interface Entry {
  link: HTMLAnchorElement;
  provision: HTMLElement;
}

function findCurrent(entries: readonly Entry[]): HTMLAnchorElement | undefined {
  const page = document.documentElement;
  const atEnd = window.scrollY + window.innerHeight >= page.scrollHeight - 2;
  if (atEnd && window.scrollY > 0) return entries.at(-1)?.link;
  const line = window.innerHeight / 3;
  const passed = entries.filter(({ provision }) => provision.getBoundingClientRect().top <= line);
  return (passed.pop() ?? entries[0])?.link;
}

function keepInView(list: HTMLElement, link: HTMLElement): void {
  // On narrow screens the list does not scroll by itself, and the page must not jump to it.
  if (list.scrollHeight <= list.clientHeight) return;
  const top = link.offsetTop - list.offsetTop;
  if (top < list.scrollTop || top + link.offsetHeight > list.scrollTop + list.clientHeight) {
    list.scrollTop = top - list.clientHeight / 2;
  }
}
