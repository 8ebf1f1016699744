import { describe, expect, it } from 'vitest';
import { listCards } from '#files/cards/list-cards.ts';
import { toPublication } from '#publication/publication.ts';
import { checkShareCards } from '#scripts/verify/checks/page/share-cards.ts';
import { runPageCheck } from '#scripts/verify/site/page-check.ts';
import { toSite } from '#scripts/verify/site/site.ts';
import { readFirstCorpus } from '../../corpus/real-content.ts';
import { pageOf } from './site-of.ts';

const origin = 'https://example.org';
const publication = toPublication(readFirstCorpus());
const paths = listCards(publication, new URL(origin)).map(({ path }) => path);
const town = '/towns/longgang/';
const townCard = '/cards/towns/longgang.png';

/** The beginning of a PNG of a size. */
function pngOf(width: number, height: number): Buffer {
  const head = Buffer.alloc(24);
  head.write('\x89PNG\r\n\x1a\n\0\0\0\rIHDR', 'latin1');
  head.writeUInt32BE(width, 16);
  head.writeUInt32BE(height, 20);
  return head;
}

/** What is found in a site with all cards and one page, changed a little. */
function listFound(
  change: Readonly<Record<string, Buffer | null>>,
  image = `${origin}${townCard}`,
): string[] {
  const head = `<meta property="og:image" content="${image}">`;
  const files = new Map<string, Buffer>([
    ...paths.map((path): [string, Buffer] => [path, pngOf(1200, 630)]),
    [`${town}index.html`, Buffer.from(pageOf(town, '', head))],
    ['/sitemap-0.xml', Buffer.from(`<urlset><loc>${origin}${town}</loc></urlset>`)],
  ]);
  for (const [path, content] of Object.entries(change)) {
    if (content === null) files.delete(path);
    else files.set(path, content);
  }
  const site = toSite([...files.keys()], (path) => files.get(path) ?? Buffer.alloc(0));
  return runPageCheck(site, checkShareCards(site, publication)).map(
    ({ place, message }) => `${place}: ${message}`,
  );
}

describe('the check of share cards', () => {
  it('finds nothing where every card is whole', () => {
    expect(listFound({})).toEqual([]);
  });

  it('finds a card that is missing', () => {
    expect(listFound({ [townCard]: null })).toEqual([
      `${town}: its card ${townCard} is not there`,
      `${townCard}: this card is missing`,
    ]);
  });

  it('finds a card of another size or kind', () => {
    expect(listFound({ [townCard]: pngOf(600, 315) }).join()).toContain('got 600 x 315');
    expect(listFound({ [townCard]: Buffer.from('<svg/>') }).join()).toContain('got 0 x 0');
  });

  it('finds a card that is too heavy', () => {
    const heavy = Buffer.concat([pngOf(1200, 630), Buffer.alloc(100_000)]);
    expect(listFound({ [townCard]: heavy }).join()).toContain('has 100024 bytes');
  });

  it('finds a page with the card of another', () => {
    expect(listFound({}, `${origin}/cards/site.png`)).toEqual([
      `${town}: expected the card ${townCard}, got /cards/site.png`,
    ]);
  });

  it('finds a page without a card of this site', () => {
    expect(listFound({}, 'https://elsewhere.example/card.png').join()).toContain(
      'expected one card',
    );
  });
});
