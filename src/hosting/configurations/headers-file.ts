import { fileKinds, listHeaderNames, usual, type Headers } from '../headers/header-list.ts';
import { writeFirstLines, type HostedSite } from './hosted-site.ts';

/** The file `_headers` of Cloudflare Pages and Workers: all rules that fit an address hold, and `! name` takes away what those before have set. */
export function writeHeadersFile(site: HostedSite): string {
  const { folder } = site;
  const varying = listHeaderNames().filter((name) =>
    fileKinds.some(({ headers }) => headers[name] !== usual[name]),
  );
  // The first kind that fits holds, so its rule comes last.
  const rules = fileKinds
    .toReversed()
    .flatMap(({ addresses, headers }) =>
      addresses.flatMap((address) => [
        '',
        folder + address,
        ...varying.map((name) => `  ! ${name}`),
        ...writeLines(varying, headers),
      ]),
    );
  const first = [`${folder}/*`, ...writeLines(Object.keys(usual), usual)];
  return `${[...writeFirstLines(site), ...first, ...rules].join('\n')}\n`;
}

function writeLines(names: readonly string[], headers: Headers): string[] {
  return names.flatMap((name) => {
    const value = headers[name];
    return value === undefined ? [] : [`  ${name}: ${value}`];
  });
}
