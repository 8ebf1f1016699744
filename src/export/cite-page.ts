import { attribute, Markup, markup } from './markup.ts';
import { formatPlainPage, type PlainPage } from './plain-page.ts';

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

/** Links with the words that lead to them. */
export interface NamedLinks {
  readonly lead: string;
  readonly links: readonly NamedLink[];
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
  /** What it promises; null where that is nothing. */
  readonly promises: NamedLinks | null;
  /** Its address as a drawing to be read by a telephone; null where a part above it has the same page. */
  readonly code: string | null;
}

/** The page on which stands all by which a page and its parts can be taken, without scripts. */
export interface CitePage extends Pick<PlainPage, 'language' | 'title' | 'siteName' | 'notice'> {
  /** What the official words and names in it speak. */
  readonly official: string;
  readonly home: string;
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
  const { back, buttons, canonical, home, language, lead, notice, parts, siteName, title } = page;
  const data = Object.entries(buttons).map(([name, words]) => attribute(`data-${name}`, words));
  return formatPlainPage({
    ...{ language, policy: plainContentSecurityPolicy, title, siteName, notice },
    bodyClass: 'cite-page',
    head: [
      markup`<meta name="robots" content="noindex">`,
      markup`<link rel="canonical" href="${canonical}">`,
      markup`<link rel="stylesheet" href="${sheetStylesPath}">`,
    ],
    body: markup`<header><a href="${home}">${siteName}</a></header>
<main id="cite-page"${data}><h1>${title}</h1>
<p>${formatLink(back)}</p><p>${lead}</p>
${parts.map((part) => formatPart(page, part))}</main>`,
  });
}

function formatPart({ official, words }: CitePage, part: TakenPart): Markup {
  const { address, all, citations, code, embed, id, name, place, promises, ways } = part;
  const [first, ...others] = place.map(formatLink);
  return markup`<section class="taken" id="${id}"><h2 lang="${official}">${name}</h2>
<p class="place">${first}${others.map((link) => markup` › ${link}`)}</p>
${formatAll(all, id)}
<p><a class="address" href="${address}">${address}</a></p>
${ways.length === 0 ? null : markup`<p class="ways">${ways.map(formatWay)}</p>`}
<details class="citations"><summary>${words.cite}</summary><dl>
${citations.map((citation) => markup`<dt>${citation.name}</dt><dd>${formatText(citation, id)}</dd>`)}</dl></details>
${code === null ? null : markup`<details class="code"><summary>${words.code}</summary>${new Markup(code)}</details>`}
${embed === null ? null : markup`<details class="embed"><summary>${words.embed}</summary>${formatText(embed, id)}</details>`}
${promises && markup`<p class="promises">${promises.lead}${promises.links.map((link) => markup` ${formatLink(link)}`)}</p>`}
</section>
`;
}

function formatLink({ href, words }: NamedLink): Markup {
  return markup`<a href="${href}">${words}</a>`;
}

function formatWay({ file, href, way, words }: TakenPart['ways'][number]): Markup {
  return markup`<a href="${href}" data-way="${way}"${attribute('download', file)}>${words}</a> `;
}

/** Its words, then what the sheet of it says already: source and address. */
function formatAll({ id, lang, text }: CopyText, part: string): Markup {
  const [first = ''] = text.split('\n');
  return markup`<p ${nameText({ id, lang }, part)}>${first}<span class="more">${text.slice(first.length)}</span></p>`;
}

function formatText({ text, ...own }: CopyText, part: string): Markup {
  return markup`<pre ${nameText(own, part)}>${text}</pre>`;
}

function nameText({ id, lang }: Pick<CopyText, 'id' | 'lang'>, part: string): Markup {
  return markup`class="text ${id}" id="${part}--${id}"${attribute('lang', lang)}`;
}
