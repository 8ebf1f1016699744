/** What a link to the page for taking is about: the part of this page that has its id, else what stands around the link. */
export function findSubject(address: string, link: Element): Element {
  const id = decodeURIComponent(new URL(address).hash.slice(1));
  const named = document.getElementById(id);
  return named ?? link.closest('figure, section, h1') ?? link;
}

/** The way to the same part among more of its text: from its own page to the full text, from elsewhere to its page; null where it is all there is. */
export function toContext(section: Element, id: string): HTMLAnchorElement | null {
  const own = section.querySelector<HTMLAnchorElement>('[data-way="page"]');
  const whole = section.querySelector<HTMLAnchorElement>('.place a');
  if (own === null || whole === null) return null;
  const isOwn = own.pathname === location.pathname;
  if (isOwn && document.getElementById(id) === null) return null;
  const link = document.createElement('a');
  link.className = 'context';
  link.textContent = own.textContent;
  link.href = isOwn ? `${whole.href}#${id}` : own.href;
  return link;
}
