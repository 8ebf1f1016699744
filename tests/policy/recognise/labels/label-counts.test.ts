import { describe, expect, it } from 'vitest';
import { findCandidates } from '#policy/recognise/labels/candidates.ts';
import { chooseLabels } from '#policy/recognise/labels/sequences.ts';
import { createLooks } from '#policy/recognise/lines/line-looks.ts';
import { joinSoftLines } from '#policy/recognise/lines/soft-lines.ts';
import { findSpaces } from '#policy/recognise/lines/spaces.ts';

/** The labels that are chosen in lines parted by /. */
function chosenIn(lines: string): string {
  const text = lines.replaceAll('/', '\n');
  const spaces = findSpaces(text);
  const looks = createLooks([], joinSoftLines(text, spaces), text);
  return chooseLabels(findCandidates(text, spaces, looks))
    .map((label) => label.text.trim())
    .join(' ');
}

describe('the labels that count on', () => {
  it.each([
    ['一、甲/二、乙/三、丙', '一、 二、 三、'],
    ['一、甲/三、丙', '一、 三、'],
    ['一、甲/（一）乙/（二）丙/二、丁/（一）戊', '一、 （一） （二） 二、 （一）'],
    ['一、甲/（一）乙/（二）丙/二、丁/（三）戊', '一、 （一） （二） 二、 （三）'],
    ['一、甲/1.乙/2.丙/二、丁/1.戊', '一、 1. 2. 二、 1.'],
    ['一、甲/1.乙/2.丙/二、丁/3.戊', '一、 1. 2. 二、 3.'],
    ['第一条甲。第二条乙。第三条丙。', '第一条 第二条 第三条'],
    ['按照第三条规定，甲。第一条乙。第二条丙。', '第一条 第二条'],
    ['第一条甲，依照第三条执行。第二条乙。', '第一条 第二条'],
    ['第一章甲/第一条乙/第二章丙/第二条丁', '第一章 第一条 第二章 第二条'],
    ['第一章甲/第一条乙/第二章丙/第一条丁', '第一章 第一条 第二章 第一条'],
    ['第一条甲/第一条之一乙/第一条之二丙/第二条丁', '第一条 第一条之一 第一条之二 第二条'],
    ['第一条甲/第一条之二丙/第二条丁', '第一条 第二条'],
    ['1.甲/2.乙/3.丙', '1. 2. 3.'],
    ['1.1甲/1.2乙/2.1丙', '1.1 1.2 2.1'],
    ['1 甲/1.1 乙/1.2 丙/2 丁/2.1 戊', '1 1.1 1.2 2 2.1'],
    ['1 甲/1.1 乙/1.1.1 丙/1.1.2 丁/1.2 戊/2 己', '1 1.1 1.1.1 1.1.2 1.2 2'],
    ['（1）甲；（2）乙；（3）丙。', '（1） （2） （3）'],
    ['（二）甲/（三）乙', '（二） （三）'],
    ['七、甲', '七、'],
    ['一、甲', '一、'],
    ['一、甲/二、乙/七、丙/八、丁', '一、 二、 七、 八、'],
    ['甲分为一、乙二、丙', ''],
    ['一、甲。二、乙。1.丙。2.丁。三、戊。', '一、 二、 1. 2. 三、'],
    [
      '一、甲/（一）乙/1.丙/（1）丁/①戊/②己/（2）庚/2.辛/（二）壬/二、癸',
      '一、 （一） 1. （1） ① ② （2） 2. （二） 二、',
    ],
    [
      '第一编甲/第一章乙/第一节丙/第一条丁/第二编戊/第一章己',
      '第一编 第一章 第一节 第一条 第二编 第一章',
    ],
    ['十、甲/十一、乙/十二、丙', '十、 十一、 十二、'],
    ['一、甲/2.乙/二、丙', '一、 2. 二、'],
    ['2010年3月。1.甲/2.乙', '1. 2.'],
    ['一、甲/二、乙/一、丙/二、丁', '一、 二、 一、 二、'],
  ])('in %s are: %s', (lines, labels) => {
    expect(chosenIn(lines)).toBe(labels);
  });
});
