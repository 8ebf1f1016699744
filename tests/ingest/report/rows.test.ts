import { describe, expect, it } from 'vitest';
import { ingestText, type Ingested } from '#ingest/ingest-text.ts';
import { escapeText } from '#ingest/report/preview/escape-text.ts';
import { formatPreview } from '#ingest/report/preview/format-preview.ts';
import { formatDoubt, formatRow, type NumberedDoubt } from '#ingest/report/preview/format-row.ts';
import { listRows, type PreviewRow, type RowNode } from '#ingest/report/preview/list-rows.ts';
import { formatInterchange } from '#ingest/report/result-json.ts';
import { noFields } from '#ingest/source/source-text.ts';

const text = '甲市通知\n一、要求\n贯彻。落实。\n二、任务\n（一）加强。\n';
const ingested = ingestText(text, 'a.txt');
const rows = listRows(text, ingested);

/** The same with other findings of the recogniser. */
function recognised(changes: Partial<Record<keyof Ingested['recognition'], unknown>>): Ingested {
  return {
    ...ingested,
    recognition: { ...ingested.recognition, ...changes } as Ingested['recognition'],
  };
}

const doubt = (number: number, offset: number | null): NumberedDoubt => ({
  ...{ number, offset, kind: 'number-jump', context: '<二>', remedy: 'look & see' },
});
const sourceOf = (row: PreviewRow, doubts: readonly NumberedDoubt[] = [], of = text): string =>
  /<p class="source" lang="zh-CN">(.*?)<\/p>/s.exec(formatRow(of, row, doubts, 9))?.[1] ?? '';
const shownOf = (node: RowNode): string =>
  /<div class="structure">(.*)<\/div>\n<\/div>$/s.exec(
    formatRow(text, { start: 0, end: 4, node }, [], 0),
  )?.[1] ?? '';

describe('the rows of a preview', () => {
  it('are the blocks of the source in its order', () => {
    const shown = rows.map(({ start, end, node }) => [text.slice(start, end), node.type]);
    expect(shown).toEqual([
      ['甲市通知\n', 'title'],
      ['一、要求\n', 'provision'],
      ['贯彻。落实。\n', 'paragraph'],
      ['二、任务\n', 'provision'],
      ['（一）', 'provision'],
      ['加强。\n', 'paragraph'],
    ]);
  });

  it('say of words before the first block that they were left out', () => {
    const blocks = [...ingested.recognition.blocks].slice(1);
    expect(listRows(text, recognised({ blocks }))[0]).toEqual({
      ...{ start: 0, end: 5, node: { type: 'nothing' } },
    });
    const spaced = ` \n${text.slice(5)}`;
    const moved = blocks.map(({ part, span }) => ({
      part,
      span: span.map(({ start, end }) => ({ start: start - 3, end: end - 3 })),
    }));
    expect(listRows(spaced, recognised({ blocks: moved }))[0]).toMatchObject({ start: 2 });
    expect(listRows('甲', recognised({ blocks: [] }))).toEqual([
      { start: 0, end: 1, node: { type: 'nothing' } },
    ]);
  });

  it('are put in order where the blocks are not, and none is made of nothing', () => {
    const [title, ...others] = ingested.recognition.blocks;
    const starts = (blocks: unknown[]) =>
      listRows(text, recognised({ blocks })).map(({ start }) => start);
    expect(starts([...others, title])).toEqual(rows.map(({ start }) => start));
    expect(starts([title, { part: 'paragraph', span: [] }])).toEqual([0]);
    const many = Array.from({ length: 9 }, () => ({
      part: 'paragraph',
      span: [{ start: 5, end: 6 }],
    }));
    expect(starts([title, ...many])).toHaveLength(1 + ingested.recognition.draft.body.length);
    expect(listRows(text, recognised({ evidence: [] })).map(({ node }) => node.type)).not.toContain(
      'provision',
    );
  });
});

describe('the source in a row', () => {
  const row: PreviewRow = { start: 5, end: 10, node: { type: 'nothing' } };
  const [, provision] = rows;

  it('is its words with its label set apart', () => {
    expect(sourceOf(row)).toBe('一、要求');
    expect(provision && sourceOf(provision)).toBe('<b>一、</b>要求');
    expect(sourceOf({ ...row, start: 0, end: 4 }, [], '<&> ')).toBe('&lt;&amp;&gt;');
  });

  it('has a mark of ten characters where each doubt begins', () => {
    const long = '一二三四五六七八九十甲乙丙丁戊';
    const all = { start: 0, end: 15, node: { type: 'nothing' } } as const;
    expect(sourceOf(all, [doubt(3, 2)], long)).toBe(
      '一二<mark><a href="#d3">三四五六七八九十甲乙</a></mark>丙丁戊',
    );
    expect(sourceOf(all, [doubt(1, 0), doubt(2, 13), doubt(4, null)], long)).toBe(
      '<mark><a href="#d1">一二三四五六七八九十</a></mark>甲乙丙<mark><a href="#d2">丁戊</a></mark>',
    );
    expect(sourceOf(all, [doubt(2, 12), doubt(1, 1)], long)).toBe(
      '一<mark><a href="#d1">二三四五六七八九十甲</a></mark>乙<mark><a href="#d2">丙丁戊</a></mark>',
    );
    expect(sourceOf(all, [doubt(2, 15), doubt(1, 40)], long)).toBe(long);
    expect(provision && sourceOf(provision, [doubt(1, 7)])).toBe(
      '<b>一、</b><mark><a href="#d1">要求\n</a></mark>',
    );
  });
});

describe('what a block was read as', () => {
  it('is told of words left out and of a title', () => {
    expect(shownOf({ type: 'nothing' })).toBe(
      '<p class="soft"><span lang="zh-CN">略去</span> left out</p>',
    );
    expect(shownOf({ type: 'title', words: '<甲>' })).toBe(
      '<p class="title" lang="zh-CN">&lt;甲&gt;</p><small>title</small>',
    );
  });

  it('is told of a paragraph by its role, its sentences and its place', () => {
    const node = rows[2]?.node;
    if (node?.type !== 'paragraph') throw new Error('no paragraph');
    expect(shownOf(node)).toBe('<p class="soft d2">paragraph · 2 sentences · sec_1__p_1</p>');
    const signed = { ...node.node, role: 'signature' as never, eId: `a${'__a'.repeat(11)}` };
    expect(shownOf({ type: 'paragraph', node: signed })).toMatch(
      /^<p class="soft d8">signature · 2 sentences · a__/,
    );
  });

  it.each([
    [1, '', 'sure'],
    [0.95, '', 'sure'],
    [0.94, '', 'nearly sure'],
    [0.85, '', 'nearly sure'],
    [0.84, '', 'likely'],
    [0.7, '', 'likely'],
    [0.69, ' unsure', 'unsure'],
  ])('is told of a label with how sure it is: %s', (confidence, look, words) => {
    const node = rows[1]?.node;
    if (node?.type !== 'provision') throw new Error('no provision');
    const evidence = { ...node.evidence, confidence, reasons: ['a < b', 'c'] };
    expect(shownOf({ ...node, evidence })).toBe(
      `<div class="d0${look}"><p class="name" lang="zh-CN">一、要求</p>\n<small>section · sec_1 · <b>${words}</b>: a &lt; b; c</small></div>`,
    );
    const bare = { ...node.node, heading: null, headingEnd: '：', eId: 'a__b__c' };
    expect(shownOf({ ...node, node: bare, evidence })).toBe(
      `<div class="d2${look}"><p class="name" lang="zh-CN">一、：</p>\n<small>section · a__b__c · no heading · <b>${words}</b>: a &lt; b; c</small></div>`,
    );
  });
});

describe('a doubt in the preview', () => {
  const link = (to: string, zh: string, en: string) =>
    `<a href="#${to}"><span lang="zh-CN">${zh}</span> ${en}</a>`;

  it('stands in a box with the ways to its neighbours', () => {
    expect(formatDoubt(doubt(2, 7), 3)).toBe(
      [
        '<div class="doubt" id="d2">',
        '<p><b><span lang="zh-CN">存疑 2 / 3</span> Doubt 2 of 3: <span lang="zh-CN">编号跳了</span> number jump</b></p>',
        '<p lang="zh-CN">编号在这里跳了；请看是不是漏了一个，或者原文印错了</p>',
        '<p>look &amp; see</p>',
        '<p class="soft" lang="zh-CN">「&lt;二&gt;」</p>',
        `<p class="soft">${link('d1', '上一处', 'previous doubt')} · ${link('d3', '下一处', 'next doubt')} · ${link('doubts', '全部存疑', 'all doubts')}</p>`,
        '</div>',
      ].join('\n'),
    );
    expect(formatDoubt(doubt(1, 7), 2)).not.toContain('previous doubt');
    expect(formatDoubt(doubt(2, 7), 2)).not.toContain('next doubt');
  });

  it('stands below the block that it begins in, one after the other', () => {
    const html = formatRow(
      text,
      { start: 5, end: 10, node: { type: 'nothing' } },
      [doubt(1, 5), doubt(2, 7)],
      2,
    );
    expect(html).toMatch(/^<div class="row" id="o5">\n<p class="source" lang="zh-CN">/);
    expect(html).toContain(
      `left out</p>${formatDoubt(doubt(1, 5), 2)}${formatDoubt(doubt(2, 7), 2)}</div>`,
    );
  });
});

describe('the page of a preview', () => {
  it('shows doubts about the whole in its list and the others in their rows', () => {
    const fields = { ...noFields, title: '别的' };
    const notes = [{ kind: 'doubt', what: 'look', text: '贯彻', offset: 10 }] as const;
    const about = {
      text,
      format: 'html',
      encoding: 'utf-8',
      lines: [],
      apart: [],
      notes,
    } as const;
    const file = { name: 'a.html', sha256: 'a', received: '2026-11-22', recorded: true };
    const source = { ...about, ...file, fields };
    const page = formatPreview(source, recognised({ doubts: [], evidence: [] }));
    const boxesIn = (section: string) =>
      [
        ...(page.split(`<section id="${section}">`)[1]?.split('</section>')[0] ?? '').matchAll(
          /class="doubt" id="(d\d)"/g,
        ),
      ].map(([, id]) => id);
    expect([boxesIn('doubts'), boxesIn('text')]).toEqual([['d1'], ['d2']]);
    expect(page).toContain('Doubts (2)');
  });
});

describe('text of a page', () => {
  it('shows what is markup or not seen', () => {
    expect(escapeText(`<a b="c">'&'</a>`)).toBe(
      '&lt;a b=&quot;c&quot;&gt;&#39;&amp;&#39;&lt;/a&gt;',
    );
    expect(escapeText('甲\v乙\f丙\r丁\n\t戊\u200b')).toBe(
      '甲[U+000B]乙[U+000C]丙[U+000D]丁\n\t戊[U+200B]',
    );
  });
});

describe('the nodes for other programs', () => {
  const nodesOf = (of: Ingested): unknown[] => {
    const about = {
      text,
      format: 'text',
      encoding: 'utf-8',
      lines: [],
      apart: [],
      notes: [],
    } as const;
    const source = { ...about, fields: noFields };
    return (JSON.parse([...formatInterchange(source, of)].join('')) as { nodes: unknown[] }).nodes;
  };
  const item = (start: number) => ({ label: `${start}.`, title: '名单', start });
  const shown = { ...{ heading: '名单', text: '', level: 1 }, confidence: 1 };

  it('have the items of lists of attachments where they stand', () => {
    const own = nodesOf(ingested) as { label: string; start: number }[];
    const mixed = nodesOf(recognised({ attachmentItems: [item(6), item(7), item(99)] }));
    expect(mixed).toEqual([
      own[0],
      ...[6, 7].map((start) => ({ ...shown, label: `${start}.`, path: `${start}.`, start })),
      ...own.slice(1),
      { ...shown, label: '99.', path: '99.', start: 99 },
    ]);
  });

  it('are not sure where nothing says how sure they are, and show a dot for the sign of a font', () => {
    const unsure = nodesOf(recognised({ evidence: [] })) as { confidence: number }[];
    expect(unsure.map(({ confidence }) => confidence)).toEqual([0, 0, 0]);
    const [first] = ingested.recognition.draft.body;
    const draft = { ...ingested.recognition.draft, body: [{ ...first, label: '1\ue010' }] };
    expect(nodesOf(recognised({ draft }))).toMatchObject([{ label: '1.', path: '1.' }]);
  });
});
