import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import jsQR from 'jsqr';
import type { Browser, Page } from 'playwright-core';
import { getDocumentProxy } from 'unpdf';

/** A line of a printed page. */
export interface PrintedLine {
  readonly words: string;
  /** How high its characters are, in points. */
  readonly size: number;
  /** How far above the lower edge of the paper, in points. */
  readonly height: number;
}

/** The lines of each page of a PDF, from above; the browser's own radicals are the characters that they stand for. */
export async function readPages(pdf: Buffer): Promise<PrintedLine[][]> {
  const { numPages, getPage } = await open(pdf);
  const pages = [];
  for (let number = 1; number <= numPages; number += 1) {
    const { items } = await (await getPage(number)).getTextContent();
    const rows = new Map<number, { words: string; size: number }>();
    for (const item of items) {
      if (!('str' in item)) continue;
      const [, , , size = 0, , height = 0] = item.transform.map(Number);
      const row = Math.round(height);
      const before = rows.get(row) ?? { words: '', size: 0 };
      rows.set(row, { words: before.words + item.str, size: Math.max(before.size, size) });
    }
    const lines = Array.from(rows, ([height, { words, size }]) => ({
      height,
      size,
      words: toCharacters(words),
    }));
    pages.push(lines.filter(({ words }) => words !== '').toSorted((a, b) => b.height - a.height));
  }
  return pages;
}

async function open(pdf: Buffer): Promise<{
  numPages: number;
  getPage: (number: number) => ReturnType<Awaited<ReturnType<typeof getDocumentProxy>>['getPage']>;
}> {
  const document = await getDocumentProxy(new Uint8Array(pdf));
  return { numPages: document.numPages, getPage: (number) => document.getPage(number) };
}

/** Without blanks: the browser sets some between figures and Chinese. */
function toCharacters(words: string): string {
  return words.replaceAll(/\s/g, '');
}

/** What the code on each page of a PDF says, read from a picture of the page; null where none is read. */
export async function readCodes(browser: Browser, pdf: Buffer): Promise<(string | null)[]> {
  const page = await browser.newPage();
  await serveReader(page, pdf);
  await page.goto('http://pdf.test/');
  const content = "import * as reader from '/reader.mjs'; globalThis.reader = reader;";
  await page.addScriptTag({ type: 'module', content });
  await page.waitForFunction(() => 'reader' in globalThis);
  const count = await page.evaluate(countPages);
  const codes = [];
  for (let number = 1; number <= count; number += 1) {
    const { width, height, pixels } = await page.evaluate(drawPage, number);
    const dots = new Uint8ClampedArray(Buffer.from(pixels, 'base64'));
    codes.push(jsQR(dots, width, height)?.data ?? null);
  }
  await page.close();
  return codes;
}

async function serveReader(page: Page, pdf: Buffer): Promise<void> {
  const reader = join(dirname(createRequire(import.meta.url).resolve('unpdf')), 'pdfjs.mjs');
  await page.route('**/*', (route) => {
    const { pathname } = new URL(route.request().url());
    if (pathname === '/reader.mjs')
      return route.fulfill({ path: reader, contentType: 'text/javascript' });
    if (pathname === '/sheet.pdf') return route.fulfill({ body: pdf });
    return route.fulfill({ body: '<!doctype html>', contentType: 'text/html' });
  });
}

/** What of the reader of PDFs a page needs. */
interface PdfReader {
  getDocument(source: { data: Uint8Array }): {
    promise: Promise<{ numPages: number; getPage(number: number): Promise<DrawnPage> }>;
  };
}

interface DrawnPage {
  getViewport(options: { scale: number }): { width: number; height: number };
  render(options: object): { promise: Promise<void> };
}

/** Runs inside a page, as the next. */
async function countPages(): Promise<number> {
  const reader = Reflect.get(globalThis, 'reader') as PdfReader;
  const data = new Uint8Array(await (await fetch('/sheet.pdf')).arrayBuffer());
  return (await reader.getDocument({ data }).promise).numPages;
}

async function drawPage(
  number: number,
): Promise<{ width: number; height: number; pixels: string }> {
  const reader = Reflect.get(globalThis, 'reader') as PdfReader;
  const data = new Uint8Array(await (await fetch('/sheet.pdf')).arrayBuffer());
  const sheet = await (await reader.getDocument({ data }).promise).getPage(number);
  const viewport = sheet.getViewport({ scale: 2 });
  const canvas = document.createElement('canvas');
  [canvas.width, canvas.height] = [viewport.width, viewport.height];
  const canvasContext = canvas.getContext('2d');
  if (canvasContext === null) throw new Error('no canvas');
  await sheet.render({ canvas, canvasContext, viewport }).promise;
  // The lower left corner: a decoder takes its time for a whole page.
  const [width, height] = [Math.ceil(canvas.width / 2), Math.ceil(canvas.height / 5)];
  const corner = canvasContext.getImageData(0, canvas.height - height, width, height);
  const dots = corner.data;
  let pixels = '';
  for (let at = 0; at < dots.length; at += 30_000)
    pixels += String.fromCharCode(...dots.subarray(at, at + 30_000));
  return { width, height, pixels: btoa(pixels) };
}
