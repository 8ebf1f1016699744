import { toSiteAddress } from '#schema/site-address.ts';
import { strToU8, zipSync, type Zippable } from 'fflate';
import { messages } from '#i18n/messages.ts';
import { official } from '#schema/languages.ts';
import { toInstant } from '../../first-day.ts';
import { markup, type Markup } from '../../markup.ts';
import { firstMoment } from '../../zip.ts';
import type { FormatSource } from '../format-source.ts';
import { toBookPart, type BookPart, type Chapter, type Entry } from './book.ts';

const head = '<?xml version="1.0" encoding="UTF-8"?>\n';

const styles = `body { font-family: serif; line-height: 1.7; margin: 5%; }
h1 { font-size: 1.4em; line-height: 1.4; text-align: center; }
h2, h3, h4, h5, h6 { font-size: 1.05em; line-height: 1.5; }
p { margin: 0.5em 0; text-indent: 2em; }
td p, th p, dd p, .addressee, .imprint { text-indent: 0; }
.date, .signature, .table-unit { text-align: right; text-indent: 0; }
.table-title { text-align: center; text-indent: 0; }
table { border-collapse: collapse; width: 100%; }
td, th { border: 1px solid; padding: 0.2em 0.4em; vertical-align: top; }
.footnote { font-size: 0.9em; }
.code svg { height: 6em; width: 6em; }
`;

/** A text as an EPUB 3 book. */
export function writeTextEpub(source: FormatSource): Uint8Array {
  const part = toBookPart(source);
  return writeBook([part], {
    title: part.title,
    address: toSiteAddress(`/documents/${source.id}/`, source.site.address),
  });
}

/** Several texts, of which there is at least one, as one book. */
export function writeAllEpub(
  sources: readonly FormatSource[],
  site: FormatSource['site'],
): Uint8Array {
  const name = site.name[official.code];
  return writeBook(sources.map(toBookPart), {
    title: `${name} · ${messages(official.code).sharing.bookOfAll}`,
    address: toSiteAddress('/documents/', site.address),
  });
}

interface BookFacts {
  readonly title: string;
  readonly address: string;
}

function writeBook(parts: readonly BookPart[], facts: BookFacts): Uint8Array {
  const files: Zippable = {
    // Readers know the kind of the file by these bytes at its very beginning.
    mimetype: [strToU8('application/epub+zip'), { level: 0 }],
    'META-INF/container.xml': strToU8(
      `${head}<container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container"><rootfiles><rootfile full-path="EPUB/package.opf" media-type="application/oebps-package+xml"/></rootfiles></container>\n`,
    ),
    'EPUB/package.opf': strToU8(writePackage(parts, facts)),
    'EPUB/nav.xhtml': strToU8(writeNavigation(parts)),
    'EPUB/style.css': strToU8(styles),
  };
  for (const { chapters, source } of parts) {
    for (const chapter of chapters) {
      files[`EPUB/${source.id}/${chapter.file}`] = strToU8(
        writePage(chapter.title, '../style.css', chapter.body),
      );
    }
  }
  return zipSync(files, { mtime: firstMoment, level: 9 });
}

function writePage(title: string, sheet: string, body: Markup): string {
  const { tag } = official;
  return `${head}<!DOCTYPE html>\n${
    markup`<html xmlns="http://www.w3.org/1999/xhtml" xmlns:epub="http://www.idpf.org/2007/ops" lang="${tag}" xml:lang="${tag}">
<head><meta charset="UTF-8"/><title>${title}</title><link rel="stylesheet" type="text/css" href="${sheet}"/></head>
<body>
${body}</body>
</html>
`.html
  }`;
}

function listChapters(parts: readonly BookPart[]): (Chapter & { readonly path: string })[] {
  return parts.flatMap(({ chapters, source }) =>
    chapters.map((chapter) => ({ ...chapter, path: `${source.id}/${chapter.file}` })),
  );
}

function writePackage(parts: readonly BookPart[], { address, title }: BookFacts): string {
  const chapters = listChapters(parts);
  const issuers = new Set(parts.flatMap(({ source }) => source.record.issuers));
  // When the newest of the texts was received: no clock is asked.
  const received = parts
    .map(({ source }) => source.record.provenance?.received ?? '1980-01-01')
    .reduce((last, day) => (day > last ? day : last));
  const name = parts[0]?.source.site.name[official.code] ?? '';
  return `${head}${
    markup`<package xmlns="http://www.idpf.org/2007/opf" version="3.0" unique-identifier="address" xml:lang="${official.tag}">
<metadata xmlns:dc="http://purl.org/dc/elements/1.1/">
<dc:identifier id="address">${address}</dc:identifier>
<dc:title>${title}</dc:title>
<dc:language>${official.tag}</dc:language>
<dc:publisher>${name}</dc:publisher>
<dc:source>${address}</dc:source>
${[...issuers].map((issuer) => markup`<dc:creator>${issuer}</dc:creator>\n`)}<meta property="dcterms:modified">${toInstant(received)}</meta>
<meta property="schema:accessMode">textual</meta>
<meta property="schema:accessModeSufficient">textual</meta>
<meta property="schema:accessibilityFeature">tableOfContents</meta>
<meta property="schema:accessibilityFeature">structuralNavigation</meta>
<meta property="schema:accessibilityFeature">alternativeText</meta>
<meta property="schema:accessibilityHazard">none</meta>
</metadata>
<manifest>
<item id="nav" href="nav.xhtml" media-type="application/xhtml+xml" properties="nav"/>
<item id="style" href="style.css" media-type="text/css"/>
${chapters.map(({ hasDrawing, path }, at) => markup`<item id="c${at}" href="${path}" media-type="application/xhtml+xml"${hasDrawing ? markup` properties="svg"` : markup``}/>\n`)}</manifest>
<spine>
<itemref idref="nav" linear="no"/>
${chapters.map((_, at) => markup`<itemref idref="c${at}"/>\n`)}</spine>
</package>
`.html
  }`;
}

function writeNavigation(parts: readonly BookPart[]): string {
  const words = messages(official.code).sharing;
  const [first] = listChapters(parts);
  const body = listChapters(parts)[1];
  const lists = parts.map(({ entries, source, title }) => {
    const own = writeEntries(entries, source.id);
    const about = markup`<a href="${source.id}/about.xhtml">${parts.length === 1 ? words.bookTitlePage : title}</a>`;
    return parts.length === 1
      ? markup`<li>${about}</li>\n${own}`
      : markup`<li>${about}<ol>\n${own}</ol></li>\n`;
  });
  return writePage(
    words.bookContents,
    'style.css',
    markup`<nav epub:type="toc" id="toc" role="doc-toc"><h1>${words.bookContents}</h1><ol>
${lists}</ol></nav>
<nav epub:type="landmarks" id="landmarks" hidden=""><ol>
<li><a epub:type="toc" href="#toc">${words.bookContents}</a></li>
<li><a epub:type="titlepage" href="${first?.path ?? ''}">${words.bookTitlePage}</a></li>
<li><a epub:type="bodymatter" href="${body?.path ?? ''}">${parts[0]?.title ?? ''}</a></li>
</ol></nav>
`,
  );
}

function writeEntries(entries: readonly Entry[], folder: string): Markup[] {
  return entries.map(
    ({ below, href, words }) =>
      markup`<li><a href="${folder}/${href}">${words}</a>${below.length === 0 ? null : markup`<ol>\n${writeEntries(below, folder)}</ol>`}</li>\n`,
  );
}
