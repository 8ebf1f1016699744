import { isPage, listOldAddresses } from '#corpus/addresses/old-addresses.ts';
import { locales, toPath } from '#i18n/paths.ts';
import type { Publication } from '#publication/publication.ts';
import type { PublishedFile } from './published-file.ts';

/** What a file that is gone says of itself, by the end of its name; a file of any other kind can only move. */
const tombstones: Readonly<Record<string, (since: string) => string>> = {
  csv: (since) => `gone\n${since}\n`,
  json: (since) => `${JSON.stringify({ gone: since })}\n`,
  jsonld: (since) => `${JSON.stringify({ gone: since })}\n`,
  svg: (since) =>
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 240 40" role="img"><title>${since}</title><text x="8" y="26" font-size="16">× ${since}</text></svg>\n`,
};

/** At each address of a file that stands elsewhere now the same file; at one that is gone, a file that says so. */
export function listOldFiles(
  publication: Publication,
  files: readonly PublishedFile[],
): PublishedFile[] {
  const { registry } = publication.corpus;
  const byPath = new Map(files.map((file) => [file.path, file]));
  const old = listOldAddresses(registry).filter(({ address }) => !isPage(address));
  return old.flatMap(({ address, lead }) =>
    locales.flatMap((locale) => {
      const path = toPath(locale, address);
      if (lead.kind === 'moved') {
        const file = byPath.get(toPath(locale, lead.to));
        return file ? [{ ...file, path }] : [];
      }
      const write = tombstones[address.slice(address.lastIndexOf('.') + 1)];
      return write ? [{ path, write: () => write(lead.since) }] : [];
    }),
  );
}
