import { readFile } from 'node:fs/promises';
import { strFromU8, unzipSync } from 'fflate';
import type { Page } from 'playwright-core';

/** Opens the controls of the chart of a page. */
export async function openControls(page: Page): Promise<void> {
  await page.locator('#series .asks summary').click();
  await page.locator('.asks-fields').waitFor();
}

/** Presses a button by which a view is taken, and gives the file that comes with its name. */
export async function takeFile(
  page: Page,
  button: string,
): Promise<{ name: string; bytes: Buffer }> {
  const waiting = page.waitForEvent('download');
  await page.locator('.asks-fields').getByRole('button', { name: button, exact: true }).click();
  const download = await waiting;
  return { name: download.suggestedFilename(), bytes: await readFile(await download.path()) };
}

/** All words of a file that is taken: of a workbook those of its sheet. */
export function readWords(name: string, bytes: Buffer): string {
  if (!name.endsWith('.xlsx')) return bytes.toString();
  const sheet = unzipSync(bytes)['xl/worksheets/sheet1.xml'];
  return sheet === undefined ? '' : strFromU8(sheet);
}

/** Presses a button by which words are taken, and gives them by their names. */
export async function takeWords(page: Page, button: string): Promise<Map<string, string>> {
  const place = page.locator('.taken');
  const before = await place.innerHTML();
  await page.locator('.asks-fields').getByRole('button', { name: button, exact: true }).click();
  await page.waitForFunction((was) => document.querySelector('.taken')?.innerHTML !== was, before);
  const names = await place
    .locator('p')
    .evaluateAll((all) => all.map((one) => one.firstChild?.textContent ?? ''));
  const texts = await place.locator('pre').allTextContents();
  return new Map(names.map((name, index) => [name, texts[index] ?? '']));
}

/** The width and height of a PNG in pixels. */
export function measurePng(bytes: Buffer): [width: number, height: number] {
  if (bytes.subarray(1, 4).toString() !== 'PNG') throw new Error('this is no PNG');
  return [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
}
