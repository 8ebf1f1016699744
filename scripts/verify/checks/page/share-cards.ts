import { listCards } from '#files/cards/list-cards.ts';
import { attributeOf, getAttribute } from '#ingest/html/nodes.ts';
import type { Publication } from '#publication/publication.ts';
import { findTextCard, findThingCard, type CardArea } from '#publication/sharing/card-paths.ts';
import { splitPrefix } from '#schema/languages.ts';
import { cardSize } from '#cards/card-size.ts';
import type { PageCheck } from '../../site/page-check.ts';
import type { SiteIssue } from '../../site/site-issue.ts';
import { toPageKind, type Page, type Site } from '../../site/site.ts';

/** What a card may weigh. */
const mostBytes = 100_000;

/** Every page of the sitemap and every short address shows a card, that of its own thing where it has one; every card is there, of its size and not too heavy. */
export function checkShareCards(site: Site, publication: Publication): PageCheck {
  const listed = new Set(site.sitemap);
  const { documents, indicators, site: words, towns } = publication.corpus;
  const things: Readonly<Record<CardArea, ReadonlySet<string>>> = {
    targets: new Set(publication.targets.keys()),
    indicators: new Set(indicators.map(({ id }) => id)),
    towns: new Set(towns.map(({ id }) => id)),
  };
  const texts = new Set(documents.map(({ id }) => id));
  /** The card that a page must show, where that follows from its address. */
  const findOwn = (address: string): string | null => {
    const { path, language } = splitPrefix(address);
    const [, area = '', id = '', part = ''] = path.split('/');
    if (area === 'documents' && texts.has(id)) {
      const eId = /^(?:map|source|related|cited|citing|)$/.test(part) ? null : part;
      return findTextCard(words.cards, language.code, id, eId);
    }
    const isThing = area === 'targets' || area === 'indicators' || area === 'towns';
    if (!isThing || !things[area].has(id)) return null;
    return findThingCard(words.cards, language.code, area, id);
  };
  return {
    see: (page) => {
      const isShort = toPageKind(page) === 'short';
      if (!isShort && !listed.has(site.origin + page.address)) return [];
      return checkPage(page, site, findOwn(page.address));
    },
    end: () =>
      listCards(publication, new URL(site.origin)).flatMap(({ path }) => checkCard(site, path)),
  };
}

function checkPage({ address, elements }: Page, site: Site, own: string | null): SiteIssue[] {
  const images = elements
    .filter((element) => getAttribute(element, 'property') === 'og:image')
    .map((element) => attributeOf(element, 'content'));
  const [image = ''] = images;
  const path = image.startsWith(`${site.origin}/`) ? image.slice(site.origin.length) : null;
  if (images.length !== 1 || path === null) {
    return [toIssue(address, `expected one card of this site, got ${JSON.stringify(images)}`)];
  }
  if (!site.files.has(path)) return [toIssue(address, `its card ${path} is not there`)];
  if (own !== null && path !== own) {
    return [toIssue(address, `expected the card ${own}, got ${path}`)];
  }
  return [];
}

function checkCard(site: Site, path: string): SiteIssue[] {
  const file = site.read(path);
  if (file === null) return [toIssue(path, 'this card is missing')];
  const issues: SiteIssue[] = [];
  const { width, height } = readSize(file);
  if (width !== cardSize.width || height !== cardSize.height) {
    const expected = `${cardSize.width} x ${cardSize.height}`;
    issues.push(toIssue(path, `expected a PNG of ${expected}, got ${width} x ${height}`));
  }
  if (file.length > mostBytes) {
    issues.push(toIssue(path, `it has ${file.length} bytes, more than ${mostBytes}`));
  }
  return issues;
}

/** Noughts where the file is no PNG. */
function readSize(file: Buffer): { width: number; height: number } {
  const isPng =
    file.toString('latin1', 1, 4) === 'PNG' && file.toString('latin1', 12, 16) === 'IHDR';
  if (!isPng) return { width: 0, height: 0 };
  return { width: file.readUInt32BE(16), height: file.readUInt32BE(20) };
}

function toIssue(place: string, message: string): SiteIssue {
  const remedy =
    'Build again: `npm run build` draws what is missing; a page names its card by `card` of layouts/Page.astro.';
  return { check: 'share cards', place, message, remedy };
}
