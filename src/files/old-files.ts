import { isPage, listOldAddresses, type OldAddress } from '#corpus/addresses/old-addresses.ts';
import { isFormatAddress, listFormats } from '#export/formats/formats.ts';
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

/** At each address of a file that stands elsewhere now the same file, the forms of a text beside an old page among them; at one that is gone, a file that says so. */
export function listOldFiles(
  publication: Publication,
  files: readonly PublishedFile[],
): PublishedFile[] {
  const byPath = new Map(files.map((file) => [file.path, file]));
  const old = listOldAddresses(publication.corpus.registry);
  const [pages, others] = [
    old.filter(({ address }) => isPage(address)),
    // What follows from the address of a page is found by it.
    old.filter(({ address }) => !isPage(address) && !isFormatAddress(address)),
  ];
  return [
    ...pages.flatMap((one) => listOldForms(one, byPath)),
    ...others.flatMap((one) => toOldFiles(one, byPath)),
  ];
}

type Files = ReadonlyMap<string, PublishedFile>;

function toOldFiles({ address, lead }: OldAddress, files: Files): PublishedFile[] {
  return locales.flatMap((locale) => {
    const path = toPath(locale, address);
    if (lead.kind === 'moved') {
      const file = files.get(toPath(locale, lead.to));
      return file ? [{ ...file, path }] : [];
    }
    const write = tombstones[address.slice(address.lastIndexOf('.') + 1)];
    return write ? [{ path, write: () => write(lead.since) }] : [];
  });
}

/** The forms of a page of official text that stands elsewhere now, at the addresses that they had. */
function listOldForms({ address, lead }: OldAddress, files: Files): PublishedFile[] {
  const before = readPlace(address);
  const now = lead.kind === 'moved' ? readPlace(lead.to) : null;
  if (lead.kind !== 'moved' || before === null || now === null) return [];
  const byName = new Map(listFormats(now.document, now.eId).map((one) => [one.name, one.path]));
  return listFormats(before.document, before.eId).flatMap(({ name, path }) => {
    const found = files.get(byName.get(name) ?? '');
    return found ? [{ ...found, path }] : [];
  });
}

function readPlace(
  address: string,
): { readonly document: string; readonly eId: string | null } | null {
  const [, document, eId] = /^\/documents\/([^/#]+)\/(?:([^/#]+)\/)?$/.exec(address) ?? [];
  return document === undefined ? null : { document, eId: eId ?? null };
}
