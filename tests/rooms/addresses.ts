import { toCode } from './code.ts';
import { type Finding, type Source } from './source.ts';

/** Who fetches in the browser: each from the folder in which the site stands, or from an address that its page gives. */
const fetching = [
  'src/search/client/loading/load.ts',
  'src/search/client/answering/further.ts',
  'src/check/client/fetch-published.ts',
  'src/charts/browser/load-data.ts',
  'src/components/figures/browser/take-picture.ts',
];

/** What makes an address from the root of the site one of the folder in which it stands. */
const placing = /(?:\b(?:toHere|load|fetchJson)\(|\b\w*[pP]ath =)\s*$/;

/** Every address that would forget the folder in which a site may stand. */
export function findStrayAddresses(sources: readonly Source[]): Finding[] {
  return sources
    .filter(({ path }) => path.startsWith('src/') && !path.endsWith('/site-address.ts'))
    .flatMap((source) => explain(source).map((message) => ({ path: source.path, message })));
}

function explain(source: Source): string[] {
  const code = toCode(source).replaceAll(/^\s*(?:\*|\/\/|\/\*).*$/gm, '');
  const whole = [...code.matchAll(/new URL\([^;]*?,\s*(?:Astro\.)?site(?:\.address)?,?\s*\)/g)];
  const found = whole.map(([words]) => `${words}: make it with toSiteAddress`);
  if (!/(?:^src\/browser\/|\/(?:client|browser)\/)/.test(source.path)) return found;
  for (const match of code.matchAll(/(['"`])\/[a-z_][^'"`\n]*\1/g)) {
    if (!placing.test(code.slice(0, match.index))) found.push(`${match[0]}: give it to toHere`);
  }
  if (/\bfetch\(/.test(code) && !fetching.includes(source.path)) {
    found.push('fetch: fetch with load, or stand in the list of those who know the folder');
  }
  return found;
}
