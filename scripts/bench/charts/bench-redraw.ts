import { chromium, type Browser, type Page } from 'playwright-core';
import type { PackedData } from '#charts/state/chart-data.ts';
import { serveFolder } from '../../serve/serve-folder.ts';
import { findBrowser } from '../../test/find-browser.ts';
import type { Figure } from '../bench-ingest.ts';
import { medianOf } from '../measure.ts';
import { widenData } from './widen-data.ts';

/** What a reader asks for one after the other: another town, years, a measure, a scale, and nothing. */
const asked = [
  ...['?towns=longgang', '?towns=longgang,aojiang', '?years=2005-2012', '?years=2003-2017'],
  ...['?scale=log', '?measure=index', '?measure=change&towns=longgang', '?view=ranking', ''],
];

/** A phone of some years ago is so many times slower than what the bench runs on. */
const slowness = 4;
const rounds = 12;
/** One frame of sixty in a second, in milliseconds. */
const frame = 16;

interface Redraw {
  /** Milliseconds until the drawing that is seen stands in the page. */
  readonly drawn: number;
  /** Milliseconds until the browser knows where each of its parts is. */
  readonly laid: number;
  /** Milliseconds until the table and the drawing for other widths stand there too. */
  readonly whole: number;
}

/** Draws 27 towns of 15 years again in Chromium slowed down four times, as readers choose; median milliseconds. */
export async function benchRedraw(): Promise<Figure[]> {
  const browser = await chromium.launch({ executablePath: await findBrowser() });
  const served = await serveFolder('dist', 0);
  try {
    const page = await openWidened(browser, served.origin);
    const session = await page.context().newCDPSession(page);
    await session.send('Emulation.setCPUThrottlingRate', { rate: slowness });
    await page.evaluate(redrawAll, { asked, rounds: 2 });
    const times = await page.evaluate(redrawAll, { asked, rounds });
    return [
      toFigure(
        'drawn',
        times.map(({ drawn }) => drawn),
        frame,
      ),
      toFigure(
        'drawn and laid out',
        times.map(({ laid }) => laid),
        2 * frame,
      ),
      toFigure(
        'with the table',
        times.map(({ whole }) => whole),
        100,
      ),
    ];
  } finally {
    await browser.close();
    await served.close();
  }
}

function toFigure(name: string, times: readonly number[], bound: number): Figure {
  return { name: `${name}, median of ${times.length}`, value: medianOf(times), unit: 'ms', bound };
}

/** A chart page whose data are 27 towns with a value for each of 15 years. */
async function openWidened(browser: Browser, origin: string): Promise<Page> {
  const page = await browser.newPage({ viewport: { width: 360, height: 780 } });
  await page.route('**/chart.json', async (route) => {
    const data = (await (await route.fetch()).json()) as PackedData;
    await route.fulfill({ json: widenData(data) });
  });
  await page.goto(`${origin}/indicators/gdp/?towns=longgang`);
  await page.locator('#series svg:visible g.pick').first().waitFor();
  return page;
}

/** Runs in the page: goes to each address as Back would, and looks at the clock. */
async function redrawAll({
  asked: queries,
  rounds: times,
}: {
  readonly asked: readonly string[];
  readonly rounds: number;
}): Promise<Redraw[]> {
  const found: Redraw[] = [];
  for (let round = 0; round < times; round += 1) {
    for (const query of queries) {
      history.replaceState(null, '', location.pathname + query);
      const start = performance.now();
      window.dispatchEvent(new PopStateEvent('popstate'));
      const drawn = performance.now() - start;
      document.querySelector('#series')?.getBoundingClientRect();
      const laid = performance.now() - start;
      while (document.querySelector('#series[aria-busy]'))
        await new Promise((resolve) => requestAnimationFrame(resolve));
      found.push({ drawn, laid, whole: performance.now() - start });
      // A reader sees one drawing before asking for the next.
      for (let frames = 0; frames < 2; frames += 1)
        await new Promise((resolve) => requestAnimationFrame(resolve));
    }
  }
  return found;
}
