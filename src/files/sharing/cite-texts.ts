import { toSiteAddress } from '#schema/site-address.ts';
import { toCitedPart } from '#export/citations/cited.ts';
import { wordFile } from '#export/formats/formats.ts';
import type { NamedLink, NamedLinks } from '#export/cite-page.ts';
import type { TextDocument } from '#corpus/corpus.ts';
import { messages } from '#i18n/messages.ts';
import { locales, toPath } from '#i18n/paths.ts';
import { formatPromise, joinPromise } from '#i18n/phrases/promise-words.ts';
import { findShortTitle } from '#i18n/phrases/short-title.ts';
import { listPages } from '#policy/tree/walk.ts';
import { findPartCard, findTextCard } from '#publication/sharing/card-paths.ts';
import { toPartEmbedPath } from '#publication/sharing/embed-address.ts';
import { listEmbeddedParts } from '#publication/sharing/embedded-parts.ts';
import {
  listSharedParts,
  sharesSentences,
  toShortPath,
  type SharedPart,
} from '#publication/sharing/shared-parts.ts';
import { remember } from '#remember.ts';
import type { PublishedFile } from '../published-file.ts';
import {
  namePart,
  toTakenPart,
  writeCitePage,
  type SiteFrame,
  type TakingContext,
} from './taken-part.ts';

/** Beside a text and each of its pages, in each language, a page with all by which it and its parts can be taken. */
export function listTextCites(
  document: TextDocument,
  frame: SiteFrame,
  site: URL,
): PublishedFile[] {
  const own = `/documents/${document.id}/`;
  return locales.flatMap((locale) => {
    const context = { document, frame, site, locale };
    return [
      {
        path: `${toPath(locale, own)}cite/index.html`,
        write: () => writeWhole(context),
      },
      ...listPages(document.tree).map(({ eId }) => ({
        path: `${toPath(locale, own)}${eId}/cite/index.html`,
        write: () => writePage(context, eId),
      })),
    ];
  });
}

interface Context extends TakingContext {
  readonly document: TextDocument;
}

/** Asked for by each page of a text, and not before one has to be written. */
const groupParts = remember((document: TextDocument) => {
  const parts = listSharedParts(document);
  return {
    byId: new Map(parts.map((part) => [part.eId, part])),
    byPage: Map.groupBy(parts, ({ page }) => page),
    embedded: new Set(listEmbeddedParts(document).map(({ eId }) => eId)),
  };
});

function writeWhole(context: Context): string {
  const { document, frame, locale, site } = context;
  const path = `/documents/${document.id}/`;
  const address = toSiteAddress(toPath(locale, path), site);
  const place = { eId: null, locator: '', words: '', address, site: frame.site.citedAs };
  const title = titleOf(context);
  const part = toTakenPart(context, {
    id: 'title',
    name: title,
    place: [{ href: toPath(locale, path), words: title }],
    cited: toCitedPart(document, place),
    ...{ path, context: path, short: toShortPath(document, null), hasCode: true },
    card: findTextCard(frame.site.cards, locale, document.id),
    word: path + wordFile,
    ...{ embed: null, promises: null },
  });
  return writeCitePage(context, { parts: [part], path, title });
}

function writePage(context: Context, page: string): string {
  const { document, frame, locale, site } = context;
  const { byPage, embedded } = groupParts(document);
  const own = byPage.get(page) ?? [];
  const parts = own.map((part) => {
    const { eId, locator, path, short, words } = part;
    const address = toSiteAddress(toPath(locale, path), site);
    const place = { eId, locator, words, address, site: frame.site.citedAs };
    return toTakenPart(context, {
      id: eId,
      name: namePart(document, part, locale),
      place: listPlace(context, part),
      cited: toCitedPart(document, place),
      ...{ path, context: path, short },
      hasCode: eId === page || sharesSentences(document),
      card: findPartCard(frame.site.cards, locale, document, part),
      word: eId === page ? path + wordFile : null,
      embed: embedded.has(eId) ? toPartEmbedPath(document.id, eId) : null,
      promises: listPromises(context, eId),
    });
  });
  const title = `${parts[0]?.name ?? ''} · ${titleOf(context)}`;
  return writeCitePage(context, { parts, path: `/documents/${document.id}/${page}/`, title });
}

function titleOf({ document, locale }: Context): string {
  return findShortTitle(document.record, locale).label;
}

/** The targets that a sentence sets. */
function listPromises({ document, locale }: Context, eId: string): NamedLinks | null {
  const targets = document.targets.filter((target) => target.eId === eId);
  if (targets.length === 0) return null;
  return {
    lead: messages(locale).sharing.promises(targets.length),
    links: targets.map((target) => ({
      href: toPath(locale, `/targets/${target.id}/`),
      words: joinPromise(formatPromise(target, locale)),
    })),
  };
}

/** The document, the provisions above a part, and itself, each by what is added to the name of the one above. */
function listPlace(context: Context, part: SharedPart): NamedLink[] {
  const { document, locale } = context;
  const { byId } = groupParts(document);
  const steps = part.eId.split('__');
  const way = steps.flatMap((_, at) => byId.get(steps.slice(0, at + 1).join('__')) ?? []);
  let above = '';
  const links = way.flatMap((one) => {
    const name = namePart(document, one, locale);
    const words = name.startsWith(above) ? name.slice(above.length).replace(/^, /, '') : name;
    above = name;
    return words === '' ? [] : [{ href: toPath(locale, one.path), words }];
  });
  return [
    { href: toPath(locale, `/documents/${document.id}/`), words: titleOf(context) },
    ...links,
  ];
}
