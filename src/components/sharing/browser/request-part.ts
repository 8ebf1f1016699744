import { toHere } from '#browser/site-folder.ts';
import { requestPage } from '#browser/request-page.ts';

/** What the page for taking says of a part, in nodes of this page. */
export interface TakenPart {
  readonly section: HTMLElement;
  readonly id: string;
  readonly name: string;
  /** Words, source and address. */
  readonly all: string;
  readonly address: string;
  /** The address of the page to which it belongs. */
  readonly page: string;
  /** The words of the buttons, in the language of the page. */
  readonly words: DOMStringMap;
}

const pages = new Map<string, Promise<Document | null>>();
let isStyled: Promise<void> | null = null;

/** A part by its address on the page for taking it, with the styles for it there; null where it cannot be had. */
export async function requestPart(address: string): Promise<TakenPart | null> {
  const { hash, href } = new URL(address);
  const path = href.slice(0, href.length - hash.length);
  const asked = pages.get(path) ?? requestPage(path);
  pages.set(path, asked);
  isStyled ??= addStyles();
  const [page] = await Promise.all([asked, isStyled]);
  const id = decodeURIComponent(hash.slice(1));
  const found = page?.getElementById(id);
  if (!page || !found) {
    pages.delete(path);
    return null;
  }
  const section = document.importNode(found, true);
  // The page has an element of this id.
  section.removeAttribute('id');
  return {
    section,
    id,
    name: section.querySelector('h2')?.textContent ?? '',
    all: section.querySelector('.plain')?.textContent ?? '',
    address: section.querySelector<HTMLAnchorElement>('.address')?.href ?? '',
    page: path.replace(/cite\/$/, ''),
    words: page.querySelector('main')?.dataset ?? {},
  };
}

/** A sheet without its styles would stand below the page. */
async function addStyles(): Promise<void> {
  const link = document.createElement('link');
  link.rel = 'stylesheet';
  link.href = toHere('/sheet.css');
  await new Promise((resolve, reject) => {
    link.addEventListener('load', resolve);
    link.addEventListener('error', reject);
    document.head.append(link);
  });
}
