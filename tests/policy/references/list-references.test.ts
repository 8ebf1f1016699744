import { describe, expect, it } from 'vitest';
import { findAliases } from '#policy/citations/find-aliases.ts';
import { listReferences } from '#policy/references/list-references.ts';
import { parseDocument } from '#policy/markdown/parse-document.ts';
import { listSentences } from '#policy/tree/walk.ts';
import { processorSeconds } from '../../processor-seconds.ts';

/** Each reference of a document as its words and what it starts from. */
function list(markdown: string, number: string | null = null): string[] {
  const tree = parseDocument(markdown);
  const texts = new Map(listSentences(tree).map(({ eId, text }) => [eId, text]));
  return listReferences(tree, number).map(({ eId, start, end, anchor }) => {
    const named = anchor.kind === 'cited' ? (anchor.title ?? anchor.number) : anchor.kind;
    return `${texts.get(eId)?.slice(start, end) ?? ''} > ${named ?? ''}`;
  });
}

describe('listReferences', () => {
  it('reads a short name as the document that it stands for', () => {
    const text = '根据《甲省试点条例》（以下简称《条例》），制定。依照《条例》第三条办理。';
    expect(list(text)).toEqual([
      '《甲省试点条例》 > 甲省试点条例',
      '《条例》 > 甲省试点条例',
      '《条例》 > 甲省试点条例',
      '第三条 > 甲省试点条例',
    ]);
  });

  it('finds a short name that stands without marks', () => {
    const text = '按《甲省试点三年行动计划》（以下简称“试点计划”）办理。落实试点计划。';
    expect(list(text)).toEqual([
      '《甲省试点三年行动计划》 > 甲省试点三年行动计划',
      '试点计划 > 甲省试点三年行动计划',
    ]);
  });

  it('leaves out its own title and mere forms', () => {
    expect(list('《甲要点》已经同意。\n\n# 甲要点\n\n凭《营业执照》办理。')).toEqual([]);
    expect(list('见国发〔2012〕1号。', '国发〔2012〕1号')).toEqual([]);
  });

  it('keeps a number that a text without a title names', () => {
    expect(list('按国发〔2011〕35号办理。')).toEqual(['国发〔2011〕35号 > 国发〔2011〕35号']);
  });

  it('is quick with many short names and many documents', () => {
    const given = (at: number): string => `《甲${at}试点办法》（以下简称“试点${at}计划”）。`;
    const used = '上述意见办理。依照办法第三条。落实试点一计划。';
    const text = Array.from({ length: 4_000 }, (_, at) => given(at) + used).join('');
    const tree = parseDocument(text);
    expect(processorSeconds(() => listReferences(tree, null))).toBeLessThan(3);
  });

  it('takes its own title before a path for itself', () => {
    expect(list('# 甲办法\n\n## 第一条\n\n依照《甲办法》第一条。')).toEqual(['第一条 > self']);
  });

  it('knows the document spoken of last', () => {
    expect(list('根据《乙管理办法》办理。该办法第六条所列。上述办法另有规定。')).toEqual([
      '《乙管理办法》 > 乙管理办法',
      '该办法第六条 > 乙管理办法',
      '上述办法 > 乙管理办法',
    ]);
    expect(list('做好试点。上述意见请研究。')).toEqual(['上述意见 > above']);
  });

  it('reads a general name as the one document whose title ends so', () => {
    expect(list('# 甲要点\n\n## 一、乙\n\n按照要点第二部分办理。')).toEqual([
      '要点第二部分 > self',
    ]);
    expect(list('根据《乙管理办法》办理。依照办法第六条。')).toEqual([
      '《乙管理办法》 > 乙管理办法',
      '办法第六条 > 乙管理办法',
    ]);
    expect(list('根据《乙管理办法》《丙管理办法》。依照办法第六条。').at(-1)).toBe(
      '办法第六条 > name',
    );
    expect(list('# 甲办法\n\n## 一、乙\n\n根据《丙管理办法》。依照办法第六条。').at(-1)).toBe(
      '办法第六条 > name',
    );
  });

  it('takes no longer name for a short one', () => {
    const text = '根据《甲省试点条例》（以下简称《条例》）。依照信访条例第三条。制定条例。';
    expect(list(text).slice(2)).toEqual(['信访条例第三条 > name']);
    expect(list('# 义务教育法\n\n## 第三条\n\n依照教育法第三条。')).toEqual([
      '教育法第三条 > name',
    ]);
  });

  it('counts bare articles of an amendment in the law amended', () => {
    const text = '# 关于修改《甲省试点条例》的决定\n\n将第三条修改为：“甲。”';
    expect(list(text)).toEqual(['第三条 > 甲省试点条例']);
  });
});

describe('findAliases', () => {
  it('gives each short name the citation just before it', () => {
    const text = '《甲办法》（浙政发〔2010〕1号，以下简称《办法》）和《乙意见》(以下简称“意见”)';
    expect(findAliases(text)).toEqual([
      { words: '办法', title: '甲办法', number: '浙政发〔2010〕1号' },
      { words: '意见', title: '乙意见', number: null },
    ]);
  });

  it('gives no document to a short name of something else', () => {
    expect(findAliases('首批27个镇（以下简称“试点镇”）')).toEqual([]);
    expect(findAliases('按《甲办法》，27个镇（以下简称“试点镇”）')).toEqual([]);
    expect(findAliases('有关规划（以下简称《规划》）')).toEqual([
      { words: '规划', title: null, number: null },
    ]);
  });
});
