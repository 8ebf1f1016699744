import { describe, expect, it } from 'vitest';
import { parseDocument } from '#policy/markdown/parse-document.ts';

describe('text that is not of the dialect', () => {
  it.each([
    [
      '## 一、乙\n\n# 甲',
      'line 3: the title stands after the first provision; move it before that',
    ],
    ['***\n\n乙\n\n# 甲', 'line 5: the title stands after the first provision'],
    [
      '# 甲\n\n## 一、乙\n\n***\n\n丙\n\n## 二、丁',
      'line 9: a heading follows the break that begins the closing lines',
    ],
    ['# 甲\n\n***\n\n- 1.乙', 'line 5: a list follows the break that begins the closing lines'],
    ['# 甲\n\n- 乙', 'line 3: a list item must begin with its label, such as (一) or 1.'],
    [
      '# 甲\n\n- 1.乙\n\n丙',
      'line 5: a paragraph after a list belongs to no provision; indent it into the list item',
    ],
  ])('is refused with its line and reason: %j', (markdown, words) => {
    expect(() => parseDocument(markdown)).toThrow(`text.md ${words}`);
    expect(() => parseDocument(markdown)).toThrow(
      '. Use only # titles, ## provisions, paragraphs, - items, | tables, [^1]: notes and *** before the closing lines.',
    );
  });

  it('is not what a document may hold', () => {
    const tree = parseDocument(
      '甲。\n\n# 通知\n\n乙。\n\n## 一、要求。\n\n丙。\n\n- 1.丁\n\n  戊。\n\n  - (1)己\n\n***\n\n庚\n\n# 办法\n\n辛。\n\n## 第一条\n\n壬。',
    );
    expect(tree.title).toBe('通知');
    const [section] = tree.body;
    expect(section).toMatchObject({
      label: '一、',
      heading: '要求',
      headingEnd: '。',
      children: [
        { text: '丙。' },
        {
          label: '1.',
          heading: null,
          children: [{ text: '丁' }, { text: '戊。' }, { label: '(1)' }],
        },
      ],
    });
    expect(tree.closing?.children).toMatchObject([{ text: '庚' }]);
    expect(tree.attachments).toMatchObject([
      { title: '办法', children: [{ text: '辛。' }, { label: '第一条' }] },
    ]);
    expect(tree.notice?.children).toMatchObject([{ text: '甲。' }]);
    expect(tree.preamble?.children).toMatchObject([{ text: '乙。' }]);
  });
});
