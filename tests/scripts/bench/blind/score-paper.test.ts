import { describe, expect, it } from 'vitest';
import { formatScore, toF1 } from '#scripts/bench/blind/format-score.ts';
import type { Found } from '#scripts/bench/blind/paper.ts';
import { parseGold } from '#scripts/bench/blind/parse-gold.ts';
import { scorePaper } from '#scripts/bench/blind/score-paper.ts';
import { createScore, type Score } from '#scripts/bench/blind/score.ts';

const text = `临江市人民政府关于供水的通知
临政发〔2024〕1号
青溪县人民政府：
根据《供水条例》（临政令〔2020〕3号），通知如下。
一、目标。到2025年，管网漏损率控制在12%以内，改造管网3.6万公里以上。
二、经费
附件：1.计划表`;

const goldText = `paper:
  layout: lines
  title: 临江市人民政府关于供水的通知
  number: { any: [临政发〔2024〕1号, 第1号] }
  issuers: null
  date: null
  addressee: 青溪县人民政府
  citations:
    - 供水条例／临政令〔2020〕3号
    - (optional) 供水法
  targets:
    - 12 % <= | 管网漏损率控制在12%以内
    - 3.6 万公里 >= increase | 改造管网3.6万公里以上
  provisions:
    - 一、|目标
    - 二、|?经费
  attachments: [1.计划表]
`;

const right: Found = {
  fields: {
    title: '临江市人民政府关于供水的通知',
    number: '临政发〔2024〕1号',
    issuers: null,
    date: null,
    addressee: '青溪县人民政府',
  },
  citations: [{ title: '供水条例', number: null }],
  targets: [
    { value: 12, unit: '%', op: '<=', change: null, quote: '管网漏损率控制在12%以内' },
    { value: 36000, unit: '公里', op: '>', change: 'increase', quote: '改造管网3.6万公里以上' },
  ],
  provisions: [
    { label: '一、', heading: '目标', text: '目标。到2025年' },
    { label: '二、', heading: '经费', text: '' },
    { label: '1.', heading: '计划表', text: '' },
  ],
  notPrinted: ['issuers', 'date'],
};

function score(found: Partial<Found>): Score {
  const made = createScore();
  const gold = parseGold(goldText).get('paper');
  if (!gold) throw new Error('there is no gold');
  scorePaper(made, text, gold, { ...right, ...found });
  return made;
}

describe('the score of a paper', () => {
  it('has no failure where all is right', () => {
    const { failures, citations, targets, headings, provisions } = score({});
    expect(failures).toEqual([]);
    expect([citations, targets, headings, provisions].map(toF1)).toEqual([1, 1, 1, 1]);
  });

  it('tells fields that are wrong, invented or called missing', () => {
    const fields = { ...right.fields, number: null, date: '2024-01-01' };
    const made = score({ fields, notPrinted: ['number'] });
    expect(made.fields.number).toEqual({ printed: 1, right: 0, invented: 0 });
    expect(made.fields.date).toEqual({ printed: 0, right: 0, invented: 1 });
    expect(made.calledNotPrinted).toBe(1);
    expect(made.failures).toHaveLength(3);
  });

  it('counts a citation by its title or its number', () => {
    const byNumber = score({ citations: [{ title: null, number: '临政令[2020]第3号' }] });
    expect(toF1(byNumber.citations)).toBe(1);
    const own = { title: null, number: '临政发〔2024〕1号' };
    const others = score({ citations: [own, { title: '供水法', number: null }] });
    expect(others.citations).toEqual({ right: 0, wrong: 0, missed: 1 });
    const wrong = score({ citations: [{ title: '水法', number: null }] });
    expect(wrong.citations).toEqual({ right: 0, wrong: 1, missed: 1 });
  });

  it('counts a target by amount and place', () => {
    const [first, second] = right.targets;
    if (!first || !second) throw new Error('there are two targets');
    const turned = score({ targets: [{ ...first, op: '>=' }, second] });
    expect(turned.targets).toMatchObject({ right: 2, op: 1, change: 2 });
    const other = score({ targets: [{ ...first, value: 13 }, second] });
    expect(other.targets).toMatchObject({ right: 1, wrong: 1, missed: 1 });
    const cell = score({
      targets: [
        { ...first, quote: '12' },
        { ...second, quote: '3.6' },
      ],
    });
    expect(cell.targets).toMatchObject({ right: 2, wrong: 0, missed: 0 });
    const changed = score({ targets: [first, { ...second, change: 'decrease' }] });
    expect(changed.failures).toHaveLength(1);
  });

  it('counts a heading to the letter and a provision by its start', () => {
    const [first, second] = right.provisions;
    if (!first || !second) throw new Error('there are provisions');
    const long = score({ provisions: [{ ...first, heading: '目标到2025年' }, second] });
    expect(long.provisions).toEqual({ right: 2, wrong: 0, missed: 0 });
    expect(long.headings).toEqual({ right: 0, wrong: 1, missed: 1 });
    const none = score({ provisions: [first, { ...second, heading: null, text: '经费' }] });
    expect(none.failures).toEqual([]);
    const other = score({ provisions: [first, { ...second, label: '（二）' }] });
    expect(other.provisions).toEqual({ right: 1, wrong: 1, missed: 1 });
  });

  it('knows a question by its words where it has no label', () => {
    const asking = goldText.replace('一、|目标', '问||怎么供水');
    const gold = parseGold(asking).get('paper');
    if (!gold) throw new Error('there is no gold');
    const made = createScore();
    const [, second] = right.provisions;
    const question = { label: '', heading: '问：怎么供水？', text: '答：按户。' };
    scorePaper(made, text, gold, { ...right, provisions: [question, ...(second ? [second] : [])] });
    expect(made.provisions).toEqual({ right: 2, wrong: 0, missed: 0 });
  });

  it('adds up to lines that name each thing asked', () => {
    const lines = formatScore('open', score({ citations: [] }));
    expect(lines).toContain('open: citations F1 0.0000 (0 right, 0 wrong, 1 missed)');
    expect(lines).toContain('open: called not printed wrongly 0');
    expect(lines[0]).toBe('open: title 1.0000 (1 of 1 right, 0 claimed where none is printed)');
  });
});
