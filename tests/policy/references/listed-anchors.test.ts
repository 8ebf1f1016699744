import { describe, expect, it } from 'vitest';
import { parseDocument } from '#policy/markdown/parse-document.ts';
import { listReferences } from '#policy/references/list-references.ts';
import type { Anchor } from '#policy/references/reference.ts';
import { listSentences } from '#policy/tree/walk.ts';

/** What a reference starts from, in words. */
function say(anchor: Anchor): string {
  switch (anchor.kind) {
    case 'cited':
      return `${anchor.title} ${anchor.number}`;
    case 'self':
      return anchor.stated ? 'self stated' : 'self';
    case 'before':
      return `before ${anchor.unit} ${anchor.back}`;
    case 'around':
      return `around ${anchor.unit}`;
    case 'attachment':
      return `attachment ${anchor.ordinal}`;
    case 'name':
    case 'last':
    case 'above':
      return anchor.kind;
  }
}

/** The references of a document, whose number may stand before ¶, each with all of what it starts from; ! marks a citation. */
function anchorsOf(document: string): string {
  const [first = '', second] = document.split('¶');
  const tree = parseDocument(second ?? first);
  const texts = new Map(listSentences(tree).map(({ eId, text }) => [eId, text]));
  return listReferences(tree, second === undefined ? null : first)
    .map(({ eId, start, end, anchor, isCitation }) => {
      const words = texts.get(eId)?.slice(start, end);
      return `${words} > ${say(anchor)}${isCitation ? ' !' : ''}`;
    })
    .join(', ');
}

describe('what the references of a document start from', () => {
  it.each([
    ['甲市人民政府令第3号¶# 题\n\n按第3号。', ''],
    ['甲市人民政府令第3号¶# 题\n\n按令第3号。', ''],
    ['甲市人民政府令第3号¶# 题\n\n按《乙办法》（第3号）。', ''],
    ['甲市人民政府令第3号¶# 题\n\n按《乙办法》（令第3号）第一条。', '第一条 > self stated'],
    [
      '甲市人民政府令第3号¶# 题\n\n按《乙办法》（甲市人民政府令第3号）第一条。',
      '第一条 > self stated',
    ],
    [
      '甲市人民政府令第13号¶# 题\n\n按《乙办法》（市人民政府令第13号）第一条。',
      '第一条 > self stated',
    ],
    ['甲市公告2024年第5号¶# 题\n\n按公告2024年第5号。', ''],
    ['甲市人民政府公告第5号¶# 题\n\n按人民政府公告第5号。', ''],
    ['〔2024〕18号¶# 题\n\n按会议纪要〔2024〕18号。', ''],
    [
      '〔2024〕18号¶# 题\n\n按会议纪要〔2024〕19号。',
      '会议纪要〔2024〕19号 > null 会议纪要〔2024〕19号 !',
    ],
    [
      '〔2024〕18号¶# 题\n\n按甲政发〔2024〕18号。',
      '甲政发〔2024〕18号 > null 甲政发〔2024〕18号 !',
    ],
    [
      '甲政发〔2024〕18号¶# 题\n\n按会议纪要甲政发〔2024〕18号。',
      '会议纪要甲政发〔2024〕18号 > null 会议纪要甲政发〔2024〕18号 !',
    ],
    ['〔2024〕18号¶# 题\n\n按甲市专题会议纪要〔2024〕18号第一条。', '第一条 > self stated'],
    [
      '# 甲办法\n\n《甲办法》（国发〔2011〕9号）废止。',
      '《甲办法》（国发〔2011〕9号） > 甲办法 国发〔2011〕9号 !',
    ],
    ['国发〔2011〕9号¶# 甲办法\n\n《甲办法》（国发〔2011〕9号）废止。', ''],
    [
      '国发〔2011〕8号¶# 甲办法\n\n《甲办法》（国发〔2011〕9号）第三条废止。',
      '《甲办法》（国发〔2011〕9号） > 甲办法 国发〔2011〕9号 !, 第三条 > 甲办法 国发〔2011〕9号',
    ],
    ['（以下简称《老规矩》），《老规矩》第二条。', '第二条 > 老规矩 null'],
    [
      '本通知(三)和第一条、本条（一）、（二）项。',
      '第一条 > self, 本条（一） > around 条, （二）项 > around 条',
    ],
    ['第五条，本条例(三)。', '第五条 > self, 本条例(三) > self stated'],
    [
      '# 关于修改《乙市水条例》的决定\n\n见附件1。前款和本章不变。第三条废止。',
      '附件1 > attachment 1, 前款 > before 款 1, 第三条 > 乙市水条例 null',
    ],
    ['# 甲办法\n\n《甲办法》第三条和第四条。', '第三条 > self stated, 第四条 > self stated'],
    [
      '# 甲办法\n\n见本办法第三条。办法第四条。',
      '本办法第三条 > self stated, 办法第四条 > self stated',
    ],
    [
      '《乙市水条例》（以下简称“老规矩”）。\n\n落实老规矩，见《丙市试点办法》和老规矩。',
      '《乙市水条例》 > 乙市水条例 null !, 老规矩 > 乙市水条例 null, 《丙市试点办法》 > 丙市试点办法 null !, 老规矩 > 乙市水条例 null',
    ],
    [
      '《乙市水条例》（以下简称“老规矩”）。\n\n见《丙市试点办法》，落实老规矩。',
      '《乙市水条例》 > 乙市水条例 null !, 《丙市试点办法》 > 丙市试点办法 null !, 老规矩 > 乙市水条例 null',
    ],
    [
      '国发〔2012〕2号（以下简称《二号文》）和《规划》。《规划》（国发〔2012〕3号）。',
      '国发〔2012〕2号 > null 国发〔2012〕2号 !, 《二号文》 > null 国发〔2012〕2号, 《规划》（国发〔2012〕3号） > 规划 国发〔2012〕3号 !',
    ],
    [
      '有关规划（以下简称《规划》）。《规划》（国发〔2012〕3号）。《规划》第一条。',
      '《规划》（国发〔2012〕3号） > 规划 国发〔2012〕3号 !, 第一条 > 规划 null',
    ],
    [
      '见附件第二条、附件三、前三款和前条。',
      '附件第二条 > attachment null, 前三款 > before 款 3, 前条 > before 条 1',
    ],
    [
      '前款、前两项。本款第一项、本章、本节。',
      '前款 > before 款 1, 前两项 > before 项 2, 本款第一项 > around 款',
    ],
    ['依照本条第一款的规定，前三条不适用。', '本条第一款 > around 条, 前三条 > before 条 3'],
    ['本办法附件1第二条、附件一。', '本办法附件1第二条 > attachment 1, 附件一 > attachment 1'],
    ['前款、前一款、前１款。', '前款 > before 款 1, 前一款 > before 款 1'],
  ])('are in %j: %s', (document, anchors) => {
    expect(anchorsOf(document)).toBe(anchors);
  });
});
