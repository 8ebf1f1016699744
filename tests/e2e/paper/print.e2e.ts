import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { squeeze } from '#check/compare/squeeze.ts';
import { toCharacter } from '#check/compare/radicals.ts';
import { toSheetPath } from '#check/sheet-code.ts';
import { toTypeset } from '#policy/text/typeset.ts';
import { findNode, listPages, listSentences } from '#policy/tree/walk.ts';
import { toSheetCode } from '#publication/checking/published-words.ts';
import { readRealDocument } from '../../corpus/real-content.ts';
import { useSite } from '../site/use-site.ts';
import { type PrintedLine, readCodes, readPages } from './read-pdf.ts';

const site = useSite();
const { open } = site;
const printed = readRealDocument();
const path = `/documents/${printed.id}/`;
const plain = { javaScriptEnabled: false };
const title = printed.record.title;

/** Words as they are compared with paper. */
function characters(words: string): string {
  return squeeze(toTypeset(words)).map(toCharacter).join('');
}

async function print(page: Page): Promise<{ pdf: Buffer; pages: PrintedLine[][] }> {
  const pdf = await page.pdf({ preferCSSPageSize: true });
  const pages = (await readPages(pdf)).map((lines) =>
    lines.map((line) => ({ ...line, words: characters(line.words) })),
  );
  return { pdf, pages };
}

/** The lines between head and foot. */
function bodyOf(lines: readonly PrintedLine[]): PrintedLine[] {
  const [top, bottom] = [842 - 105 + 5, 99];
  return lines.filter(({ height }) => height < top && height > bottom);
}

function join(lines: readonly PrintedLine[]): string {
  return lines.map(({ words }) => words).join('');
}

/** Every sheet names the document, its own place, its number and the address, and bears a code that can be checked. */
async function expectFrame(
  { pdf, pages }: { pdf: Buffer; pages: PrintedLine[][] },
  eId: string,
  headings: readonly string[],
): Promise<void> {
  const address = `http://127.0.0.1:4321${path}${eId === '' ? '' : `${eId}/`}`;
  pages.forEach((lines, at) => {
    const text = join(lines);
    expect(lines[0]?.words).toBe(characters(title));
    expect(text).toContain(characters(headings.join('›')));
    expect(text).toContain(characters(address));
    expect(lines.at(-1)?.words).toBe(`—${at + 1}/${pages.length}—`);
  });
  const code = `http://127.0.0.1:4321${toSheetPath(toSheetCode(printed, eId))}`;
  expect(await readCodes(site.browser, pdf)).toEqual(pages.map(() => code));
}

describe('a printed clause', () => {
  const eId = 'sec_2__cl_6';
  const headings = ['二、重点任务', '（六）继续深化体制机制创新'];

  it('is the official text alone, framed on each sheet', async () => {
    const page = await open(`${path}${eId}/`);
    const sheet = await print(page);
    await expectFrame(sheet, eId, headings);
    expect(sheet.pages).toHaveLength(1);
    const node = findNode(printed.tree, eId);
    const sentences = node === null ? [] : listSentences(node).map(({ text }) => text);
    expect(sentences).toHaveLength(8);
    expect(join(bodyOf(sheet.pages.flat()))).toBe(characters([headings[1], ...sentences].join('')));
    await page.close();
  });

  it('marks no term and no promise', async () => {
    const page = await open(`${path}${eId}/`);
    await page.emulateMedia({ media: 'print' });
    const marks = await page.$$eval('.official .sentence a', (all) =>
      all.map((one) => {
        const { textDecorationLine, fontWeight } = getComputedStyle(one);
        const { content } = getComputedStyle(one, '::after');
        return `${textDecorationLine} ${fontWeight} ${content}`;
      }),
    );
    expect(marks.length).toBeGreaterThan(3);
    expect([...new Set(marks)]).toEqual(['none 400 none']);
    await page.close();
  });

  it('has its notes on request, without scripts', async () => {
    const page = await open(`${path}${eId}/`, plain);
    await page.getByLabel('打印时带边注').check();
    const sheet = await print(page);
    await expectFrame(sheet, eId, headings);
    const text = join(sheet.pages.flat());
    expect(text).toContain('未见公布结果');
    expect(text).toContain('引用本条');
    await page.close();
  });

  it('never leaves its citation alone on a sheet', async () => {
    const clauses = listPages(printed.tree).filter(({ node }) => node.children.length > 0);
    expect(clauses.length).toBeGreaterThan(8);
    for (const { eId: clause } of clauses) {
      const page = await open(`${path}${clause}/`, plain);
      await page.getByLabel('打印时带边注').check();
      const { pages } = await print(page);
      const last = pages.map(bodyOf).find((lines) => join(lines).includes('引用本条'));
      const before = last?.findIndex(({ words }) => words === '引用本条');
      expect(before, clause).toBeGreaterThan(0);
      await page.close();
    }
  });
});

describe('a printed section', () => {
  it('is its official text whole, framed on each sheet', async () => {
    const page = await open(`${path}sec_2/`, plain);
    const sheet = await print(page);
    await expectFrame(sheet, 'sec_2', ['二、重点任务']);
    const section = findNode(printed.tree, 'sec_2');
    const clauses = listPages(printed.tree).filter(({ parentEId }) => parentEId === 'sec_2');
    expect(clauses.map(({ node }) => listSentences(node).length)).toEqual([5, 6, 5, 5, 3, 8]);
    const words = clauses.flatMap(({ node }) => [
      node.type === 'provision' ? node.label + (node.heading ?? '') : '',
      ...listSentences(node).map(({ text }) => text),
    ]);
    expect(section?.type === 'provision' && section.children).toHaveLength(clauses.length);
    const text = join(sheet.pages.flatMap(bodyOf));
    expect(text).toBe(characters(['二、重点任务', ...words].join('')));
    await page.close();
  });

  it('has the words of its clauses on paper alone', async () => {
    const page = await open(`${path}sec_2/`);
    expect(await page.locator('.printed').count()).toBe(1);
    expect(await page.locator('.printed:visible').count()).toBe(0);
    expect(await page.locator('.official .entries .name:visible').count()).toBe(6);
    await page.close();
  });
});

describe('a printed document', () => {
  it('is the official text alone, framed on each sheet', async () => {
    const page = await open(path);
    const sheet = await print(page);
    await expectFrame(sheet, '', []);
    const text = join(sheet.pages.flatMap(bodyOf));
    let at = 0;
    for (const { text: words } of listSentences(printed.tree)) {
      const found = text.indexOf(characters(words), at);
      expect(found, words).toBeGreaterThanOrEqual(at);
      at = found + characters(words).length;
    }
    expect(text.slice(at)).toBe('');
    for (const ours of ['文件信息', '未知', '未见公布结果', '边注', '印发通知'])
      expect(text).not.toContain(ours);
    await page.close();
  });

  it('stands on 22 lines of 28 characters', async () => {
    const page = await open(path);
    await page.evaluate(() => {
      const long = [...document.querySelectorAll('.official .sentence')].at(-1);
      long?.replaceChildren('字'.repeat(28 * 60));
    });
    const { pages } = await print(page);
    const full = pages
      .slice(0, -1)
      .map(bodyOf)
      .findLast((lines) => !/[^字]/.test(join(lines)));
    expect(full?.map(({ words }) => words)).toEqual(
      Array.from({ length: 22 }, () => '字'.repeat(28)),
    );
    await page.close();
  });
});

describe('a page on the screen', () => {
  it('shows nothing of the sheet', async () => {
    const page = await open(`${path}sec_2__cl_6/`);
    expect(await page.locator('.sheet-head, .sheet-foot').count()).toBe(2);
    expect(await page.locator('.sheet-head:visible, .sheet-foot:visible').count()).toBe(0);
    await page.close();
  });
});
