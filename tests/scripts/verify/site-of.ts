import { splitPrefix } from '#schema/languages.ts';
import { toSite, type Site } from '#scripts/verify/site/site.ts';

const origin = 'https://example.org';

/** A site of the given pages and files, with a sitemap that lists the pages. */
export function siteOf(texts: Readonly<Record<string, string>>): Site {
  const pages = Object.keys(texts).filter((path) => path.endsWith('/index.html'));
  const locations = pages.map((path) => `<loc>${origin}${path.replace('index.html', '')}</loc>`);
  const sitemap = { '/sitemap-0.xml': `<urlset>${locations.join('')}</urlset>` };
  const all: Readonly<Record<string, string>> = { ...sitemap, ...texts };
  return toSite(Object.keys(all), (path) => Buffer.from(all[path] ?? ''));
}

/** A page with nothing wrong about it but what `body` and `head` bring. */
export function pageOf(path: string, body: string, head = ''): string {
  const { tag } = splitPrefix(path).language;
  const canonical = `<link rel="canonical" href="${origin}${path}">`;
  return `<!doctype html><html lang="${tag}"><head><title>t</title>${canonical}${head}</head>
    <body><h1>h</h1>${body}</body></html>`;
}
