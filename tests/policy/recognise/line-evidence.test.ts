import { describe, expect, it } from 'vitest';
import { recogniseDocument } from '#policy/recognise/recognise.ts';
import type { LineEvidence, StyleRun } from '#policy/recognise/lines/line-evidence.ts';

const plainLook = {
  bold: false,
  centred: false,
  font: null,
  headingLevel: null,
  numbering: null,
  runs: [],
} as const;

function look(text: string, line: string, own: Partial<LineEvidence>): LineEvidence {
  const start = text.indexOf(line);
  return { ...plainLook, start, end: start + line.length, ...own };
}

describe('line evidence', () => {
  const text = '农民工欠薪治理十条\n一、落实责任，明确到人；\n抓落实。\n二、其他\n抓检查。';

  it('makes a heading of a line that its marks alone would not', () => {
    const bold = look(text, '一、落实责任，明确到人；', { bold: true });
    expect(recogniseDocument(text).draft.body[0]?.heading).toBeNull();
    expect(recogniseDocument(text, [bold]).draft.body[0]).toMatchObject({
      heading: '落实责任，明确到人',
      headingEnd: '；',
      children: ['抓落实。'],
    });
  });

  it('makes a title of a centred line in heavy type', () => {
    const centred = look(text, '农民工欠薪治理十条', { centred: true, bold: true });
    expect(recogniseDocument(text).draft.title).toBeNull();
    expect(recogniseDocument(text, [centred]).draft.title).toBe('农民工欠薪治理十条');
  });

  it('does not take long bold lines for headings', () => {
    const long = `一、${'各县要抓好落实，'.repeat(10)}。\n二、其他\n抓检查。`;
    const bold = look(long, long.split('\n')[0] ?? '', { bold: true });
    expect(recogniseDocument(long, [bold]).draft.body[0]?.heading).toBeNull();
  });

  it('says so among the reasons', () => {
    const level = look(text, '二、其他', { headingLevel: 2 });
    expect(recogniseDocument(text, [level]).evidence[1]).toMatchObject({
      label: '二、',
      confidence: 0.97,
      reasons: [
        'stands at the start of a line',
        'counts on from 一、',
        'its line is set as headings are',
      ],
    });
  });
});

describe('a heading that is run into its text', () => {
  type Look = Pick<StyleRun, 'bold' | 'font'>;
  const light: Look = { bold: false, font: 'fangsong' };
  const kai: Look = { bold: false, font: 'kai' };
  const bold: Look = { bold: true, font: 'fangsong' };
  const title = '农民工欠薪治理通知\n';

  /** The headings of a text whose lines are given as their runs. */
  const headingsOf = (lines: readonly (readonly (readonly [string, Look])[])[]): unknown[] => {
    let at = title.length;
    const evidence = lines.map((line) => {
      const start = at;
      const runs = line.map(([words, own]) => ({ start: at, end: (at += words.length), ...own }));
      at += 1;
      return { ...plainLook, start, end: at - 1, runs };
    });
    const text = lines.map((line) => `${line.map(([words]) => words).join('')}\n`).join('');
    const { draft } = recogniseDocument(title + text, evidence);
    return draft.body.map(({ heading, headingEnd }) => [heading, headingEnd]);
  };

  it('ends where its heavier type ends', () => {
    const first = [['（一）加强领导', kai] as const, ['各县要抓好落实。', light] as const];
    const second = [['（二）明确责任。', kai] as const, ['各镇要明确到人。', light] as const];
    expect(headingsOf([first, second])).toEqual([
      ['加强领导', ''],
      ['明确责任', '。'],
    ]);
  });

  it('may begin behind a label that is set lighter', () => {
    const long = '把加大有效投入作为工作的重中之重，抓好项目，抓好要素，抓好服务，抓好考核';
    const line = [['一、', light] as const, [long, bold] as const, ['：抓落实。', light] as const];
    expect(headingsOf([line])).toEqual([[long, '：']]);
  });

  it.each([
    ['goes on with a comma', '抓好落实', '，各县要明确责任。'],
    ['ends with a comma', '各县要抓好落实，', '各镇要明确责任。'],
    ['is only one character', '抓', '好落实，各县要明确责任。'],
  ])('is none where the heavier stretch %s', (_, heavy, rest) => {
    const line = [['一、', light] as const, [heavy, bold] as const, [rest, light] as const];
    expect(headingsOf([line, [['二、其他工作抓好落实，明确到人。', light]]])[0]).toEqual([
      null,
      '',
    ]);
  });

  it('is none where all of the line is as heavy', () => {
    const line = [
      ['一、各县要抓好落实，', bold] as const,
      ['各镇要明确责任，到人。', bold] as const,
    ];
    expect(headingsOf([line, [['二、抓检查。', light]]])[0]).toEqual([null, '']);
  });
});

describe('a label that the format keeps outside the text', () => {
  it('is one where the text alone would not say so', () => {
    const line = '第一条的适用，由县政府解释。';
    const text = `物业管理规定\n${line}\n`;
    const numbered = look(text, line, { numbering: '第一条' });
    expect(recogniseDocument(text).draft.body).toEqual([]);
    expect(recogniseDocument(text, [numbered]).draft.body[0]?.label).toBe('第一条');
  });
});

describe('a wide space within a line that is known to be one', () => {
  const text = '物业管理通知\n甲省人民政府　　乙省人民政府要抓落实。　　各县要抓检查。\n';
  const [, line = ''] = text.split('\n');

  it('parts blocks only behind the end of a sentence', () => {
    const known = [look(text, line, {})];
    expect(recogniseDocument(text).draft.preamble).toEqual([
      ...['甲省人民政府', '乙省人民政府要抓落实。', '各县要抓检查。'],
    ]);
    expect(recogniseDocument(text, known).draft.preamble).toEqual([
      ...['甲省人民政府　　乙省人民政府要抓落实。', '各县要抓检查。'],
    ]);
  });
});
