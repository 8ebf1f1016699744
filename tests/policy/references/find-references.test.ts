import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { findReferences } from '#policy/references/find-references.ts';
import type { Reference } from '#policy/references/reference.ts';

/** A reference as its words, its anchor and its way: `第三条第(二)项 < 甲条例 > 3条 2项`. */
function write(text: string, { start, end, anchor, steps }: Reference): string {
  const way = steps.map(
    ({ ordinal, branch, unit }) => `${ordinal}${branch === null ? '' : `-${branch}`}${unit}`,
  );
  return [text.slice(start, end), '<', writeAnchor(anchor), '>', ...way].join(' ').trim();
}

function writeAnchor(anchor: Reference['anchor']): string {
  switch (anchor.kind) {
    case 'cited':
      return [anchor.title, anchor.number].filter((part) => part !== null).join(' ');
    case 'name':
      return `name ${anchor.words.slice(anchor.lead)}`;
    case 'attachment':
      return `attachment ${anchor.ordinal ?? ''}`;
    case 'last':
      return `last ${anchor.ending}`;
    case 'self':
      return anchor.stated ? 'self' : 'bare';
    case 'around':
      return `around ${anchor.unit}`;
    case 'before':
      return `before ${anchor.unit} ${anchor.back}`;
    case 'above':
      return 'above';
  }
}

const find = (text: string) => findReferences(text).map((one) => write(text, one));

describe('findReferences', () => {
  it.each([
    ['依照本要点第二部分第(三)项办理', ['本要点第二部分第(三)项 < self > 2部分 3项']],
    ['按本办法第十二条的规定', ['本办法第十二条 < self > 12条']],
    ['依照第五条第二款处罚', ['第五条第二款 < bare > 5条 2款']],
    ['第一百二十条之一', ['第一百二十条之一 < bare > 120-1条']],
    ['本法第三章规定', ['本法第三章 < self > 3章']],
    ['依照本条第二款', ['本条第二款 < around 条 > 2款']],
    ['前款规定的期限', ['前款 < before 款 1 >']],
    ['前款第(一)项所列', ['前款第(一)项 < before 款 1 > 1项']],
    ['前两款规定', ['前两款 < before 款 2 >']],
    ['依照前条规定', ['前条 < before 条 1 >']],
    ['本章规定的处罚', ['本章 < around 章 >']],
    ['上述规定自公布之日起施行', ['上述规定 < above >']],
    ['上述通知要求', ['上述通知 < last 通知 >']],
  ])('reads a reference within the document in %s', (text, references) => {
    expect(find(text)).toEqual(references);
  });

  it.each([
    [
      '根据《甲条例》第三条第(二)项、第五条',
      ['《甲条例》 < 甲条例 >', '第三条第(二)项 < 甲条例 > 3条 2项', '第五条 < 甲条例 > 5条'],
    ],
    [
      '《甲意见》(浙委办〔2010〕115号)的第四条',
      [
        '《甲意见》(浙委办〔2010〕115号) < 甲意见 浙委办〔2010〕115号 >',
        '第四条 < 甲意见 浙委办〔2010〕115号 > 4条',
      ],
    ],
    [
      '见国发〔2011〕21号第三点',
      ['国发〔2011〕21号 < 国发〔2011〕21号 >', '第三点 < 国发〔2011〕21号 > 3点'],
    ],
    ['依照治安管理处罚法第三十条', ['治安管理处罚法第三十条 < name 治安管理处罚法 > 30条']],
    ['按照该办法第六条', ['该办法第六条 < last 办法 > 6条']],
  ])('reads the document before a path in %s', (text, references) => {
    expect(find(text)).toEqual(references);
  });

  it.each([
    ['第四条第(二)、(三)项', ['第四条第(二) < bare > 4条 2项', '(三)项 < bare > 4条 3项']],
    ['第六条第一款和第三款', ['第六条第一款 < bare > 6条 1款', '第三款 < bare > 6条 3款']],
    ['第三条至第五条', ['第三条 < bare > 3条', '第五条 < bare > 5条']],
    ['第五、六条', ['第五 < bare > 5条', '六条 < bare > 6条']],
    ['第三十八条或者第三十九条', ['第三十八条 < bare > 38条', '第三十九条 < bare > 39条']],
  ])('gives one reference for each member of %s', (text, references) => {
    expect(find(text)).toEqual(references);
  });

  it.each([
    '目前条件尚不成熟',
    '当前项目进展顺利',
    '提前款项到账',
    '第一项工作是普查',
    '第二部分资金',
    '第三章程草案',
    '第五条件不足',
    '第一节课',
    '上述地区和上述人员',
    '依法处理',
    '第一产业和第三产业',
  ])('finds nothing in %s', (text) => {
    expect(find(text)).toEqual([]);
  });

  it('does not take a verb for a name', () => {
    expect(find('依法第三条')).toEqual(['第三条 < bare > 3条']);
    expect(find('依照公司法第三条')).toEqual(['公司法第三条 < name 公司法 > 3条']);
  });

  it.each([
    ['违反有关规定第三条', '有关规定第三条 < name 有关规定 > 3条'],
    ['依照中华人民共和国刑法第三条', '中华人民共和国刑法第三条 < name 中华人民共和国刑法 > 3条'],
    ['依据企业国有资产法第三条', '企业国有资产法第三条 < name 企业国有资产法 > 3条'],
    ['依照行政处罚法 第三条', '行政处罚法 第三条 < name 行政处罚法 > 3条'],
    ['党章第三条', '党章第三条 < name 党章 > 3条'],
    ['证券法(2005年修订)第八条', '证券法(2005年修订)第八条 < name 证券法 > 8条'],
    ['合同法司法解释（二）第九条', '合同法司法解释（二）第九条 < name 合同法司法解释（二） > 9条'],
    ['要点第二部分第(三)项', '要点第二部分第(三)项 < name 要点 > 2部分 3项'],
  ])('never counts %s in its own document', (text, reference) => {
    expect(find(text)).toEqual([reference]);
  });

  it.each([
    ['《甲条例》（2010年修订）第三条', '第三条 < 甲条例 > 3条'],
    ['《甲条例》（以下简称《条例》）第三条', '第三条 < 条例 > 3条'],
    [
      '按浙委办〔2010〕115号文件第二部分第(三)项',
      '第二部分第(三)项 < 浙委办〔2010〕115号 > 2部分 3项',
    ],
    ['《甲条例》修正案第三条', '修正案第三条 < name 修正案 > 3条'],
  ])('reads what stands between a citation and its path in %s', (text, reference) => {
    expect(find(text).at(-1)).toBe(reference);
  });

  it.each([
    ['依照刑法第三条，第五条', ['刑法第三条 < name 刑法 > 3条', '第五条 < name 刑法 > 5条']],
    [
      '依照《甲法》第三条第一款，同条第二款',
      ['《甲法》 < 甲法 >', '第三条第一款 < 甲法 > 3条 1款', '同条第二款 < 甲法 > 3条 2款'],
    ],
    ['该条第二款', ['该条第二款 < name 该条 > 2款']],
    ['本要点(三)', ['本要点(三) < self > 3项']],
    ['本通知二、（三）', ['本通知二、（三） < self > 2部分 3项']],
    ['本要点第二部分(三)', ['本要点第二部分(三) < self > 2部分 3项']],
    ['依照附件1第二条', ['附件1第二条 < attachment 1 > 2条']],
    ['见本通知附件2', ['本通知附件2 < attachment 2 >']],
    ['附件：1.名单 附件2：分工', []],
  ])('reads what relies on other words in %s', (text, references) => {
    expect(find(text)).toEqual(references);
  });

  it('gives words of the text in order for any text', () => {
    const words = fc.constantFrom(...'第本前上述条款项章三五(二)、和《甲法》的〔2010〕号规定办');
    fc.assert(
      fc.property(fc.array(words, { maxLength: 40 }), (pieces) => {
        const text = pieces.join('');
        const found = findReferences(text);
        for (const { start, end } of found)
          expect(0 <= start && start < end && end <= text.length).toBe(true);
        expect(found.map(({ start }) => start)).toEqual(
          found.map(({ start }) => start).toSorted((a, b) => a - b),
        );
      }),
    );
  });

  it('reads a long run of numbers in little time', () => {
    expect(findReferences('第三条、'.repeat(20_000))).toHaveLength(20_000);
    expect(findReferences('第'.repeat(100_000))).toEqual([]);
    expect(findReferences(`第一${'、二'.repeat(20_000)}`)).toEqual([]);
  }, 10_000);
});
