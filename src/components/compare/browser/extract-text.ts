/** What a page of a document shows of its text, to be set into another page: its crumbs, heading and paragraphs without ids, controls and anchors; null where it has no text. */
export function takePart(page: Document, address: string): Node[] | null {
  const text = page.querySelector('.official');
  if (text === null) return null;
  const copy = document.importNode(text, true);
  for (const control of copy.querySelectorAll('.permalink, .old-anchor, .own-page, .printed')) {
    control.remove();
  }
  for (const element of copy.querySelectorAll('[id]')) element.removeAttribute('id');
  for (const link of copy.querySelectorAll('a')) {
    link.setAttribute(
      'href',
      new URL(link.getAttribute('href') ?? '', new URL(address, window.location.href)).href,
    );
  }
  const kicker = document.createElement('p');
  kicker.className = 'kicker';
  kicker.lang = 'zh-CN';
  kicker.textContent = page.querySelector('#page-inline')?.textContent.trim() ?? '';
  return [kicker, copy];
}
