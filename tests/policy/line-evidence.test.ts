import { describe, expect, it } from 'vitest';
import { recogniseDocument } from '../../src/policy/recognise.ts';
import type { LineEvidence } from '../../src/policy/recognise/line-evidence.ts';

const plainLook = {
  bold: false,
  centred: false,
  font: null,
  headingLevel: null,
  numbering: null,
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
