import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { attributeOf, getAttribute } from '#ingest/html/nodes.ts';
import { hasClass, listElements } from '#scripts/verify/site/html.ts';
import { readSite } from '#scripts/verify/site/site.ts';
import { useSite } from '../site/use-site.ts';
import { takeFaults } from '../site/watch-page.ts';
import { type Area, comparePictures } from './compare-pictures.ts';

/** Of a hundred pixels that are drawn, how many may differ: letters fall on other fractions of a pixel. */
const tolerance = 0.1;

/** Files of each kind that are compared, spread over the languages and the site. */
const mostOfEach = 4;

const kinds = [
  'bullets',
  'counties',
  'coverage',
  'multiples',
  'ranking',
  'series',
  'tiles',
  'town',
  'town-map',
];

interface Compared {
  readonly kind: string;
  readonly address: string;
  /** The id of the figure on its page. */
  readonly id: string;
  readonly file: string;
}

const site = useSite();
const found: Compared[] = [];

beforeAll(async () => {
  for (const page of (await readSite('dist')).pages.values()) {
    for (const figure of page.elements.filter(({ tagName }) => tagName === 'figure')) {
      const kind = getAttribute(figure, 'data-chart');
      const inside = listElements(figure);
      const file = inside.map((element) => attributeOf(element, 'href')).find(isDrawing);
      // Where one drawing is enough for every width the page shows a smaller one than the file.
      const isSmall = inside.some((element) => hasClass(element, 'chart-only'));
      // The overview of the front page offers the file of the whole coverage.
      if (kind === null || kind === 'overview' || file === undefined || isSmall) continue;
      found.push({ kind, file, address: page.address, id: attributeOf(figure, 'id') });
    }
  }
});

const isDrawing = (href: string) => href.endsWith('.svg');

/** A few of a kind, from the first to the last. */
function choose(kind: string): Compared[] {
  const own = found.filter((one) => one.kind === kind);
  const step = Math.max(1, Math.floor(own.length / mostOfEach));
  return own.filter((_, at) => at % step === 0).slice(0, mostOfEach);
}

/** The figure alone, its drawing as wide as in the file; small charts stand where the file has them. */
async function showFigure(page: Page, id: string, places: readonly Area[]): Promise<void> {
  await page.evaluate(
    ({ id: wanted, places: asked }) => {
      const figure = document.getElementById(wanted);
      const drawing = figure?.querySelector('.drawing');
      if (!figure || !drawing) throw new Error(`there is no drawing ${wanted}`);
      document.body.replaceChildren(figure);
      figure.replaceChildren(drawing);
      Object.assign(document.body.style, { margin: 0, padding: 0 });
      Object.assign(figure.style, { position: 'absolute', inset: 0, margin: 0, width: '640px' });
      const small = [...drawing.querySelectorAll<SVGElement>('li svg')];
      for (const item of drawing.querySelectorAll('li'))
        item.replaceChildren(...item.querySelectorAll('svg'));
      small.forEach((svg, index) => {
        const { x = 0, y = 0 } = asked[index] ?? {};
        Object.assign(svg.style, {
          position: 'absolute',
          left: `${x}px`,
          top: `${y}px`,
          width: '96px',
        });
      });
    },
    { id, places },
  );
}

/** Where the small charts stand in the drawing of a file. */
function listPlaces(svg: string): Area[] {
  const rows = svg.matchAll(
    /<g transform="translate\((\d+) (\d+)\)"[^>]*><text[^>]*>[^<]*<\/text><g transform="translate\(0 (\d+)\)"/g,
  );
  return Array.from(rows, ([, x, y, above]) => ({
    x: Number(x),
    y: Number(y) + Number(above),
    width: 96,
    height: 48,
  }));
}

describe('the file of a chart', () => {
  it('is held against its page for every kind', () => {
    expect([...new Set(found.map(({ kind }) => kind))].sort()).toEqual(kinds);
  });

  it.each(kinds)('looks at its own address as on its page: %s', async (kind) => {
    const options = { javaScriptEnabled: false, viewport: { width: 760, height: 3000 } };
    const [page, picture, judge] = await Promise.all([
      site.browser.newPage({ ...options, colorScheme: 'light' }),
      site.browser.newPage({ ...options, colorScheme: 'light' }),
      site.browser.newPage(),
    ]);
    takeFaults(picture, site.origin);
    // Beside a file that is no page the browser asks by itself for a sign.
    await picture.route('**/favicon.ico', (route) => route.fulfill({ status: 204 }));
    const chosen = choose(kind);
    expect(chosen.length).toBeGreaterThan(0);
    for (const { address, file, id } of chosen) {
      const svg = await readFile(join('dist', file), 'utf8');
      const [, left, top] = /<g transform="translate\((\d+) (\d+)\)"/.exec(svg)?.map(Number) ?? [];
      const [, height] = /viewBox="0 0 \d+ (\d+)"/.exec(svg)?.map(Number) ?? [];
      if (left === undefined || top === undefined || height === undefined) throw new Error(file);
      // Below the drawing stand sources and address, in as many lines as they take.
      const below = /<text x="\d+" y="(\d+)"/.exec(svg.slice(svg.lastIndexOf('</g>')))?.[1];
      const size = { width: 640, height: Number(below) - 36 - top };
      const places = kind === 'multiples' ? listPlaces(svg) : [];
      await page.goto(site.origin + address);
      await showFigure(page, id, places);
      await picture.goto(site.origin + file);
      const pictures = [
        await page.screenshot({ clip: { x: 0, y: 0, ...size } }),
        await picture.screenshot({ clip: { x: left, y: top, ...size } }),
      ] as const;
      const areas = kind === 'multiples' ? places : [{ x: 0, y: 0, ...size }];
      const { differing, drawn } = await comparePictures(judge, pictures, areas);
      expect(drawn, file).toBeGreaterThan(500);
      expect((100 * differing) / drawn, `${file}: percent that differ`).toBeLessThan(tolerance);
    }
    expect(takeFaults(picture, site.origin)).toEqual([]);
    await Promise.all([page.close(), picture.close(), judge.close()]);
  });
});
