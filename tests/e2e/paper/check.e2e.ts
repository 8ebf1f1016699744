import { describe, expect, it } from 'vitest';
import { formatSheetCode } from '#check/sheet-code.ts';
import { toTypeset } from '#policy/text/typeset.ts';
import { findNode, listSentences } from '#policy/tree/walk.ts';
import { toSheetCode } from '#publication/checking/published-words.ts';
import { readRealDocument } from '../../corpus/real-content.ts';
import { runAxe } from '../site/run-axe.ts';
import { useSite } from '../site/use-site.ts';

const site = useSite();
const { open } = site;
const printed = readRealDocument();
const code = toSheetCode(printed, 'sec_2__cl_6');
const sentence = '积极推进行政执法体制改革，推动执法重心下移。';

describe('the page that a printed code leads to', () => {
  it('says that the words are those published now, and shows them', async () => {
    const page = await open(`/check/?f=${formatSheetCode(code)}`);
    const answer = page.locator('#check-sheet .answer');
    await answer.waitFor();
    expect(await answer.getAttribute('data-state')).toBe('same');
    expect(await answer.innerText()).toContain('是现在发布的文字，2026-11-30起');
    expect(await answer.innerText()).toContain(code.hash);
    const node = findNode(printed.tree, 'sec_2__cl_6');
    const words = node === null ? [] : listSentences(node).map(({ text }) => toTypeset(text));
    expect(await page.locator('.sheet-words').innerText()).toContain(words.join(''));
    expect(await page.locator('#check-sheet a').first().getAttribute('href')).toBe(
      `/documents/${printed.id}/#sec_2__cl_6`,
    );
    expect(await runAxe(page)).toEqual([]);
    await page.getByRole('link', { name: 'English' }).click();
    await page.waitForURL(/\/en\/check\/\?f=/);
    expect(await page.locator('#check-sheet .answer').innerText()).toContain('published now');
    await page.close();
  });

  it.each([
    [formatSheetCode({ ...code, hash: '0123456789ab' }), '从未这样发布'],
    [formatSheetCode({ ...code, document: 'no-such-document' }), '从未这样发布'],
    ['zj-2012-key-points.sec_2', '没有完整的指纹'],
  ])('says what is wrong with %s', async (written, words) => {
    const page = await open(`/check/?f=${written}`);
    await page.locator('#check-sheet .answer').waitFor();
    expect(await page.locator('#check-sheet .answer').innerText()).toContain(words);
    expect(await page.locator('.sheet-words').count()).toBe(0);
    await page.close();
  });

  it('doubts words that were changed on the way', async () => {
    const page = await site.browser.newPage();
    await page.route('**/words.json', async (route) => {
      const response = await route.fetch();
      await route.fulfill({ response, body: (await response.text()).replace('50万人', '60万人') });
    });
    await page.goto(`${site.origin}/check/?f=${formatSheetCode(code)}`);
    await page.locator('#check-sheet .answer').waitFor();
    expect(await page.locator('#check-sheet .answer').innerText()).toContain('有2处');
    await page.close();
  });

  it('says so when the words cannot be had', async () => {
    const page = await site.browser.newPage();
    await page.route('**/words.json', (route) => route.abort());
    await page.goto(`${site.origin}/check/?f=${formatSheetCode(code)}`);
    await page.locator('#check-sheet .answer').waitFor();
    expect(await page.locator('#check-sheet .answer').innerText()).toContain('检查网络');
    await page.close();
  });
});

describe('a pasted line', () => {
  it.each([
    [sentence, 'same', '一字不差。'],
    [sentence.replace('积极', '积級'), 'other', '与原文不同，共1个字。'],
    [sentence.replace('行政', '行'), 'other', '与原文不同，共1个字。'],
    [`${sentence}！`, 'other', '与原文不同，共1个字。'],
    ['床前明月光疑是地上霜。', 'none', '没有查到'],
    ['三个字', 'none', '太短'],
  ])('%s is told as %s', async (pasted, state, words) => {
    const page = await open('/check/');
    await page.getByLabel('把要核对的文字贴在这里').fill(pasted);
    await page.getByRole('button', { name: '核对' }).click();
    const answer = page.locator('#check-result .answer');
    await answer.waitFor();
    expect(await answer.getAttribute('data-state')).toBe(state);
    expect(await answer.innerText()).toContain(words);
    if (state !== 'none') {
      const place = page.locator('#check-result ul a');
      expect(await place.getAttribute('href')).toMatch(/#sec_2__cl_6__p_1__s_7$/);
      expect(await place.innerText()).toContain('第二部分第（六）项第7句');
    }
    await page.close();
  });

  it('shows in the text which characters differ', async () => {
    const page = await open('/check/');
    await page.getByRole('textbox', { name: '把要核对' }).fill(sentence.replace('积极', '积級'));
    await page.getByRole('button', { name: '核对' }).click();
    await page.locator('.compared-words').waitFor();
    expect(await page.locator('.compared-words del').innerText()).toContain('极');
    expect(await page.locator('.compared-words ins').innerText()).toContain('級');
    expect(await runAxe(page)).toEqual([]);
    await page.close();
  });

  it('copied from a page of the site is word for word', async () => {
    const page = await open(`/documents/${printed.id}/sec_2__cl_6/`);
    const copied = await page.evaluate(() => {
      const paragraph = document.querySelector('.official p');
      if (paragraph) getSelection()?.selectAllChildren(paragraph);
      return getSelection()?.toString() ?? '';
    });
    expect(copied.length).toBeGreaterThan(200);
    await page.goto(`${site.origin}/check/`);
    await page.getByLabel('把要核对的文字贴在这里').fill(copied);
    await page.getByRole('button', { name: '核对' }).click();
    await page.locator('#check-result .answer').waitFor();
    expect(await page.locator('#check-result .answer').innerText()).toBe('一字不差。');
    await page.close();
  });
});

describe('the page without what browsers keep for secure addresses', () => {
  it('works on plain http at a name of its own', async () => {
    const context = await site.browser.newContext();
    const page = await context.newPage();
    const faults: string[] = [];
    page.on('pageerror', ({ message }) => faults.push(message));
    // Chromium holds 127.0.0.1 to be secure, and no other name.
    await page.route('http://paper.test/**', async (route) => {
      const { pathname, search } = new URL(route.request().url());
      await route.fulfill({
        response: await route.fetch({ url: site.origin + pathname + search }),
      });
    });
    await page.goto(`http://paper.test/check/?f=${formatSheetCode(code)}`);
    expect(await page.evaluate(() => 'subtle' in crypto)).toBe(false);
    await page.locator('#check-sheet .answer').waitFor();
    expect(await page.locator('#check-sheet .answer').getAttribute('data-state')).toBe('same');
    expect(faults).toEqual([]);
    await context.close();
  });

  it('says without scripts how to check by hand', async () => {
    const page = await open('/en/check/', { javaScriptEnabled: false });
    expect(await page.locator('#check form').isVisible()).toBe(false);
    expect(await page.locator('#check noscript').innerText()).toContain('by hand');
    const list = await page
      .getByRole('link', { name: 'list of fingerprints' })
      .getAttribute('href');
    const response = await page.request.get(site.origin + (list ?? ''));
    expect(await response.text()).toContain(code.hash);
    await page.close();
  });
});
