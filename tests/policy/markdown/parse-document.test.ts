import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildTree } from '#policy/tree/build-tree.ts';
import type { DraftDocument, DraftProvision } from '#policy/tree/draft.ts';
import { formatDocument } from '#policy/markdown/format-document.ts';
import { parseDocument, parseDraft, readDraft } from '#policy/markdown/parse-document.ts';
import type { Stretch } from '#policy/tree/tree.ts';
import { listNodes, plainText, treeText } from '#policy/tree/walk.ts';

const eIds = (markdown: string): string[] =>
  [...listNodes(parseDocument(markdown))].map(({ eId }) => eId);

const rolesOf = (stretch: Stretch | null): (string | null)[] | undefined =>
  stretch?.children.map((child) => (child.type === 'paragraph' ? child.role : null));

const hostile = [
  '<script>alert(1)</script>',
  '<!-- 甲 -->',
  '{process.exit()}',
  ':::note',
  '[x](javascript:alert(1))',
  '![x](y)',
  '[x]: http://example.org',
  '<https://example.org>',
  '# 不是标题',
  '#',
  '####### 七级',
  '标题 #',
  '\\#',
  '- x',
  '+ x',
  '* x',
  '*',
  '***',
  '---',
  '___',
  '===',
  '1. x',
  '1) x',
  '12345678901. x',
  '> x',
  '`x` ```x```',
  '~~~',
  '*x* _x_ **x** ~~x~~',
  '\\',
  '\\\\x\\',
  '&amp; &#35; &lt;',
  'a\tb',
  '\u202e反\u202c',
  '\u200b零宽',
  '\ufeff',
  '\u2028行\u2029',
  'a\nb',
  'a\r\nb',
  '| a | b |',
  'x  ',
  ' x',
  '\u3000x\u3000',
  '$x$',
  '\u{1F600}𠮷',
];

describe('parseDocument', () => {
  it('reads what stands before the title as notice', () => {
    const tree = parseDocument('甲:\n\n乙。\n\n# 题\n\n丙。');
    expect(tree).toMatchObject({ title: '题', body: [], closing: null, attachments: [] });
    expect(tree.notice?.children.map(plainText)).toEqual(['甲:', '乙。']);
    expect(tree.preamble?.children.map(plainText)).toEqual(['丙。']);
  });

  it('reads a text without title as preamble', () => {
    expect(parseDocument('甲。')).toMatchObject({ title: null, notice: null });
    expect(eIds('甲。乙。')).toEqual([
      'preamble',
      'preamble__p_1',
      'preamble__p_1__s_1',
      'preamble__p_1__s_2',
    ]);
  });

  it('parts label, heading and closing mark', () => {
    expect(parseDocument('## 二、任务\n\n### (一)加大投入。\n\n甲。').body).toMatchObject([
      {
        label: '二、',
        heading: '任务',
        headingEnd: '',
        kind: 'section',
        eId: 'sec_2',
        children: [{ label: '(一)', heading: '加大投入', headingEnd: '。', kind: 'clause' }],
      },
    ]);
  });

  it('reads chapters, articles, items and later paragraphs', () => {
    const markdown = '## 第一章 总则\n\n### 第一条\n\n甲：\n\n- （一）乙；\n- （二）丙。\n\n丁。';
    expect(eIds(markdown)).toEqual([
      'chp_1',
      'chp_1__art_1',
      'chp_1__art_1__p_1',
      'chp_1__art_1__p_1__s_1',
      'chp_1__art_1__item_1',
      'chp_1__art_1__item_1__p_1',
      'chp_1__art_1__item_1__p_1__s_1',
      'chp_1__art_1__item_2',
      'chp_1__art_1__item_2__p_1',
      'chp_1__art_1__item_2__p_1__s_1',
      'chp_1__art_1__p_2',
      'chp_1__art_1__p_2__s_1',
    ]);
    expect(parseDocument(markdown).body[0]).toMatchObject({ label: '第一章', heading: '总则' });
  });

  it('reads nested items and their paragraphs', () => {
    const [item] = parseDocument('- 1.甲\n\n  乙\n\n  - (1)丙\n- 2.丁').body;
    expect(item?.children.map((child) => child.eId)).toEqual([
      'pt_1__p_1',
      'pt_1__p_2',
      'pt_1__subpt_1',
    ]);
  });

  it('reads closing lines and attachments', () => {
    const tree = parseDocument(
      '# 题\n\n## 一、甲\n\n乙。\n\n***\n\n甲县人民政府\n\n2012年4月5日\n\n# 附件\n\n丙。\n\n## 一、丁',
    );
    expect(rolesOf(tree.closing)).toEqual(['signature', 'date']);
    expect(tree.attachments.map(({ eId, title }) => [eId, title])).toEqual([['att_1', '附件']]);
    expect(tree.attachments[0]?.children.map(({ eId }) => eId)).toEqual([
      'att_1__p_1',
      'att_1__sec_1',
    ]);
  });

  it('gives roles to the lines of a notice', () => {
    const tree = parseDocument('各县人民政府:\n\n印发给你们。\n\n二〇一二年四月五日\n\n# 题');
    expect(rolesOf(tree.notice)).toEqual(['addressee', 'text', 'date']);
  });

  it.each([
    ['an item without label', '# 题\n\n- 甲', 'line 3'],
    ['a heading after the break', '# 题\n\n***\n\n## 一、甲', 'line 5'],
    ['a list after the break', '# 题\n\n***\n\n- 1.甲', 'line 5'],
    ['a paragraph that belongs nowhere', '- 1.甲\n\n乙', 'line 3'],
  ])('refuses %s with its line', (_, markdown, line) => {
    expect(() => parseDocument(markdown)).toThrow(line);
  });

  it.each(['## 一、<b>', '<b>甲</b>', '[甲](乙)', '`甲`'])(
    'takes %j for plain words',
    (markdown) => {
      expect(treeText(parseDocument(markdown))).toBe(markdown.replace('## ', ''));
    },
  );
});

describe('readDraft', () => {
  const markdown =
    '# 题\n\n甲。\n\n## 一、乙\n\n- (一)丙\n- (二)丁\n\n## 二、戊\n\n***\n\n己\n\n# 附件\n\n庚';

  it('reads the same from pieces cut anywhere', () => {
    const { body, attachments, ...stretches } = parseDraft(markdown);
    const cuts = fc.array(fc.nat(markdown.length), { maxLength: 6 });
    fc.assert(
      fc.property(cuts, (places) => {
        const bounds = [0, ...places.sort((a, b) => a - b), markdown.length];
        const pieces = bounds.slice(1).map((end, at) => markdown.slice(bounds[at], end));
        const parts: unknown[] = [];
        expect(readDraft(pieces, (part) => parts.push(part))).toEqual(stretches);
        expect(parts).toEqual([...body, ...attachments]);
      }),
    );
  });

  it('gives a part away when the next begins', () => {
    const given: unknown[] = [];
    const pieces = function* (): Generator<string> {
      yield '# 题\n\n## 一、乙\n\n## 二、戊\n\n# 附件1\n\n';
      expect(given).toEqual(['一、']);
      yield '己\n\n# 附件2\n\n';
      expect(given).toEqual(['一、', '二、']);
    };
    readDraft(pieces(), (part) => given.push('title' in part ? part.title : part.label));
    expect(given).toEqual(['一、', '二、', '附件1', '附件2']);
  });
});

describe('formatDocument', () => {
  const roundTrip = (draft: DraftDocument): void => {
    expect(parseDocument(formatDocument(draft))).toEqual(buildTree(draft));
  };
  const empty = { title: '题', notice: [], preamble: [], body: [], closing: [], attachments: [] };
  const unit = (label: string, heading: string | null, children: DraftProvision['children']) => ({
    label,
    heading,
    headingEnd: '',
    children,
  });

  it.each(hostile)('keeps %j as text in every place', (text) => {
    roundTrip({
      title: text,
      notice: [text],
      preamble: [text, '甲', text],
      body: [
        unit('一、', `甲${text}乙`, [text, text]),
        unit('二、', null, [text, unit('(一)', null, [`甲${text}`, text])]),
        unit('三、', `${text}乙`.trim(), []),
      ],
      closing: [text],
      attachments: [{ title: text, children: [text, unit('1.', null, [`甲${text}`])] }],
    });
  });

  it('puts a space where a label would run on', () => {
    roundTrip({ ...empty, body: [unit('1.1', '2亿元', []), unit('第三条', '之一般规定', [])] });
    const draft = { ...empty, body: [unit('第三条', '之一般规定', [])] };
    expect(formatDocument(draft)).toContain('## 第三条 之一般规定');
  });

  it('writes siblings alike when one has a heading', () => {
    const body = [unit('(一)', '甲', ['乙。']), unit('(二)', null, ['丙。'])];
    roundTrip({ ...empty, body });
    expect(formatDocument({ ...empty, body })).toContain('## (二)\n\n丙。');
  });

  it('writes units deeper than Markdown has headings', () => {
    const labels = ['第一章', '第一节', '一、', '(一)', '1.', '(1)', '①'];
    const deep = labels.reduceRight<DraftProvision['children']>(
      (children, label, at) => [unit(label, at < 5 ? '甲' : null, ['乙。', ...children])],
      [],
    );
    roundTrip({
      ...empty,
      body: deep.filter((child) => typeof child !== 'string' && 'label' in child),
    });
  });

  it('refuses a notice without a title', () => {
    const draft = { ...empty, title: null, notice: ['甲'] };
    expect(() => formatDocument(draft)).toThrow('title');
  });

  it('gives back any draft that it writes', () => {
    const piece = fc.oneof(
      fc.constantFrom(...hostile, '一、', '(一)', '第一条', '1.', '。', '甲', ' '),
      fc.string({ unit: 'grapheme' }),
    );
    const text = fc
      .array(piece, { minLength: 1, maxLength: 6 })
      .map((pieces) => `甲${pieces.join('').replaceAll('\0', '')}`);
    const paragraphs = fc.array(text, { maxLength: 3 });
    const heading = fc.option(text.map((words) => `${words}乙`));
    const labels = fc.constantFrom('(一)', '（二）', '1.', '①');
    const clause = fc.record({
      label: labels,
      heading,
      headingEnd: fc.constant(''),
      children: paragraphs,
    });
    const section = fc
      .record({ heading, paragraphs, clauses: fc.array(clause, { maxLength: 3 }) })
      .map((parts) => unit('一、', parts.heading, [...parts.paragraphs, ...parts.clauses]));
    const draft = fc.record({
      title: text,
      notice: paragraphs,
      preamble: paragraphs,
      body: fc.array(section, { maxLength: 3 }),
      closing: paragraphs,
      attachments: fc.array(fc.record({ title: text, children: paragraphs }), { maxLength: 2 }),
    });
    fc.assert(fc.property(draft, roundTrip), { numRuns: 1000 });
    expect.hasAssertions();
  });
});
