/**
 * Shows the way back to the search from which the reader came, with all that was chosen there;
 * on a page whose address only says what to mark, the way to a search for that.
 */
export function showWayBack(): void {
  const line = document.querySelector<HTMLElement>('#way-back');
  const link = line?.querySelector('a');
  if (!line || !link) return;
  const marked = new URLSearchParams(location.search).getAll('mark');
  if (recall('opened') === location.href) link.search = recall('search') ?? '';
  else if (marked.length > 0) link.search = new URLSearchParams({ q: marked.join(' ') }).toString();
  else return;
  line.hidden = false;
}

/** What the search page stored; null where nothing is, or where the browser forbids to store anything. */
function recall(name: string): string | null {
  try {
    return sessionStorage.getItem(name);
  } catch {
    return null;
  }
}
