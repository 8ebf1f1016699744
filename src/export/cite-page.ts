import { escapeXml } from './xml.ts';

/** The policy of a page that is all words: it loads its style sheet and runs nothing. */
export const plainContentSecurityPolicy =
  "default-src 'none'; style-src 'self'; img-src 'self'; base-uri 'none'; form-action 'none'";

/** The style sheet of these pages, and of the sheet that a script makes of one of their parts. */
export const sheetStylesPath = '/sheet.css';

/** A link by its words, which are ours or official ones. */
export interface NamedLink {
  readonly href: string;
  readonly words: string;
}

/** A text to be copied, such as a citation. */
export interface CopyText {
  /** Its name in ids. */
  readonly id: string;
  readonly name: string;
  readonly text: string;
  /** The tag of its language; null where it speaks none, or that of the page. */
  readonly lang: string | null;
}

/** Something that can be taken: cited, sent, printed, put on another page. */
export interface TakenPart {
  /** Its anchor on the page. */
  readonly id: string;
  /** What it is called: 第二部分第（六）项第4句. */
  readonly name: string;
  /** The way down to it, itself last. */
  readonly place: readonly NamedLink[];
  /** Its words, source and address. */
  readonly all: CopyText;
  /** Its address, whole. */
  readonly address: string;
  readonly citations: readonly CopyText[];
  /** What can be taken as a file, or stands on another page, by what it is. */
  readonly ways: readonly (NamedLink & {
    readonly way: string;
    /** What the file is called where it is kept. */
    readonly file?: string;
  })[];
  /** What puts it on another page; null where nothing does. */
  readonly embed: CopyText | null;
  /** Its address as a drawing to be read by a telephone; null where a part above it has the same page. */
  readonly code: string | null;
}

/** The page on which stands all by which a page and its parts can be taken, without scripts. */
export interface CitePage {
  /** The BCP 47 tag of the page. */
  readonly language: string;
  /** What the official words and names in it speak. */
  readonly official: string;
  readonly title: string;
  readonly siteName: string;
  readonly home: string;
  /** What every page must say first, or null. */
  readonly notice: string | null;
  /** The page that this belongs to. */
  readonly back: NamedLink;
  /** The address of that page, whole. */
  readonly canonical: string;
  readonly lead: string;
  readonly parts: readonly TakenPart[];
  readonly words: { readonly cite: string; readonly code: string; readonly embed: string };
  /** What a script says on the buttons of a sheet, by their names; a page without scripts shows none. */
  readonly buttons: Readonly<Record<string, string>>;
}

/** Writes the page on which everything stands by which something can be taken. */
export function formatCitePage(page: CitePage): string {
  const { back, canonical, home, language, lead, notice, parts, siteName, title } = page;
  return [
    `<!doctype html><html lang="${escapeXml(language)}"><head><meta charset="utf-8">`,
    `<meta http-equiv="Content-Security-Policy" content="${plainContentSecurityPolicy}">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<title>${escapeXml(`${title} · ${siteName}`)}</title>`,
    '<meta name="color-scheme" content="light dark"><meta name="robots" content="noindex">',
    `<link rel="canonical" href="${escapeXml(canonical)}">`,
    `<link rel="stylesheet" href="${sheetStylesPath}"></head><body class="cite-page">`,
    notice === null ? '' : `<aside class="notice">${escapeXml(notice)}</aside>`,
    `<header><a href="${escapeXml(home)}">${escapeXml(siteName)}</a></header>`,
    `<main id="cite-page"${formatData(page.buttons)}><h1>${escapeXml(title)}</h1>`,
    `<p><a href="${escapeXml(back.href)}">${escapeXml(back.words)}</a></p><p>${escapeXml(lead)}</p>`,
    ...parts.map((part) => formatPart(page, part)),
    '</main></body></html>\n',
  ].join('\n');
}

function formatData(words: CitePage['buttons']): string {
  return Object.entries(words)
    .map(([name, text]) => ` data-${name}="${escapeXml(text)}"`)
    .join('');
}

function formatPart({ official, words }: CitePage, part: TakenPart): string {
  const { address, all, citations, code, embed, id, name, place, ways } = part;
  const lang = ` lang="${escapeXml(official)}"`;
  return [
    `<section class="taken" id="${escapeXml(id)}"><h2${lang}>${escapeXml(name)}</h2>`,
    `<p class="place">${place.map(formatLink).join(' › ')}</p>`,
    formatText(all, 'p', id),
    `<p><a class="address" href="${escapeXml(address)}">${escapeXml(address)}</a></p>`,
    ways.length === 0 ? '' : `<p class="ways">${ways.map(formatWay).join(' ')}</p>`,
    `<details class="citations"><summary>${escapeXml(words.cite)}</summary><dl>`,
    ...citations.map(
      (citation) =>
        `<dt>${escapeXml(citation.name)}</dt><dd>${formatText(citation, 'pre', id)}</dd>`,
    ),
    '</dl></details>',
    code === null
      ? ''
      : `<details class="code"><summary>${escapeXml(words.code)}</summary>${code}</details>`,
    embed === null
      ? ''
      : `<details class="embed"><summary>${escapeXml(words.embed)}</summary>${formatText(embed, 'pre', id)}</details>`,
    '</section>',
  ].join('\n');
}

function formatWay(way: TakenPart['ways'][number]): string {
  const file = way.file === undefined ? '' : ` download="${escapeXml(way.file)}"`;
  return formatLink(way, ` data-way="${escapeXml(way.way)}"${file}`);
}

function formatLink({ href, words }: NamedLink, attributes: unknown = ''): string {
  const more = typeof attributes === 'string' ? attributes : '';
  return `<a href="${escapeXml(href)}"${more}>${escapeXml(words)}</a>`;
}

function formatText({ id, lang, text }: CopyText, tag: 'p' | 'pre', part: string): string {
  const spoken = lang === null ? '' : ` lang="${escapeXml(lang)}"`;
  return `<${tag} class="text ${escapeXml(id)}" id="${escapeXml(`${part}--${id}`)}"${spoken}>${escapeXml(text)}</${tag}>`;
}
