import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { listCards } from '#files/cards/list-cards.ts';
import { listFiles } from '#files/list-files.ts';
import type { Publication } from '#publication/publication.ts';
import { checksumsFile } from '#schema/media-types.ts';
import type { SiteIssue } from '../site/site-issue.ts';
import type { Site } from '../site/site.ts';

/** What the site is built of besides pages and files made of content/: Astro's assets and sitemap, the search index, and the sums of all. */
const made = [
  /^\/_assets\/[^/]+\.(?:css|js)$/,
  /^\/embed\/chart\.js$/,
  /^\/sitemap-(?:index|\d+)\.xml$/,
  /^\/pagefind\//,
  /\.html$/,
  new RegExp(`^/${checksumsFile}$`),
];
/** What nobody could do without; the pages are held against the sitemap. */
const needed = ['/404.html', '/sitemap-index.xml', '/sitemap-0.xml', '/pagefind/pagefind.js'];

/** Every file that is no page is, to the byte, what content/ and public/ give, none is missing, and none is there that nobody writes. */
export function checkFiles(
  site: Site,
  publication: Publication,
  publicFolder = 'public',
): SiteIssue[] {
  const seen = new Set(needed);
  const issues = needed.filter((path) => !site.files.has(path)).map(toMissing);
  const compare = (path: string, expected: Uint8Array): void => {
    seen.add(path);
    const actual = site.read(path);
    if (actual === null) issues.push(toMissing(path));
    else if (!actual.equals(expected)) issues.push(toOther(path, actual, Buffer.from(expected)));
  };
  for (const { path, write } of listFiles(publication, new URL(site.origin))) {
    compare(path, toBytes(write()));
  }
  // What stands on them is drawn, and share-cards.ts sees whether they are whole.
  for (const { path } of listCards(publication, new URL(site.origin))) seen.add(path);
  for (const path of listPublic(publicFolder)) {
    // A demonstration marks its drawings.
    if (publication.corpus.notice !== null && path.endsWith('.svg')) seen.add(path);
    else compare(path, readFileSync(join(publicFolder, path)));
  }
  const foreign = [...site.files].filter(
    (path) => !seen.has(path) && !made.some((mark) => mark.test(path)),
  );
  return [...issues, ...foreign.map(toForeign)];
}

function toBytes(content: string | Uint8Array): Uint8Array {
  return typeof content === 'string' ? Buffer.from(content) : content;
}

function listPublic(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.name.startsWith('.'))
    .map(({ parentPath, name }) => join(parentPath, name).slice(folder.length))
    .map((path) => path.split(sep).join('/'));
}

function toMissing(path: string): SiteIssue {
  return toIssue(path, 'this file is missing', 'Build again: `npm run build` writes it.');
}

function toForeign(path: string): SiteIssue {
  return toIssue(
    path,
    'nothing in content/, public/ or the code writes this file',
    'Take it away, or let src/files/ list it.',
  );
}

function toOther(path: string, actual: Buffer, expected: Buffer): SiteIssue {
  const length = Math.max(actual.length, expected.length);
  let at = 0;
  while (at < length && actual[at] === expected[at]) at += 1;
  const line = expected.subarray(0, at).filter((byte) => byte === 10).length + 1;
  const show = (bytes: Buffer): string =>
    JSON.stringify(
      bytes
        .subarray(Math.max(0, at - 12), at + 24)
        .toString()
        .replaceAll('\ufffd', ''),
    );
  const isText = !expected.subarray(0, 512).includes(0);
  const words = isText
    ? `line ${line}: expected ${show(expected)}, got ${show(actual)}`
    : `byte ${at} is other than expected`;
  return toIssue(
    path,
    words,
    'Build again; if that does not help, its writer under src/files/ does not give the same each time.',
  );
}

function toIssue(place: string, message: string, remedy: string): SiteIssue {
  return { check: 'files', place, message, remedy };
}
