import { toSiteAddress } from '#schema/site-address.ts';
import { messages } from '#i18n/messages.ts';
import { toTypeset } from '#policy/text/typeset.ts';
import { segmentText } from '#policy/text/segments.ts';
import type { DocumentPart, Stretch } from '#policy/tree/tree.ts';
import { listPages, type PageNode } from '#policy/tree/walk.ts';
import { official } from '#schema/languages.ts';
import { toQrSvg } from '../../qr.ts';
import { Markup, markup } from '../../markup.ts';
import { createWordWriter } from '../../official-words.ts';
import {
  listContents,
  toCitation,
  toEntryName,
  toPageAddress,
  type FormatSource,
} from '../format-source.ts';

/** A file of a book, with its name below the folder of its document. */
export interface Chapter {
  readonly file: string;
  readonly title: string;
  readonly body: Markup;
  /** Whether a drawing stands in it. */
  readonly hasDrawing: boolean;
}

/** An entry of the list of contents, with those below it. */
export interface Entry {
  readonly words: string;
  readonly href: string;
  readonly below: readonly Entry[];
}

/** A document as a part of a book. */
export interface BookPart {
  readonly source: FormatSource;
  readonly title: string;
  readonly chapters: readonly Chapter[];
  readonly entries: readonly Entry[];
}

/** Cuts a document into the chapters of a book: what it is, what stands before its first part with the title, and each of its parts. */
export function toBookPart(source: FormatSource): BookPart {
  const { record, tree } = source;
  const title = toTypeset(record.title);
  const files = new Map<string, string>();
  const chapters: { file: string; parts: ReturnType<typeof listContents> }[] = [];
  for (const part of listContents(source)) {
    const isFront = part.type === 'title' || (part.type === 'stretch' && part.name !== 'closing');
    const last = chapters.at(-1);
    if (isFront && last?.file === 'front.xhtml') last.parts.push(part);
    else chapters.push({ file: isFront ? 'front.xhtml' : `${part.eId}.xhtml`, parts: [part] });
    if (part.type !== 'title') files.set(part.eId, chapters.at(-1)?.file ?? '');
  }
  const toFile = (eId: string): string => files.get(eId.split('__')[0] ?? '') ?? '';
  return {
    source,
    title,
    chapters: [
      writeTitlePage(source, title),
      ...chapters.map(({ file, parts }) => ({
        file,
        title,
        body: markup`${parts.map((part) => writePart(source, part, toFile))}`,
        hasDrawing: false,
      })),
    ],
    entries: listEntries(listPages(tree), null, toFile),
  };
}

function writeTitlePage(source: FormatSource, title: string): Chapter {
  const { record, site } = source;
  const address = toPageAddress(source);
  const words = messages(official.code);
  const facts = [
    [words.document.documentNumber, record.documentNumber],
    [words.document.issuers, record.issuers.join('、')],
    [words.document.date, record.date],
  ].filter(([, value]) => value !== null && value !== '');
  return {
    file: 'about.xhtml',
    title,
    hasDrawing: true,
    body: markup`<section epub:type="titlepage">
<h1>${title}</h1>
${site.notice && markup`<p class="notice">${site.notice[official.code]}</p>`}
<dl>${facts.map(([name, value]) => markup`<dt>${name}</dt><dd>${value}</dd>\n`)}</dl>
<p>${toCitation(source)}</p>
<p><a href="${address}">${address}</a></p>
<div class="code">${new Markup(toQrSvg(address, words.sharing.codeOf(title)))}</div>
</section>`,
  };
}

function writePart(
  source: FormatSource,
  part: DocumentPart | { readonly type: 'title'; readonly text: string },
  toFile: (eId: string) => string,
): Markup {
  if (part.type === 'title') return markup`<h1 id="title">${toTypeset(part.text)}</h1>\n`;
  const { writeBlocks } = createWordWriter({
    writeWords: (eId, text) => writeWords(source, eId, text, toFile),
  });
  if (part.type === 'provision') {
    return markup`<section>\n${writeBlocks([part], 2)}</section>\n`;
  }
  const heading = part.type === 'attachment' ? markup`<h1>${toTypeset(part.title)}</h1>\n` : null;
  return markup`<section id="${part.eId}" class="${nameOf(part)}">\n${heading}${writeBlocks(part.children, 2)}</section>\n`;
}

function nameOf(part: DocumentPart): Stretch['name'] | 'attachment' {
  return part.type === 'stretch' ? part.name : 'attachment';
}

/** Words set as on their page; those that cite lead to the words in the book, or to the page of another document. */
function writeWords(
  source: FormatSource,
  eId: string,
  text: string,
  toFile: (eId: string) => string,
): Markup {
  const marks = (source.marks.get(eId) ?? []).filter(({ kind }) =>
    ['citation', 'provision', 'note'].includes(kind),
  );
  const shown = toTypeset(text);
  return markup`${segmentText(shown, marks).map(({ mark, text: words }) => {
    if (mark === null) return markup`${words}`;
    const file = mark.ref === source.id && mark.eId !== null ? toFile(mark.eId) : '';
    const href =
      file === '' ? toSiteAddress(mark.path, source.site.address) : `${file}#${mark.eId ?? ''}`;
    return markup`<a href="${href}">${words}</a>`;
  })}`;
}

function listEntries(
  pages: readonly PageNode[],
  parent: string | null,
  toFile: (eId: string) => string,
): Entry[] {
  return pages
    .filter(({ parentEId }) => parentEId === parent)
    .map(({ eId, node }) => ({
      words: toEntryName(node),
      href: `${toFile(eId)}#${eId}`,
      below: listEntries(pages, eId, toFile),
    }));
}
