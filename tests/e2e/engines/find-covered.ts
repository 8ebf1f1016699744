/** Runs inside a page: words that lie over other words and links that something covers, a line each. It may use nothing from outside itself. */
export function findCovered(): string[] {
  const unseen =
    '.unseen, .skip, svg, [hidden], textarea, option, select, details:not([open]) > :not(summary)';
  const isSeen = (element: Element): boolean => {
    if (element.closest(unseen) !== null) return false;
    for (let one: Element | null = element; one !== null; one = one.parentElement) {
      const style = getComputedStyle(one);
      if (style.display === 'none' || style.visibility !== 'visible' || style.opacity === '0')
        return false;
      // What is cut to a point is for screen readers.
      if (style.clipPath !== 'none') return false;
    }
    return true;
  };
  interface Words {
    readonly words: string;
    readonly parent: Element;
    readonly box: DOMRect;
  }
  const all: Words[] = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const parent = node.parentElement;
    if (parent === null || (node.textContent ?? '').trim() === '' || !isSeen(parent)) continue;
    const range = document.createRange();
    range.selectNodeContents(node);
    for (const { x, y, width, height } of range.getClientRects()) {
      // The middle of a line: above and below the signs there is room that lines may share.
      const box = new DOMRect(x + 1, y + height * 0.3, width - 2, height * 0.4);
      if (width > 3 && height > 3) all.push({ words: node.textContent ?? '', parent, box });
    }
  }
  all.sort((a, b) => a.box.top - b.box.top);
  const found: string[] = [];
  all.forEach((one, at) => {
    for (const other of all.slice(at + 1)) {
      if (other.box.top >= one.box.bottom) break;
      const across =
        Math.min(one.box.right, other.box.right) - Math.max(one.box.left, other.box.left);
      if (across > 2) found.push(`${one.words.trim()} lies over ${other.words.trim()}`);
    }
  });
  for (const link of document.querySelectorAll<HTMLElement>('a[href], button')) {
    const [box] = link.getClientRects();
    if (box === undefined || box.width === 0 || !isSeen(link)) continue;
    const x = box.x + box.width / 2;
    const y = box.y + box.height / 2;
    if (x < 0 || y < 0 || x > innerWidth || y > innerHeight) continue;
    const hit = document.elementFromPoint(x, y);
    if (hit === null || !(link.contains(hit) || hit.contains(link)))
      found.push(
        `${link.outerHTML.slice(0, 80)} is covered by ${hit?.outerHTML.slice(0, 80) ?? ''}`,
      );
  }
  return found;
}
