import { describe, expect, it } from 'vitest';
import { findCandidates } from '#policy/recognise/labels/candidates.ts';
import { createLooks } from '#policy/recognise/lines/line-looks.ts';
import { joinSoftLines } from '#policy/recognise/lines/soft-lines.ts';
import { findSpaces } from '#policy/recognise/lines/spaces.ts';

/** The places of a text where a label may stand, each with what speaks for it. */
function placesOf(text: string): string {
  const spaces = findSpaces(text);
  const looks = createLooks([], joinSoftLines(text, spaces), text);
  return findCandidates(text, spaces, looks)
    .map(({ text: label, weight, opens }) => `${label.trim()} ${weight}${opens ? ' opens' : ''}`)
    .join(', ');
}

describe('the places of labels', () => {
  it.each([
    ['1总则1.1编制目的1.2依据2组织体系2.1甲', '1 4, 1.1 -0.5, 1.2 -2, 2 0.5, 2.1 -0.5'],
    ['一、加强领导，健全机制1.乙。2.丙', '一、 4, 1. -0.5 opens, 2. 1.5'],
    ['第一章总则第一条甲。第二章 附则第二条乙', '第一章 4, 第一条 -1.5, 第二章 2.5, 第二条 -1.5'],
    ['第一条（一）甲', '第一条 4, （一） -3'],
    [
      '甲（1）乙；（2）丙。（100）丁。100.甲。99.乙',
      '（1） -3, 1） -3, （2） 1.5, 2） -3, 99. 1.5',
    ],
    ['总则...123一、甲', '一、 -1.5'],
    [
      '甲。 1.乙。 （一）丙。 第一条 丁。 1.1 戊。 5 己',
      '1. 2.5, （一） 2.5, 第一条 4.5, 1.1 2.5, 5 0',
    ],
    ['一、二、三产业。一、甲。二、乙', '一、 -4, 一、 1.5, 二、 1.5'],
    ['甲。）一、乙。甲）二、丙', '一、 1.5, 二、 0'],
    ['甲 1.乙 （一）丙 第一条丁', '1. -0.5, （一） 1.5, 第一条 1.5'],
    ['一、甲乙丙丁（一）戊己庚辛（二）壬癸', '一、 4, （一） -0.5 opens, （二） -0.5'],
    ['1.5个。1.5个点 1.5 万。1.5%。2.5亿', '1.5 -4'],
    [
      '（一）项目。（二）项。（三）款项。（四）款。（五）款待。（六）、甲',
      '（一） 4, （二） -4.5, （三） 1.5, （四） -4.5, （五） 1.5, （六）、 1.5',
    ],
    ['1.1甲 2总则\n乙', '1.1 4, 2 1.5'],
    ['1 年。2 个。3 总则。1.1 甲。12 甲', '3 0, 1.1 -0.5, 12 0'],
    ['1 总则\n1.1 编制目的\n1.2 依据\n2 组织\n2.1 甲', '1 4, 1.1 4, 1.2 4, 2 4, 2.1 4'],
    [
      '第一条甲。第二条款项。第二条、第三条。第三条中的。第四条中规定。第五条中第一款。第六条以上。第七条和第八条。第九条或本法。第十条所列。第十一条至第十二条。第十三条第二十条。第十四条第一章',
      '第一条 4, 第二条 -4.5, 第二条 -4.5, 第三条 -4.5, 第四条 -4.5, 第五条 -4.5, 第六条 -4.5, 第七条 -4.5, 第九条 -4.5, 第十条 -4.5, 第十一条 -4.5, 第十三条 1.5, 第十四条 -4.5',
    ],
    [
      '一、甲乙丙丁戊己庚辛壬癸甲乙丙丁戊己庚辛壬癸甲乙丙丁戊己庚辛壬癸甲乙丙丁戊己庚辛壬癸甲乙丙丁戊己庚辛壬癸甲乙丙丁戊己庚辛壬癸（一）甲',
      '一、 4, （一） -0.5',
    ],
    ['总要求（一）至甲', ''],
    ['甲市预案1总则2.1甲', '2.1 -2'],
    ['（一）企业（（（二）农收府', '（一） 4, （二） -3'],
    ['第0条。（零）甲。0.甲。零、甲', ''],
    ['甲一、乙二、丙。2012年一、甲。3一、乙', '一、 -1.5, 二、 -1.5, 一、 -1.5'],
  ])('in %j are: %s', (words, expected) => {
    expect(placesOf(words)).toBe(expected);
  });
});
