import { describe, expect, it } from 'vitest';
import { findCandidates } from '#policy/recognise/labels/candidates.ts';
import { chooseLabels } from '#policy/recognise/labels/sequences.ts';
import { createLooks } from '#policy/recognise/lines/line-looks.ts';
import { joinSoftLines } from '#policy/recognise/lines/soft-lines.ts';
import { findSpaces } from '#policy/recognise/lines/spaces.ts';
import { dropContents } from '#policy/recognise/regions/contents-list.ts';

/** The labels of a text that begin provisions, and those of its tables of contents. */
function labelsOf(text: string): string {
  const spaces = findSpaces(text);
  const looks = createLooks([], joinSoftLines(text, spaces), text);
  const { labels, listed } = dropContents(text, chooseLabels(findCandidates(text, spaces, looks)));
  const say = (own: typeof labels): string => own.map(({ text: label }) => label.trim()).join(' ');
  return listed.length === 0 ? say(labels) : `${say(labels)} | listed ${say(listed)}`;
}

describe('the labels that are chosen', () => {
  it.each([
    ['一、甲\n乙。\n三、丙\n丁。', '一、 三、'],
    ['一、甲\n乙。\n二、丙\n丁。\n四、戊\n己。', '一、 二、 四、'],
    ['一、甲\n乙。\n二、丙\n丁。\n一、戊\n己。\n二、庚\n辛。', '一、 二、 一、 二、'],
    ['第一条 甲。\n第二条 乙。\n第四条 丙。', '第一条 第二条 第四条'],
    ['第一条 甲。\n第二条 乙。\n第五条 丙。', '第一条 第二条 第五条'],
    ['第一章 甲\n第一条 乙。\n第二章 丙\n第二条 丁。', '第一章 第一条 第二章 第二条'],
    ['第一章 甲\n第一条 乙。\n第二章 丙\n第一条 丁。', '第一章 第一条 第二章 第一条'],
    ['第一章 甲\n一、乙。\n第二章 丙\n一、丁。', '第一章 一、 第二章 一、'],
    [
      '一、甲\n（一）乙。\n（二）丙。\n二、丁\n（一）戊。\n（二）己。',
      '一、 （一） （二） 二、 （一） （二）',
    ],
    [
      '一、甲\n（一）乙。\n（二）丙。\n二、丁\n（三）戊。\n（四）己。',
      '一、 （一） （二） 二、 （三） （四）',
    ],
    ['一、甲\n（二）乙。\n二、丁\n（三）戊。', '一、 （二） 二、 （三）'],
    ['一、甲\n1.乙。\n2.丙。\n二、丁\n1.戊。\n3.己。', '一、 1. 2. 二、 1.'],
    ['（五）甲。', '（五）'],
    ['甲（五）乙。', ''],
    ['五、甲。', '五、'],
    ['1 总则\n1.1 甲\n1.2 乙\n2 组织\n2.1 丙\n2.1.1 丁\n3 附则', '1 1.1 1.2 2 2.1 2.1.1 3'],
    ['1 总则\n1.1 甲\n2.1 乙\n2.2 丙', '1 1.1 2.1 2.2'],
    ['1.1 甲\n1.2 乙\n1.3 丙', '1.1 1.2 1.3'],
    ['1 总则\n甲。\n2 组织\n乙。', ''],
    ['1 总则\n2.1 甲\n2 组织\n1.1 乙', '2.1 1.1'],
    [
      '第一条 甲。\n第一条之一 乙。\n第一条之二 丙。\n第二条 丁。',
      '第一条 第一条之一 第一条之二 第二条',
    ],
    ['第一条 甲。\n第二条之一 乙。\n第三条 丙。', '第一条 第二条之一 第三条'],
    [
      '第一编 甲\n第一章 乙\n第一节 丙\n第一条 丁。\n第二节 戊\n第二条 己。\n第二章 庚\n第一节 辛\n第三条 壬。\n第二编 癸\n第三章 甲\n第四条 乙。',
      '第一编 第一章 第一节 第一条 第二节 第二条 第二章 第一节 第三条 第二编 第三章 第四条',
    ],
    [
      '目录\n第一章 总则\n第二章 管理\n第三章 附则\n第一章 总则\n第一条 甲。\n第二章 管理\n第二条 乙。\n第三章 附则\n第三条 丙。',
      '第一章 第一条 第二章 第二条 第三章 第三条 | listed 第一章 第二章 第三章',
    ],
    [
      '目录\n第一章 总则 ……1\n第二章 附则 ……2\n第一章 总则\n第一条 甲。\n第二章 附则\n第二条 乙。',
      '第一章 第一条 第二章 第二条 | listed 第一章 第二章',
    ],
    [
      '第一章 总则\n第二章 附则\n前言说明。\n第一章 总则\n第一条 甲。\n第二章 附则\n第二条 乙。',
      '第一章 第一条 第二章 第二条 | listed 第一章 第二章',
    ],
    ['第一章 总则\n第一条 甲。\n第二章 总则\n第二条 乙。', '第一章 第一条 第二章 第二条'],
    [
      '一、总体要求\n二、重点任务\n三、保障措施\n一、总体要求\n甲。\n二、重点任务\n乙。\n三、保障措施\n丙。',
      '一、 二、 三、 | listed 一、 二、 三、',
    ],
    [
      '一、总体要求\n二、重点任务\n一、总体要求和目标\n甲。\n二、重点任务\n乙。',
      '一、 二、 | listed 一、 二、',
    ],
    ['一、总体要求\n一、总体要求\n甲。', '一、'],
    ['一、甲\n二、乙\n一、甲\n丙。\n二、乙\n丁。', '一、 二、 一、 二、'],
    [
      '一、总体要求\n（一）甲乙\n二、重点任务\n一、总体要求\n（一）甲乙\n丙。\n二、重点任务\n丁。',
      '一、 （一） 二、 | listed 一、 （一） 二、',
    ],
    ['甲：（一）乙；（二）丙。丁：（一）戊；（二）己。', '（一） （二） （一） （二）'],
    ['甲（一）乙（二）丙（三）丁', ''],
    ['①甲。②乙。③丙。①丁。②戊。', '① ② ③ ① ②'],
    ['（1）甲。（2）乙。（1）丙。（2）丁。', '（1） （2） （1） （2）'],
    ['第三章 甲\n第四章 乙', '第三章 第四章'],
    ['第三条 甲。\n第四条 乙。\n第一条 丙。', '第三条 第四条 第一条'],
  ])('in %j are: %s', (words, expected) => {
    expect(labelsOf(words)).toBe(expected);
  });
});
