import { decodeReferences } from '#scripts/verify/site/character-references.ts';

/** What a walk over a served site has met. */
export interface Crawl {
  readonly pages: number;
  readonly files: number;
  readonly broken: readonly string[];
}

const link = /\s(?:href|src|action|data-style)=(?:"([^"]*)"|'([^']*)')/g;
const identifier = /\sid="([^"]*)"/g;
/** Several requests at once, on connections that stay. */
const atOnce = 8;

/** Follows every address of a site's own from a page on, and tells which lead to no answer, out of the folder in which it starts, or to no such id. */
export async function crawl(start: string): Promise<Crawl> {
  const home = new URL(start);
  const ids = new Map<string, ReadonlySet<string>>();
  const wanted = new Map<string, string>();
  const seen = new Map([[home.href, 'the start']]);
  const waiting = [home.href];
  const broken: string[] = [];
  let files = 0;
  const visit = async (address: string): Promise<void> => {
    const response = await fetch(address);
    const isPage = response.headers.get('content-type')?.startsWith('text/html') === true;
    const text = isPage ? await response.text() : (await response.arrayBuffer(), '');
    files += 1;
    if (response.status !== 200)
      broken.push(`${address} from ${seen.get(address) ?? ''}: ${response.status}`);
    if (!isPage || response.status !== 200) return;
    ids.set(address, new Set(Array.from(text.matchAll(identifier), ([, id = '']) => id)));
    for (const [, double, single] of text.matchAll(link)) {
      const url = URL.parse(decodeReferences(double ?? single ?? ''), response.url);
      // Whole addresses name the host for which the site was built.
      if (url?.origin !== home.origin) continue;
      const id = decodeURIComponent(url.hash.slice(1).replace(/:~:.*$/, ''));
      url.hash = '';
      url.search = '';
      if (!url.pathname.startsWith(home.pathname))
        broken.push(`${url.href} from ${address}: leaves the folder`);
      if (id !== '') wanted.set(`${url.href}#${id}`, address);
      if (seen.has(url.href)) continue;
      seen.set(url.href, address);
      waiting.push(url.href);
    }
  };
  while (waiting.length > 0) {
    await Promise.all(waiting.splice(0, atOnce).map(visit));
  }
  for (const [address, from] of wanted) {
    const [page = '', id = ''] = address.split('#');
    const held = ids.get(page);
    if (held !== undefined && !held.has(id)) broken.push(`${address} from ${from}: no such id`);
  }
  return { pages: ids.size, files, broken };
}
