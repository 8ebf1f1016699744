import { describe, expect, it } from 'vitest';
import { findReferences } from '#policy/references/find-references.ts';
import type { Anchor, Reference } from '#policy/references/reference.ts';

/** What a reference starts from, with all that is said of it. */
function sayAnchor(anchor: Anchor): string {
  switch (anchor.kind) {
    case 'cited':
      return [anchor.kind, anchor.title, anchor.number].filter((part) => part !== null).join(' ');
    case 'name':
      return [anchor.kind, anchor.words.slice(anchor.lead), anchor.end]
        .filter((part) => part !== null)
        .join(' ');
    case 'attachment':
      return anchor.ordinal === null ? anchor.kind : `${anchor.kind} ${anchor.ordinal}`;
    case 'last':
      return `${anchor.kind} ${anchor.ending}`;
    case 'self':
      return `${anchor.kind} ${anchor.stated}`;
    case 'around':
      return `${anchor.kind} ${anchor.unit}`;
    case 'before':
      return `${anchor.kind} ${anchor.unit} ${anchor.back}`;
    case 'above':
      return anchor.kind;
  }
}

const saySteps = (steps: Reference['steps']): string =>
  steps
    .map(({ unit, ordinal, branch }) => `${unit}${ordinal}${branch === null ? '' : `-${branch}`}`)
    .join(' ');

/** The references of a text, each with what it starts from and its steps. */
function referencesOf(text: string): string {
  return findReferences(text)
    .map(({ start, end, anchor, steps }) =>
      `${text.slice(start, end)} = ${sayAnchor(anchor)} > ${saySteps(steps)}`.trimEnd(),
    )
    .join(', ');
}

describe('the references of a text', () => {
  it.each([
    ['规定第三条', '规定第三条 = name 规定 2 > 条3'],
    ['上款第（一）项', '上款第（一）项 = before 款 1 > 项1'],
    ['民法典第一章第一章', '民法典第一章 = name 民法典 3 > 章1, 第一章 = name 民法典 > 章1'],
    ['第1点规定第1点和刑法', '规定第1点 = name 规定 5 > 点1'],
    [
      '、本条本条（二）、（三）项第五条件关于',
      '本条（二） = around 条 > 项2, （三）项 = around 条 > 项3',
    ],
    ['上述规定前款', '上述规定 = above >, 前款 = before 款 1 >'],
    [
      '本条第三条之一前款（三）及其，的',
      '本条第三条之一 = around 条 > 条3-1, 前款（三） = before 款 1 > 项3',
    ],
    [
      '附件二上述规定第（一）项本办法附件1第一项',
      '附件二上述规定第（一）项 = name 附件二上述规定 7 > 项1, 本办法附件1第一项 = attachment 1 > 项1',
    ],
    ['第一项第1点', '第一项第1点 = self false > 项1 点1'],
    ['（三）第二部分', ''],
    ['中的本通知该项的规定', ''],
    ['办法本办法（三）（三）', ''],
    ['至的第一项第三条和中的', '第三条 = self false > 条3'],
    ['关于第三条、（二）、（三）项', '第三条 = self false > 条3'],
    ['刑法及其民法典第三条第本通知', '其民法典第三条 = name 其民法典 7 > 条3'],
    [
      '前两条前款第二部分第二部分（三）',
      '前两条 = before 条 2 >, 前款第二部分 = before 款 1 > 部分2, 第二部分（三） = self false > 部分2 项3',
    ],
    [
      '总则总则第（一）项《甲省试点条例》',
      '第（一）项 = self false > 项1, 《甲省试点条例》 = cited 甲省试点条例 >',
    ],
  ])('in %s are: %s', (text, references) => {
    expect(referencesOf(text)).toBe(references);
  });
});
