import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findFirefox } from '#scripts/test/find-firefox.ts';
import type { ServedFolder } from '#scripts/serve/serve-folder.ts';
import { openFirefox, type Firefox } from '../search/firefox.ts';
import { serveDist } from '../site/site.ts';
import { openFirefoxPage, type FirefoxPage } from './firefox-page.ts';

const clause = '/documents/zj-2012-key-points/sec_2__cl_1/';
const citation = '《2012年全省小城市培育试点和中心镇发展改革工作要点》第二部分第（一）项';
const button = '#cite [data-copy="page-inline"]';
const firefoxFile = await findFirefox();

/** What is taken from the page before its scripts run. Each runs there and uses nothing from outside itself. */
const cases = {
  nothing: () => undefined,
  clipboard: () => {
    Reflect.deleteProperty(Navigator.prototype, 'clipboard');
  },
  permission: () => {
    navigator.clipboard.writeText = () => Promise.reject(new Error('refused'));
  },
};

let site: ServedFolder;
let firefox: Firefox | null = null;

beforeAll(async () => {
  site = await serveDist();
  if (firefoxFile !== null) firefox = await openFirefox(firefoxFile);
});

afterAll(async () => {
  await firefox?.close();
  await site.close();
});

async function open(before: () => void): Promise<FirefoxPage> {
  if (firefox === null) throw new Error('no Firefox');
  return openFirefoxPage(firefox.connection, site.origin + clause, before);
}

/** Waits until the button says that it has copied; gives what its page has at last. */
async function waitForWord(page: FirefoxPage): Promise<unknown> {
  return page.read(async (selector) => {
    for (let tries = 0; tries < 100; tries += 1) {
      if (document.querySelector(selector)?.textContent.trim() === '已复制') return 'copied';
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    return document.querySelector(selector)?.textContent;
  }, button);
}

async function paste(page: FirefoxPage): Promise<unknown> {
  await page.click('#site-search');
  await page.press('v');
  return page.read(() => document.querySelector<HTMLInputElement>('#site-search')?.value);
}

if (firefoxFile === null) console.log('copying: not proved in Firefox, which is not here');
else {
  describe('a copy button in Firefox', () => {
    it.each(Object.entries(cases))('copies without %s', async (_, before) => {
      const page = await open(before);
      await page.click(button);
      expect(await waitForWord(page)).toBe('copied');
      expect(await paste(page)).toBe(citation);
    });

    it('shows the words selected where nothing may copy', async () => {
      const page = await open(() => {
        Reflect.deleteProperty(Navigator.prototype, 'clipboard');
        Reflect.deleteProperty(Document.prototype, 'execCommand');
      });
      await page.click(button);
      const selected = await page.read(() => {
        const field = document.activeElement;
        return field instanceof HTMLTextAreaElement
          ? field.value.slice(field.selectionStart, field.selectionEnd)
          : '';
      });
      expect(selected).toBe(citation);
      await page.press('c');
      expect(await waitForWord(page)).toBe('copied');
      expect(await paste(page)).toBe(citation);
    });
  });
}
