/** The link to the page for taking that belongs to an element of an official text, for a part with this id; null where none does. */
export function findCite(element: Element, id: string): string | null {
  const link =
    element.querySelector<HTMLAnchorElement>('a.permalink') ??
    element.parentElement?.querySelector<HTMLAnchorElement>('a.permalink');
  return link ? link.href.replace(/#.*$/, `#${id}`) : null;
}

/** The innermost part that holds all selected words of official texts; null where there is none. A blank end, or one before the first word of what follows, holds none. */
export function findSelected(range: Range): Element | null {
  const all = document.querySelectorAll('.official .sentence, .provision-heading [id]');
  const [first, ...others] = [...all].filter((one) => holdsWords(range, one));
  let steps = first?.id.split('__') ?? [];
  for (const { id } of others) {
    const own = id.split('__');
    const end = steps.findIndex((step, at) => step !== own[at]);
    if (end !== -1) steps = steps.slice(0, end);
  }
  return document.getElementById(steps.join('__'));
}

function holdsWords(range: Range, part: Element): boolean {
  if (!range.intersectsNode(part)) return false;
  const own = document.createRange();
  own.selectNodeContents(part);
  if (own.compareBoundaryPoints(Range.START_TO_START, range) < 0)
    own.setStart(range.startContainer, range.startOffset);
  if (own.compareBoundaryPoints(Range.END_TO_END, range) > 0)
    own.setEnd(range.endContainer, range.endOffset);
  return own.toString().trim() !== '';
}
