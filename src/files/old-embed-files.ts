import { followLead } from '#corpus/addresses/leads.ts';
import { toOldEmbed } from '#embeds/old-embed.ts';
import type { EmbedSite } from '#embeds/embed.ts';
import { hasText } from '#corpus/corpus.ts';
import { locales, toPath } from '#i18n/paths.ts';
import { mostShortSentences } from '#policy/tree/short-id.ts';
import type { Publication } from '#publication/publication.ts';
import { toEmbedPath, toOembedPath, toPartEmbedPath } from '#publication/sharing/embed-address.ts';
import { sharesSentences } from '#publication/sharing/shared-parts.ts';
import { toEmbedFiles } from './embed-files.ts';
import type { PublishedFile } from './published-file.ts';

/** Where something stood for pages of others that stands elsewhere now or nowhere: the same as there, or a page that says so. */
export function listOldEmbeds(
  publication: Publication,
  site: EmbedSite,
  files: readonly PublishedFile[],
): PublishedFile[] {
  const old = listOldPaths(publication);
  if (old.length === 0) return [];
  const byPath = new Map(files.map((file) => [file.path, file]));
  return old.flatMap(({ path, address, to, gone }) => {
    // An address that others took over is theirs.
    if (byPath.has(`${path}index.html`)) return [];
    const shown = to === null ? null : toEmbedded(to);
    const moved = (from: string, target: string): PublishedFile[] =>
      locales.flatMap((locale) => {
        const file = byPath.get(toPath(locale, target));
        return file === undefined ? [] : [{ ...file, path: toPath(locale, from) }];
      });
    const same =
      shown === null
        ? []
        : [
            ...moved(`${path}index.html`, `${shown}index.html`),
            ...moved(toOembedPath(path), toOembedPath(shown)),
          ];
    if (same.length > 0) return same;
    const shows = to ?? address;
    return toEmbedFiles(path, (locale) => toOldEmbed({ path, shows, gone }, locale), site);
  });
}

interface OldPath {
  readonly path: string;
  /** What stood there is shown at this address, or was. */
  readonly address: string;
  readonly to: string | null;
  readonly gone: string | null;
}

function listOldPaths({ corpus, documents }: Publication): OldPath[] {
  const { registry } = corpus;
  const old = [...registry.keys()].flatMap((address): OldPath[] => {
    const path = toEmbedded(address);
    const lead = path === null ? null : followLead(registry, address);
    if (path === null || lead === null || lead.kind === 'itself') return [];
    return lead.kind === 'gone'
      ? [{ path, address, to: null, gone: lead.since }]
      : [{ path, address, to: lead.to, gone: null }];
  });
  // Of a text that is gone nobody knows whether it shared its sentences, but for their number.
  const sentences = Map.groupBy(old, ({ address }) => sentence.exec(address)?.[1]);
  const isShared = (id: string): boolean => {
    const document = documents.get(id);
    if (document !== undefined) return hasText(document) && sharesSentences(document);
    return (sentences.get(id)?.length ?? 0) <= mostShortSentences;
  };
  return old.filter(({ address }) => {
    const id = sentence.exec(address)?.[1];
    return id === undefined || isShared(id);
  });
}

const sentence = /^\/documents\/([^/]+)\/#(.+__s_\d+)$/;
const part = /^\/documents\/([^/]+)\/(?!source\/|map\/)([^/.#]+)\/$/;

/** Where pages of others find what stands at an address, both without language; null where they do not. */
function toEmbedded(address: string): string | null {
  const [, id, eId] = part.exec(address) ?? sentence.exec(address) ?? [];
  if (id !== undefined && eId !== undefined) return toPartEmbedPath(id, eId);
  return /^\/(?:targets|indicators)\/[^/.#]+\/$/.test(address) ? toEmbedPath(address) : null;
}
