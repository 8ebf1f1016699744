import { describe, expect, it } from 'vitest';
import { formatDocument } from '#policy/markdown/format-document.ts';
import { parseDraft } from '#policy/markdown/parse-document.ts';
import type { DraftDocument, DraftProvision } from '#policy/tree/draft.ts';

/** A provision of a draft. */
function P(
  label: string,
  heading: string | null,
  children: DraftProvision['children'] = [],
  headingEnd = '',
): DraftProvision {
  return { label, heading, headingEnd, children };
}

const empty: DraftDocument = {
  title: null,
  notice: [],
  preamble: [],
  body: [],
  closing: [],
  attachments: [],
};

const written: [Partial<DraftDocument>, string][] = [
  [{ preamble: ['甲。'] }, '甲。\n'],
  [
    {
      title: '题',
      notice: ['发。'],
      preamble: ['前。', '言。'],
      body: [P('一、', '任务', ['甲。'], '。')],
      closing: ['结。', '尾。'],
      attachments: [
        { title: '附件', children: ['卯。', P('一、', '子', ['丑。']), '末。'] },
        { title: '附件2', children: ['卯。'] },
        { title: '附件3', children: [P('一、', '子', ['丑。'])] },
      ],
    },
    '发。\n\n# 题\n\n前。\n\n言。\n\n## 一、任务。\n\n甲。\n\n***\n\n结。\n\n尾。\n\n# 附件\n\n卯。\n\n## 一、子\n\n丑。\n\n***\n\n末。\n\n# 附件2\n\n卯。\n\n# 附件3\n\n## 一、子\n\n丑。\n',
  ],
  [
    {
      title: '题',
      body: [
        P('一、', '甲', [
          P('1.', null, ['乙。']),
          P('2.', null, ['丙。', '丁。', P('（1）', null, ['戊。'])]),
        ]),
      ],
    },
    '# 题\n\n## 一、甲\n\n- 1\\.乙。\n- 2\\.丙。\n\n  丁。\n\n  - （1）戊。\n',
  ],
  [
    { title: '题', body: [P('一、', '甲', [P('1.', null, ['乙。']), P('2.', '丙', ['丁。'])])] },
    '# 题\n\n## 一、甲\n\n### 1\\.\n\n乙。\n\n### 2\\.丙\n\n丁。\n',
  ],
  [
    { title: '题', body: [P('1.', null, ['甲。']), P('2.', null, ['乙。'])] },
    '# 题\n\n- 1\\.甲。\n- 2\\.乙。\n',
  ],
  [{ title: '题', body: [P('第一条', null, ['甲。'])] }, '# 题\n\n## 第一条\n\n甲。\n'],
  [
    {
      title: '题',
      body: [
        P('第一章', '总则', [
          P('第一条', null, [
            '甲：',
            P('（一）', null, ['乙；']),
            P('（二）', null, ['丙。']),
            '丁。',
          ]),
        ]),
      ],
    },
    '# 题\n\n## 第一章 总则\n\n### 第一条\n\n甲：\n\n- （一）乙；\n- （二）丙。\n\n丁。\n',
  ],
  [{ title: '题', body: [P('一、', null, ['甲。'])] }, '# 题\n\n## 一、\n\n甲。\n'],
  [{ title: '题', body: [P('', '前言', ['甲。'])] }, '# 题\n\n## 前言\n\n甲。\n'],
  [
    { title: '题', body: [P('1', '规划', [P('1.1', '目标', ['甲。'])])] },
    '# 题\n\n## 1 规划\n\n### 1\\.1 目标\n\n甲。\n',
  ],
  [
    { title: '题', body: [P('1.', null, [P('（1）', null, ['乙。'])])] },
    '# 题\n\n- 1\\.\n\n  - （1）乙。\n',
  ],
  [{ title: '题', body: [P('1.', null, [])] }, '# 题\n\n- 1\\.\n'],
  [
    {
      title: '题',
      body: [
        P('一、', '甲', [
          P('（一）', '乙', [
            P('1.', '丙', [P('（1）', '丁', [P('①', '戊', [P('第一条', null, ['己。'])])])]),
          ]),
        ]),
      ],
    },
    '# 题\n\n## 一、甲\n\n### （一）乙\n\n#### 1\\.丙\n\n##### （1）丁\n\n###### ①戊\n\n- 第一条 己。\n',
  ],
  [
    { title: '题', body: [P('（一）', '（二）甲', ['乙。'])] },
    '# 题\n\n## （一）（二）甲\n\n乙。\n',
  ],
  [
    {
      title: '题',
      body: [P('一、', '甲', ['子。', P('1.', null, ['乙。']), '丑。', P('2.', null, ['丙。'])])],
    },
    '# 题\n\n## 一、甲\n\n子。\n\n- 1\\.乙。\n\n丑。\n\n- 2\\.丙。\n',
  ],
];

describe('a draft', () => {
  it.each(written)('is written as text.md: %j', (parts, markdown) => {
    const draft = { ...empty, ...parts };
    expect(formatDocument(draft)).toBe(markdown);
    expect(formatDocument(parseDraft(markdown))).toBe(markdown);
  });

  it.each([{ notice: ['甲。'] }, { attachments: [{ title: '甲', children: [] }] }])(
    'without a title cannot hold %j',
    (parts) => {
      expect(() => formatDocument({ ...empty, ...parts })).toThrow(
        'a document without a title can have neither a notice nor attachments',
      );
    },
  );
});
