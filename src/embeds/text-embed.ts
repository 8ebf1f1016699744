import { toPageWords } from '#components/frame/page-words.ts';
import type { TextDocument } from '#corpus/corpus.ts';
import { messages } from '#i18n/messages.ts';
import { toPath } from '#i18n/paths.ts';
import { formatStanding } from '#i18n/phrases/standing-words.ts';
import { formatLocator } from '#policy/tree/locator.ts';
import { toTypeset } from '#policy/text/typeset.ts';
import type { Block, DocumentPart, DocumentTree, Provision } from '#policy/tree/tree.ts';
import { findNode, listPages, plainText, type PageNode } from '#policy/tree/walk.ts';
import { toPartEmbedPath } from '#publication/sharing/embed-address.ts';
import type { EmbeddedPart } from '#publication/sharing/embedded-parts.ts';
import { remember } from '#remember.ts';
import type { Locale } from '#schema/text.ts';
import { guessHeight, type Embed } from './embed.ts';
import { markup, type Markup } from '#export/markup.ts';
import {
  createWordWriter,
  writeHeading,
  writeSentence,
  type WordWriter,
} from '#export/official-words.ts';

/** How many characters of a text stand in a page of another; the rest stands on our own. */
const most = 5000;

/** The pages of a text and what stands below each, found once for all its parts. */
const findPages = remember((tree: DocumentTree) => {
  const pages = listPages(tree);
  return {
    byId: new Map(pages.map((page) => [page.eId, page])),
    below: Map.groupBy(pages, ({ parentEId }) => parentEId),
  };
});

/** A part of a text for pages of others: its own words, then the names of the parts within it that have pages. */
export function toTextEmbed(document: TextDocument, part: EmbeddedPart, locale: Locale): Embed {
  const { id, record, tree } = document;
  const place = `《${toTypeset(record.title)}》${formatLocator(tree, part.eId)}`;
  const writer = createWordWriter({ most });
  const page = findPages(tree).byId.get(part.eId);
  const words =
    page === undefined
      ? writeAlone(tree, part.eId, writer)
      : writePage(document, page, locale, writer);
  const standing =
    record.standing &&
    markup`<p class="soft" data-standing="${record.standing.state}">${messages(locale).standing.title}${formatStanding(record.standing, locale)}</p>\n`;
  const rest = writer.isWhole()
    ? null
    : markup`<p class="soft">${messages(locale).embed.rest}</p>\n`;
  return {
    locale,
    path: toPartEmbedPath(id, part.eId),
    shows: part.path,
    title: place,
    height: guessHeight(writer.lengths),
    body: markup`<h1 class="place" lang="zh-CN">${place}</h1>
${standing}<div class="official" lang="zh-CN">
${words}</div>
${rest}`,
  };
}

function writeAlone(tree: DocumentTree, eId: string, writer: WordWriter): Markup[] {
  const node = findNode(tree, eId);
  const words = toTypeset(node === null ? '' : plainText(node));
  writer.take(words);
  return [markup`<p>${writeSentence(eId, markup`${words}`)}</p>\n`];
}

function writePage(
  { id, tree }: TextDocument,
  { eId, node }: PageNode,
  locale: Locale,
  writer: WordWriter,
): Markup[] {
  const below = new Map((findPages(tree).below.get(eId) ?? []).map((one) => [one.eId, one]));
  const children: readonly (Block | Provision)[] = node.children;
  return [
    ...writeTitle(node),
    ...children.flatMap((child) => {
      const own = below.get(child.eId);
      if (own === undefined) return writer.writeBlocks([child], 3);
      const { words } = toPageWords(own.node, locale);
      if (!writer.take(words)) return [];
      const href = toPath(locale, `/documents/${id}/${own.eId}/`);
      return [markup`<p class="part"><a href="${href}">${words}</a></p>\n`];
    }),
  ];
}

function writeTitle(node: DocumentPart): Markup[] {
  if (node.type === 'provision') return [writeHeading(node, 2)];
  if (node.type === 'stretch') return [];
  const words = toTypeset(node.title);
  return [markup`<h2 id="${node.eId}"><span class="heading-text">${words}</span></h2>\n`];
}
