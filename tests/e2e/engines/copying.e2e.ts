import type { Browser, BrowserContext, Frame, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { contentSecurityPolicy } from '#layouts/content-security-policy.ts';
import type { ServedFolder } from '#scripts/serve/serve-folder.ts';
import { openBrowser } from '../site/browser.ts';
import { serveDist } from '../site/site.ts';
import { takeFaults } from '../site/watch-page.ts';

const clause = '/documents/zj-2012-key-points/sec_2__cl_1/';
const citation = '《2012年全省小城市培育试点和中心镇发展改革工作要点》第二部分第（一）项';
const shownField = '.copy-box textarea';

interface Pressed {
  readonly page: string;
  /** What brings the button. */
  readonly opener?: string;
  readonly button: string;
  readonly words: string;
}

/** The copy buttons of the site, each with the page on which it stands and what it must copy. */
const buttons: readonly Pressed[] = [
  {
    page: clause,
    opener: '.official p > a.permalink >> nth=0',
    button: '.sheet .first',
    words: '2200亿元以上',
  },
  { page: clause, button: '#cite [data-copy="page-inline"]', words: citation },
  { page: clause, button: '.controls [data-copy="page-address"]', words: '/zj12/2.' },
  { page: `/en${clause}`, button: '#cite [data-copy="page-gbt"]', words: '[EB/OL]' },
  { page: '/search/?q=亩产效益', button: '[data-share="text"]', words: '推行“亩产效益”评价机制' },
  { page: '/en/search/?q=亩产效益', button: '[data-share="link"]', words: '/en/search/?q=' },
];

let browser: Browser;
let site: ServedFolder;

beforeAll(async () => {
  site = await serveDist();
  // A name of its own, since the numbers of this machine count as safe without https.
  browser = await openBrowser('--host-resolver-rules=MAP yaodian.test 127.0.0.1');
});

afterAll(async () => {
  await browser.close();
  await site.close();
});

function plainHttp(): string {
  return site.origin.replace('127.0.0.1', 'yaodian.test');
}

async function openAt(context: BrowserContext, address: string): Promise<Page> {
  const page = await context.newPage();
  takeFaults(page, new URL(address).origin);
  await page.goto(address);
  return page;
}

async function bring(frame: Page | Frame, opener: string | undefined): Promise<void> {
  if (opener !== undefined) await frame.locator(opener).click();
}

async function press(frame: Page | Frame, button: string): Promise<void> {
  await frame.locator(button).click();
}

/** What the keys of the reader paste into a field of another page. */
async function paste(context: BrowserContext): Promise<string> {
  const page = await context.newPage();
  await page.goto(`${site.origin}/404.html`);
  await page.evaluate(() => document.body.append(document.createElement('textarea')));
  const field = page.locator('body > textarea');
  await field.focus();
  await page.keyboard.press('Control+V');
  const pasted = await field.inputValue();
  await page.close();
  return pasted;
}

/** Presses a button that can copy, and looks at what it says and what is left of it. */
async function expectCopied(frame: Page | Frame, button: string): Promise<void> {
  await press(frame, button);
  const copied = /^(?:已复制|Copied)$/;
  await frame.locator(button).getByText(copied).waitFor();
  expect(await frame.locator('#copy-status').innerText()).toMatch(copied);
  expect(await frame.locator(shownField).count()).toBe(0);
  expect(await frame.locator(button).evaluate((one) => one === document.activeElement)).toBe(true);
  await frame.locator(button).getByText(copied).waitFor({ state: 'detached' });
  expect(await frame.locator('#copy-status').textContent()).toBe('');
}

/** What becomes of words that a script gives to the clipboard. */
async function askClipboard(frame: Page | Frame): Promise<string> {
  return frame.evaluate(() =>
    navigator.clipboard.writeText('x').then(
      () => 'open',
      (error: unknown) => (error instanceof Error ? error.name : 'failed'),
    ),
  );
}

/** As a reader does in the settings of the site. */
async function refuseClipboard(context: BrowserContext, page: Page): Promise<void> {
  const session = await context.newCDPSession(page);
  const { targetInfo } = await session.send('Target.getTargetInfo');
  for (const allowWithoutSanitization of [true, false]) {
    await session.send('Browser.setPermission', {
      permission: { name: 'clipboard-write', allowWithoutSanitization },
      setting: 'denied',
      origin: site.origin,
      ...(targetInfo.browserContextId === undefined
        ? {}
        : { browserContextId: targetInfo.browserContextId }),
    });
  }
}

describe.each(buttons)('$button of $page', ({ page: path, opener, button, words }) => {
  it('copies where the clipboard is open', async () => {
    const context = await browser.newContext();
    const page = await openAt(context, site.origin + path);
    await bring(page, opener);
    expect(await page.evaluate(() => window.isSecureContext)).toBe(true);
    await expectCopied(page, button);
    expect(await paste(context)).toContain(words);
    expect(takeFaults(page, site.origin)).toEqual([]);
    await context.close();
  });

  it('copies on plain http without the clipboard', async () => {
    const context = await browser.newContext();
    const page = await openAt(context, plainHttp() + path);
    await bring(page, opener);
    expect(await page.evaluate(() => [window.isSecureContext, 'clipboard' in navigator])).toEqual([
      false,
      false,
    ]);
    const top = await page.locator(button).evaluate((one) => {
      one.scrollIntoView({ block: 'center' });
      return window.scrollY;
    });
    await expectCopied(page, button);
    expect(await page.evaluate(() => window.scrollY)).toBe(top);
    expect(await paste(context)).toContain(words);
    expect(takeFaults(page, plainHttp())).toEqual([]);
    await context.close();
  });

  it('copies in a frame that may not use the clipboard', async () => {
    const context = await browser.newContext();
    await context.route(`${site.origin}/**`, async (route) => {
      const response = await route.fetch();
      // The server lets no other page frame it.
      const { 'x-frame-options': denied, ...others } = response.headers();
      expect(denied).toBe('DENY');
      const headers = { ...others, 'content-security-policy': contentSecurityPolicy };
      await route.fulfill({ response, headers });
    });
    await context.route('http://outside.localhost/', (route) =>
      route.fulfill({
        contentType: 'text/html',
        body: `<iframe width="900" height="700" src="${site.origin + path}"></iframe>`,
      }),
    );
    const page = await context.newPage();
    const errors: string[] = [];
    page.on('pageerror', ({ message }) => errors.push(message));
    await page.goto('http://outside.localhost/');
    const frame = page.frames()[1] ?? expect.fail('no frame');
    await bring(frame, opener);
    await frame.locator(button).waitFor();
    expect(await askClipboard(frame)).toBe('NotAllowedError');
    await expectCopied(frame, button);
    expect(await paste(context)).toContain(words);
    expect(errors).toEqual([]);
    // A picture may still be on its way.
    await context.unrouteAll({ behavior: 'ignoreErrors' });
    await context.close();
  });

  it('copies where the reader has refused', async () => {
    const context = await browser.newContext();
    const page = await openAt(context, site.origin + path);
    await bring(page, opener);
    await refuseClipboard(context, page);
    expect(await askClipboard(page)).toBe('NotAllowedError');
    await expectCopied(page, button);
    expect(await paste(context)).toContain(words);
    expect(takeFaults(page, site.origin)).toEqual([]);
    await context.close();
  });

  it('shows the words selected where nothing may copy', async () => {
    const context = await browser.newContext();
    await context.addInitScript(() => {
      Reflect.deleteProperty(Navigator.prototype, 'clipboard');
      Reflect.deleteProperty(Document.prototype, 'execCommand');
    });
    const page = await openAt(context, site.origin + path);
    await bring(page, opener);
    await press(page, button);
    const field = page.locator(shownField);
    await field.waitFor();
    expect(await field.inputValue()).toContain(words);
    expect(await page.getByLabel(/Ctrl\+C/).inputValue()).toContain(words);
    const selected = await field.evaluate((one) =>
      one instanceof HTMLTextAreaElement && one === document.activeElement
        ? one.value.slice(one.selectionStart, one.selectionEnd)
        : '',
    );
    expect(selected).toBe(await field.inputValue());
    await page.keyboard.press('Control+C');
    await page
      .locator(button)
      .getByText(/^(?:已复制|Copied)$/)
      .waitFor();
    expect(await field.count()).toBe(0);
    expect(await paste(context)).toContain(words);
    expect(takeFaults(page, site.origin)).toEqual([]);
    await context.close();
  });
});

describe('what is left of copying', () => {
  it('gives back what the reader had selected', async () => {
    const context = await browser.newContext();
    const page = await openAt(context, plainHttp() + clause);
    await page.locator('.official .sentence').first().selectText();
    const before = await page.evaluate(() => getSelection()?.toString());
    expect(before).not.toBe('');
    await page.locator('#cite [data-copy="page-inline"]').focus();
    await page.keyboard.press('Enter');
    await page.locator('#cite').getByText('已复制').waitFor();
    expect(await page.evaluate(() => getSelection()?.toString())).toBe(before);
    await context.close();
  });

  it('goes away by Esc, and by the next copying', async () => {
    const context = await browser.newContext();
    await context.addInitScript(() => {
      Reflect.deleteProperty(Navigator.prototype, 'clipboard');
      document.execCommand = () => false;
    });
    const page = await openAt(context, site.origin + clause);
    const [first, second] = ['#cite [data-copy="page-inline"]', '#cite [data-copy="page-gbt"]'];
    await press(page, first);
    await press(page, second);
    expect(await page.locator(shownField).count()).toBe(1);
    expect(await page.locator(shownField).inputValue()).toContain('[EB/OL]');
    await page.locator(shownField).press('Escape');
    expect(await page.locator(shownField).count()).toBe(0);
    expect(await page.locator(second).evaluate((one) => one === document.activeElement)).toBe(true);
    expect(await page.locator(second).textContent()).toContain('复制');
    await context.close();
  });
});
