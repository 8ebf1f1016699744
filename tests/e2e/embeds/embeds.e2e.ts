import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { runAxe } from '../site/run-axe.ts';
import { useSite } from '../site/use-site.ts';
import { serveHostPage } from './host-page.ts';

const site = useSite();

/** What stands in each page for pages of others, by its address. */
const shown = [
  ['/embed/documents/zj-2012-key-points/sec_2__cl_6/', '继续深化体制机制创新'],
  ['/embed/documents/zj-2012-key-points/sec_2__cl_6__p_1__s_4/', '新增常住人口50万人以上'],
  ['/en/embed/targets/zj-2012-t6/', 'No published figure was found'],
  ['/embed/indicators/gdp/', '地区生产总值（GDP）'],
] as const;

type Options = NonNullable<Parameters<typeof site.browser.newPage>[0]>;

/** Opens a page of another origin that holds some markup. */
async function withHost(
  body: string,
  act: (page: Page) => Promise<void>,
  options: Options = {},
): Promise<void> {
  const host = await serveHostPage(body);
  const page = await site.browser.newPage({ viewport: { width: 800, height: 2400 }, ...options });
  try {
    await page.goto(host.address);
    await act(page);
  } finally {
    await page.close();
    await host.close();
  }
}

function toFrame(path: string): string {
  return `<iframe src="${site.origin}${path}" width="600" height="500" title="${path}"></iframe>`;
}

function toElement(path: string, words = 'the clause'): string {
  return `<yaodian-embed src="${site.origin}${path}"><a href="${site.origin}/">${words}</a></yaodian-embed>`;
}

function toScript(): string {
  return `<script src="${site.origin}/embed.js"></script>`;
}

describe('a page of another origin', () => {
  it.each([true, false])(
    'shows words, target and chart in frames, scripts: %s',
    async (scripts) => {
      await withHost(
        shown.map(([path]) => toFrame(path)).join(''),
        async (page) => {
          for (const [path, words] of shown) {
            const frame = page.frameLocator(`iframe[title="${path}"]`);
            await frame.getByText(words).first().waitFor();
            expect(await frame.locator('footer a').count()).toBe(1);
          }
          const chart = page.frameLocator('iframe[title*=gdp]').locator('svg.chart:visible');
          expect(await chart.count()).toBe(1);
        },
        { javaScriptEnabled: scripts },
      );
    },
  );

  it('is shown the view that an address asks for, or the plain chart where scripts are off', async () => {
    const view = '/embed/indicators/gdp/?towns=longgang,aojiang&years=2013-2021';
    const element = toElement(view.replace('&', '&amp;'), 'the chart');
    for (const scripts of [true, false]) {
      await withHost(
        (scripts ? element + toScript() : '') + toFrame(view.replace('&', '&amp;')),
        async (page) => {
          const frames = page.frames().filter((frame) => frame.url().includes('/embed/'));
          expect(frames.length).toBe(scripts ? 2 : 1);
          for (const frame of frames) {
            const picked = frame.locator('svg:visible g.pick');
            await expect.poll(() => picked.count()).toBe(scripts ? 2 : 0);
            const link = await frame.locator('footer a').getAttribute('href');
            const page = `${scripts ? site.origin : ''}/indicators/gdp/`;
            expect(link).toBe(scripts ? page + new URL(frame.url()).search : page);
          }
        },
        { javaScriptEnabled: scripts },
      );
    }
  });

  it('is not shown any other page of ours', async () => {
    const closed = ['/', '/documents/zj-2012-key-points/sec_2__cl_6/', '/embed/nothing/'];
    await withHost(closed.map(toFrame).join(''), async (page) => {
      const listFrames = () => page.frames().map((frame) => frame.url());
      const refused = closed.map(() => 'chrome-error://chromewebdata/');
      await expect.poll(listFrames, { timeout: 30_000 }).toEqual([page.url(), ...refused]);
    });
  });

  it('is told how high what it shows is', async () => {
    const [[path]] = shown;
    const listen = `<script>window.heard = []; addEventListener('message', ({ data, origin }) => heard.push({ data, origin }))</script>`;
    await withHost(listen + toFrame(path), async (page) => {
      await page.waitForFunction('heard.length > 0');
      const first = await page.evaluate<{ data: unknown; origin: string }>('heard[0]');
      const inside = page.frames().find((frame) => frame.url().endsWith(path));
      const height = await inside?.evaluate('document.documentElement.offsetHeight');
      expect(first).toEqual({ origin: site.origin, data: { type: 'yaodian:height', height } });
      await page.evaluate(`document.querySelector('iframe').width = 300`);
      await page.waitForFunction(`heard.at(-1).data.height > ${String(height)}`);
    });
  });
});

describe('the element', () => {
  it('stands as high as what it shows, in place of its link', async () => {
    const body = shown.map(([path], at) => toElement(path, `link ${at}`)).join('') + toScript();
    await withHost(body, async (page) => {
      for (const [at, [path, words]] of shown.entries()) {
        const element = page.locator('yaodian-embed').nth(at);
        await page.getByText(`link ${at}`).waitFor({ state: 'hidden' });
        const frame = page.frames().find((one) => one.url().endsWith(path));
        expect(await frame?.getByText(words).first().isVisible()).toBe(true);
        const inside = await frame?.evaluate<number>('document.documentElement.offsetHeight');
        const box = await element.boundingBox();
        expect(Math.abs((box?.height ?? 0) - (inside ?? -9))).toBeLessThan(2);
      }
    });
  });

  it('is a link without scripts and where nothing answers', async () => {
    const [[path]] = shown;
    await withHost(
      toElement(path) + toScript(),
      async (page) => expect(await page.getByText('the clause').isVisible()).toBe(true),
      { javaScriptEnabled: false },
    );
    await withHost(toElement('/embed/nothing/') + toScript(), async (page) => {
      await page.waitForLoadState('load');
      expect(page.frames()).toHaveLength(2);
      expect(await page.getByText('the clause').isVisible()).toBe(true);
    });
  });

  it('frames nothing but what stands for others on its own site', async () => {
    const elsewhere = [
      'http://localhost:9/embed/a/',
      'javascript:alert(1)',
      'data:text/html,x',
      '',
    ];
    const own = ['/documents/zj-2012-key-points/', '/', '/embed.js'].map((at) => site.origin + at);
    const body = [...elsewhere, ...own]
      .map((src) => `<yaodian-embed src="${src}"><a href="/">link</a></yaodian-embed>`)
      .join('');
    await withHost(body + toScript(), async (page) => {
      await page.waitForLoadState('load');
      expect(page.frames()).toHaveLength(1);
      expect(await page.getByText('link').count()).toBe(7);
    });
  });

  it('heeds nobody but its own frame', async () => {
    const [[path]] = shown;
    const other = `<iframe title="other" srcdoc="&lt;script&gt;parent.postMessage({ type: 'yaodian:height', height: 7777 }, '*')&lt;/script&gt;"></iframe>`;
    await withHost(toElement(path) + toScript() + other, async (page) => {
      await page.getByText('the clause').waitFor({ state: 'hidden' });
      await page.evaluate(`postMessage({ type: 'yaodian:height', height: 8888 }, '*')`);
      await page.waitForTimeout(200);
      const box = await page.locator('yaodian-embed').boundingBox();
      expect(box?.height).toBeLessThan(2000);
      expect(box?.height).toBeGreaterThan(200);
    });
  });

  it('opens our page in a window of its own, and leaves the page around it', async () => {
    const [[path]] = shown;
    await withHost(toElement(path) + toScript(), async (page) => {
      await page.getByText('the clause').waitFor({ state: 'hidden' });
      const host = page.url();
      const frame = page.frames().find((one) => one.url().endsWith(path));
      const opened = page.waitForEvent('popup');
      await frame?.locator('footer a').click();
      const other = await opened;
      await other.waitForURL(`${site.origin}/documents/zj-2012-key-points/sec_2__cl_6/`);
      // It is a page like any other: its scripts run, and it holds nothing of the one around the frame.
      expect(await other.evaluate(() => [window.opener === null, origin])).toEqual([
        true,
        site.origin,
      ]);
      await other.close();
      expect([page.url(), frame?.url()]).toEqual([host, site.origin + path]);
    });
  });
});

describe('the colours of a frame', () => {
  it.each([
    ['', 'dark', true, 'rgb(251, 250, 246)'],
    ['', 'dark', false, 'rgb(251, 250, 246)'],
    ['?theme=dark', 'light', true, 'rgb(23, 24, 26)'],
    ['?theme=auto', 'dark', true, 'rgb(23, 24, 26)'],
    ['?theme=auto', 'light', true, 'rgb(251, 250, 246)'],
  ] as const)(
    'are those of %s in a %s system, scripts: %s',
    async (query, colorScheme, scripts, colour) => {
      const paths = ['/embed/indicators/gdp/', '/embed/targets/zj-2012-t6/'];
      await withHost(
        paths.map((path) => toFrame(path + query)).join(''),
        async (page) => {
          for (const path of paths) {
            const body = page.frameLocator(`iframe[title^="${path}"]`).locator('body');
            await body.waitFor();
            const read = () => body.evaluate((one) => getComputedStyle(one).backgroundColor);
            await expect.poll(read).toBe(colour);
          }
        },
        { colorScheme, javaScriptEnabled: scripts },
      );
    },
  );
});

describe('a page for pages of others', () => {
  it.each([
    [280, 'light', 'none', ''],
    [280, 'light', 'active', ''],
    [600, 'dark', 'none', '?theme=auto'],
    [1000, 'dark', 'none', ''],
  ] as const)(
    'is whole at %d, %s, forced colours %s',
    async (width, colorScheme, forcedColors, query) => {
      const found: string[] = [];
      const page = await site.browser.newPage({
        ...{ viewport: { width, height: 800 }, colorScheme, forcedColors, bypassCSP: true },
      });
      page.on('pageerror', ({ message }) => found.push(message));
      page.on('console', (message) => {
        // Only without its policy, which axe needs, does the browser look for an icon.
        if (!message.location().url.endsWith('/favicon.ico')) found.push(message.text());
      });
      for (const [path] of shown) {
        await page.goto(site.origin + path + query);
        const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
        if (over > 0) found.push(`${path} is ${over} px too wide`);
        found.push(...(await runAxe(page)));
      }
      await page.close();
      expect(found).toEqual([]);
    },
  );

  it('is named by the page that it is of, in oEmbed', async () => {
    for (const path of [
      '/documents/zj-2012-key-points/sec_2/',
      '/en/targets/zj-2012-t6/',
      '/indicators/gdp/',
    ]) {
      const page = await site.open(path);
      const href = await page
        .locator('link[type="application/json+oembed"]')
        .evaluate((link: HTMLLinkElement) => link.href);
      await page.close();
      const answer = await fetch(site.origin + new URL(href).pathname);
      expect(answer.headers.get('content-type')).toBe('application/json; charset=utf-8');
      const { html } = (await answer.json()) as { html: string };
      const src = /src="([^"]+)"/.exec(html)?.[1] ?? '';
      expect(new URL(src).pathname).toBe(new URL(href).pathname.replace('oembed.json', ''));
    }
  });
});
