import { describe, expect, it } from 'vitest';
import { listReferences } from '#policy/references/list-references.ts';
import { parseDocument } from '#policy/markdown/parse-document.ts';
import { listSentences } from '#policy/tree/walk.ts';

/** The references of a document, whose number may stand before ¶, each with what it starts from; ! marks a citation. */
function referencesOf(document: string): string {
  const [first = '', second] = document.split('¶');
  const tree = parseDocument(second ?? first);
  const texts = new Map(listSentences(tree).map(({ eId, text }) => [eId, text]));
  return listReferences(tree, second === undefined ? null : first)
    .map(({ eId, start, end, anchor, isCitation }) => {
      const named = anchor.kind === 'cited' ? `${anchor.title} ${anchor.number}` : anchor.kind;
      return `${texts.get(eId)?.slice(start, end)} > ${named}${isCitation ? ' !' : ''}`;
    })
    .join(', ');
}

describe('the references of a document', () => {
  it.each([
    ['# 甲办法\n\n根据《甲办法》和《乙意见》，见第三条。', '第三条 > self'],
    ['# 甲办法\n\n根据《甲办法》第三条。', '第三条 > self'],
    [
      '国发〔2012〕1号¶见国发〔2012〕1号和国发〔2012〕2号。',
      '国发〔2012〕2号 > null 国发〔2012〕2号 !',
    ],
    ['国发〔2012〕1号¶见《乙办法》（国发〔2012〕1号）第三条。', '第三条 > self'],
    [
      '根据《甲省试点条例》（以下简称《条例》）。《条例》第三条。《条例》（甲政发〔2012〕3号）。',
      '《甲省试点条例》 > 甲省试点条例 null !, 《条例》 > 甲省试点条例 null, 《条例》 > 甲省试点条例 null, 第三条 > 甲省试点条例 null, 《条例》（甲政发〔2012〕3号） > 条例 甲政发〔2012〕3号 !',
    ],
    [
      '根据《甲省试点条例》（以下简称“试点条例”）。落实试点条例。省试点条例第三条。',
      '《甲省试点条例》 > 甲省试点条例 null !, 试点条例 > 甲省试点条例 null, 省试点条例第三条 > name',
    ],
    ['根据有关规划（以下简称《规划》）。落实《规划》。《甲省规划》。', ''],
    [
      '根据《甲省规划》（甲政发〔2012〕3号，以下简称《规划》）。落实《规划》。',
      '《甲省规划》（甲政发〔2012〕3号 > 甲省规划 甲政发〔2012〕3号 !, 《规划》 > 甲省规划 甲政发〔2012〕3号, 《规划》 > 甲省规划 甲政发〔2012〕3号',
    ],
    [
      '根据国发〔2012〕2号（以下简称《二号文》）。落实《二号文》第三条。',
      '国发〔2012〕2号 > null 国发〔2012〕2号 !, 《二号文》 > null 国发〔2012〕2号, 《二号文》 > null 国发〔2012〕2号, 第三条 > null 国发〔2012〕2号',
    ],
    [
      '根据国发〔2012〕2号文件（以下简称“二号文件”）。落实二号文件。',
      '国发〔2012〕2号 > null 国发〔2012〕2号 !',
    ],
    [
      '根据《乙管理办法》。该办法第六条。该条例第六条。上述条例。上述文件。',
      '《乙管理办法》 > 乙管理办法 null !, 该办法第六条 > 乙管理办法 null, 该条例第六条 > name, 上述条例 > above, 上述文件 > 乙管理办法 null',
    ],
    [
      '根据《乙管理办法》和《丙条例》。上述办法。上述条例。上述文件。上述规定。',
      '《乙管理办法》 > 乙管理办法 null !, 上述办法 > 乙管理办法 null, 上述条例 > above, 上述文件 > 乙管理办法 null, 上述规定 > above',
    ],
    [
      '根据《乙管理办法》和《丙管理办法》。办法第六条。上述办法。',
      '《乙管理办法》 > 乙管理办法 null !, 《丙管理办法》 > 丙管理办法 null !, 办法第六条 > name, 上述办法 > 丙管理办法 null',
    ],
    [
      '根据《乙管理办法》。再据《乙管理办法》。办法第六条。',
      '《乙管理办法》 > 乙管理办法 null !, 《乙管理办法》 > 乙管理办法 null !, 办法第六条 > 乙管理办法 null',
    ],
    ['# 甲管理办法\n\n根据办法第六条。', '办法第六条 > self'],
    [
      '# 甲管理办法\n\n根据《乙管理办法》。办法第六条。管理办法第六条。',
      '《乙管理办法》 > 乙管理办法 null !, 办法第六条 > name, 管理办法第六条 > name',
    ],
    [
      '# 甲管理办法\n\n根据《乙条例》。条例第六条。办法第六条。',
      '条例第六条 > name, 办法第六条 > self',
    ],
    ['# 甲方案\n\n凭《营业执照》办理《申请表》第三条。凭《条例》办理。', '第三条 > 申请表 null'],
    [
      '# 关于修改《甲省试点条例》的决定\n\n将第三条修改。将本条例第三条修改。',
      '第三条 > 甲省试点条例 null, 本条例第三条 > self',
    ],
    [
      '# 关于修改《甲省试点条例》和《乙条例》的决定\n\n将第三条修改。',
      '第三条 > 甲省试点条例 null',
    ],
    ['# 关于废止《甲省试点条例》的决定\n\n将第三条废止。', '第三条 > 甲省试点条例 null'],
    [
      '# 甲通知\n\n见附件。\n\n# 乙办法\n\n《乙办法》第三条。办法第三条。《甲通知》。',
      '第三条 > self, 办法第三条 > self',
    ],
    [
      '# 甲通知\n\n做好《报告》《工作方案》《2012年工作方案》。',
      '《2012年工作方案》 > 2012年工作方案 null !',
    ],
    ['依照刑法第三条。依照该法第四条。', '刑法第三条 > name, 该法第四条 > name'],
    [
      '根据《中华人民共和国刑法》。依照刑法第三条。依照该法第四条。',
      '《中华人民共和国刑法》 > 中华人民共和国刑法 null !, 刑法第三条 > name, 该法第四条 > 中华人民共和国刑法 null',
    ],
    [
      '落实试点计划。按《甲省试点三年行动计划》（以下简称“试点计划”）办理。',
      '《甲省试点三年行动计划》 > 甲省试点三年行动计划 null !',
    ],
    [
      '按《甲计划》（以下简称“试点计划”）和《乙计划》（以下简称“试点”）办理。落实试点计划。落实试点。',
      '',
    ],
  ])('are in %j: %s', (words, expected) => {
    expect(referencesOf(words)).toBe(expected);
  });
});
