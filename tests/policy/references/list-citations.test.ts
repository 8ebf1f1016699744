import { describe, expect, it } from 'vitest';
import { parseDocument } from '#policy/markdown/parse-document.ts';
import { listCitations } from '#policy/references/list-citations.ts';
import { eachReference, listReferences } from '#policy/references/list-references.ts';
import type { DocumentTree } from '#policy/tree/tree.ts';
import { eachText, listParts } from '#policy/tree/walk.ts';

const list = (tree: DocumentTree, number: string | null) =>
  listCitations(listReferences(tree, number));

describe('listCitations', () => {
  const tree = parseDocument(
    '《甲镇工作要点》已经同意,见国发〔2012〕1号。\n\n# 甲镇工作要点\n\n按照《章程》和《乙镇管理办法》办理。',
  );

  it('leaves out the document itself and mere words', () => {
    expect(list(tree, '国发〔2012〕1号')).toMatchObject([
      { eId: 'preamble__p_1__s_1', title: '乙镇管理办法' },
    ]);
  });

  it.each([
    ['根据《安全生产法》《民法典》和《宪法》', ['安全生产法', '民法典', '宪法']],
    ['符合《药品经营质量管理规范》', ['药品经营质量管理规范']],
    ['《甲市总体规划（2008—2020年）》', ['甲市总体规划（2008—2020年）']],
    ['《关于甲的决定》（以下简称《重要决定》），按《重要决定》办', ['关于甲的决定']],
    ['按《环境影响评价技术导则 大气环境》', ['环境影响评价技术导则 大气环境']],
    ['按《水质 总氮的测定》（HJ 636—2012）和《测定》（见第3页）', ['水质 总氮的测定']],
    ['按《新一代治理原则》《标准体系》', ['新一代治理原则']],
    ['凭《营业执照》《申请表》《劳动合同》《检测报告》', []],
    ['依照《实施细则》和《章程》', []],
  ])('judges the titles of %s', (text, titles) => {
    const found = list(parseDocument(text), null);
    expect(found.map(({ title }) => title)).toEqual(titles);
  });

  it('counts a number in a text without a title', () => {
    const tree = parseDocument('按国发〔2011〕35号办理。\n');
    expect(tree.title).toBeNull();
    expect(list(tree, null).map(({ number }) => number)).toEqual(['国发〔2011〕35号']);
  });

  it('counts a number that is not its own', () => {
    expect(list(tree, null).map(({ number }) => number)).toEqual(['国发〔2012〕1号', null]);
  });

  it.each([
    [
      '一个短名',
      '《甲省乙条例》（以下简称《条例》）。依照《条例》第三条和条例第四条。',
      ['甲省乙条例'],
    ],
    ['没有《》的短名', '《甲三年行动计划》（以下简称“甲计划”）。落实甲计划。', ['甲三年行动计划']],
    ['不知何指的短名', '甲规划和乙细则（以下简称《重要规划方案》），按《重要规划方案》办', []],
    ['上述文件', '根据《乙管理办法》办理。上述办法第三条。该办法另有规定。', ['乙管理办法']],
    ['短名与原名相同', '《乙管理办法》（以下简称《乙管理办法》）', ['乙管理办法', '乙管理办法']],
  ])('counts no words that only lead back to it: %s', (_, text, titles) => {
    expect(list(parseDocument(text), null).map(({ title }) => title)).toEqual(titles);
  });

  it('reads headings too where they are given', () => {
    const tree = parseDocument('# 甲要点\n\n## 一、落实《乙管理办法》\n\n丙。');
    const references = eachReference(eachText(listParts(tree)), tree, null);
    expect(listCitations(references)).toMatchObject([{ eId: 'sec_1', title: '乙管理办法' }]);
  });
});
