import { readFileSync } from 'node:fs';
import { parse, type DefaultTreeAdapterTypes } from 'parse5';
import { describe, expect, it } from 'vitest';
import { extractText } from '#ingest/extract-text.ts';
import { ingestText } from '#ingest/ingest-text.ts';
import { formatPreview } from '#ingest/report/preview/format-preview.ts';
import { listRows } from '#ingest/report/preview/list-rows.ts';
import { getAttribute, textOf } from '#ingest/html/nodes.ts';
import { hasClass, listElements } from '#scripts/verify/site/html.ts';

const jump = '甲市通知\n一、要求\n贯彻。\n二、任务\n落实。\n四、保障\n加强。\n';

interface Preview {
  page: string;
  elements: DefaultTreeAdapterTypes.Element[];
  /** Each row's source and what it was read as. */
  rows: [string, string][];
}

function preview(bytes: Uint8Array, name: string): Preview {
  const source = extractText(bytes, name);
  const ingested = ingestText(source.text, name, source.lines, source.fields, source.apart);
  const file = { ...source, name, sha256: 'a'.repeat(64), received: '2026-11-22', recorded: true };
  const page = formatPreview(file, ingested);
  const elements = listElements(parse(page));
  const texts = (name: string) =>
    elements.filter((element) => hasClass(element, name)).map((element) => textOf(element).trim());
  const read = texts('structure');
  return { page, elements, rows: texts('source').map((words, at) => [words, read[at] ?? '']) };
}

const encode = (text: string): Uint8Array => new TextEncoder().encode(text);
const fixture = (name: string): Buffer =>
  readFileSync(new URL(`fixtures/pages/${name}`, import.meta.url));

describe('the preview of a document', () => {
  it('sets each block of the source beside what it was read as', () => {
    const { rows } = preview(encode(jump), 'jump.txt');
    expect(rows.map(([source]) => source)).toEqual(jump.trim().split('\n'));
    expect(rows[0]?.[1]).toMatch(/^甲市通知\s*title$/);
    expect(rows[1]?.[1]).toMatch(
      /^一、要求\s+section · sec_1 · sure: stands at the start of a line/,
    );
    expect(rows[2]?.[1]).toBe('paragraph · 1 sentence · sec_1__p_1');
  });

  it('does so where nothing parts the blocks', () => {
    const blob = '甲市人民政府关于试点的通知一、总体要求贯彻落实。二、工作任务抓好落实。';
    const { rows } = preview(encode(blob), 'blob.txt');
    expect(rows.map(([source]) => source).join('')).toBe(blob);
    expect(rows.length).toBe(5);
  });

  it('says in words how sure each reading is', () => {
    const { rows } = preview(encode(jump.replace('四、保障', '(二)保障')), 'jump.txt');
    const words = rows.map(([, read]) => / (sure|nearly sure|likely|unsure):/.exec(read)?.[1]);
    expect(words.filter((word) => word !== undefined)).toEqual(['sure', 'sure', 'likely']);
  });

  it('leads to every doubt from the list, the source and its neighbours', () => {
    const { elements } = preview(encode(jump.replace('加强', '二、加强')), 'jump.txt');
    const ids = new Set(elements.map((element) => getAttribute(element, 'id')));
    const links = elements.flatMap((element) => getAttribute(element, 'href') ?? []);
    const doubts = [...ids].filter((id) => /^d\d+$/.test(id ?? ''));
    expect(doubts.length).toBeGreaterThan(1);
    for (const id of doubts) {
      expect(links.filter((href) => href === `#${id ?? ''}`).length).toBeGreaterThanOrEqual(3);
    }
    for (const href of links) expect(ids).toContain(href.slice(1));
  });

  it('shows what the page says of the document and what was left out', () => {
    const { page } = preview(fixture('policy-library.html'), 'policy-library.html');
    expect(page).toContain('published</dt><dd><span lang="zh-CN">2012-04-10</span>');
    expect(page).toContain('(the page says so, not the text)');
    expect(page).toContain('「扫一扫在手机打开当前页」');
    expect(page).toContain('Left out (9)');
  });

  it.each(['trs-city.html', 'law-with-contents.html', 'attached-text.html'])(
    'holds every character of its source once: %s',
    (name) => {
      const { text, lines } = extractText(fixture(name), name);
      const rows = listRows(text, ingestText(text, name, lines));
      expect(rows.map(({ start, end }) => text.slice(start, end)).join('')).toBe(text);
    },
  );
});
