import { describe, expect, it } from 'vitest';
import { findHeading } from '#policy/recognise/headings/headings.ts';
import { createLooks } from '#policy/recognise/lines/line-looks.ts';
import { joinSoftLines } from '#policy/recognise/lines/soft-lines.ts';
import { findSpaces } from '#policy/recognise/lines/spaces.ts';
import { readSpan, trimRange } from '#policy/recognise/lines/spans.ts';
import { parseLabel } from '#policy/tree/labels.ts';

/** The heading of a labelled text that ends at |, the mark behind it, and what speaks for it. */
function headingOf(text: string): string {
  const spaces = findSpaces(text);
  const looks = createLooks([], joinSoftLines(text, spaces), text);
  const parsed = parseLabel(text);
  if (parsed === null) return 'no label';
  const start = parsed.text.length;
  const label = { ...parsed, start: 0, end: start, weight: 4, opens: false };
  const content = trimRange(text, { start, end: `${text}|`.indexOf('|') });
  const found = findHeading(text, spaces, looks, { label, content });
  if (found === null) return '-';
  const { words, end, alone, whole, reasons, confidence } = found;
  const kind = (alone ? ' alone' : '') + (whole ? ' whole' : '');
  const mark = text.slice(end.start, end.end);
  return `‹${readSpan(text, words)}›${mark}${kind}, ${reasons.join('; ')}, ${confidence}`;
}

describe('the heading', () => {
  it.each([
    ['一、', '-'],
    ['一、农业', '‹农业› alone, stands in a block of its own, 0.95'],
    ['一、农业。', '‹农业›。 whole, a short sentence above its own provisions, 0.9'],
    ['一、农业。|', '‹农业›。 whole, a short sentence above its own provisions, 0.9'],
    ['一、农业：', '‹农业›： alone, stands in a block of its own, 0.95'],
    ['（一）农业：', '-'],
    ['（一）农业:', '-'],
    ['一、农业；', '-'],
    ['一、农业，', '-'],
    ['一、农业、', '-'],
    ['一、农业,', '-'],
    ['一、农业;', '-'],
    ['一、农业！', '‹农业！› alone, stands in a block of its own, 0.95'],
    ['一、农业！粮食', '-'],
    ['一、农业；粮食', '-'],
    [`一、${'字'.repeat(64)}`, `‹${'字'.repeat(64)}› alone, stands in a block of its own, 0.95`],
    [`一、${'字'.repeat(65)}`, '-'],
    [
      `一、${'字'.repeat(44)}。甲`,
      `‹${'字'.repeat(44)}›。, a short first sentence, as its siblings have, 0.9`,
    ],
    [`一、${'字'.repeat(45)}。甲`, '-'],
    ['一、农。甲', '-'],
    ['一、。甲', '-'],
    ['一、农业。甲', '‹农业›。, a short first sentence, as its siblings have, 0.9'],
    ['一、甲，乙，丙。丁', '‹甲，乙，丙›。, a short first sentence, as its siblings have, 0.9'],
    ['一、甲，乙,丙，丁。戊', '-'],
    ['一、甲；乙。丙', '-'],
    ['一、甲;乙。丙', '-'],
    ['一、甲：乙。丙', '-'],
    ['一、甲:乙。丙', '-'],
    ['一、甲！乙。丙', '-'],
    ['一、甲？乙。丙', '-'],
    [
      `一、《${'字'.repeat(26)}》字字。甲`,
      `‹《${'字'.repeat(26)}》字字›。, a short first sentence, as its siblings have, 0.9`,
    ],
    [`一、《${'字'.repeat(27)}》字字。甲`, '-'],
    ['一、基本原则——坚持公平。甲', '‹基本原则›, a dash begins its text, 0.85'],
    ['一、则——坚持公平。甲', '‹则——坚持公平›。, a short first sentence, as its siblings have, 0.9'],
    ['一、原则——坚持公平。甲', '‹原则›, a dash begins its text, 0.85'],
    ['一、农业。甲乙——丙。', '‹农业›。, a short first sentence, as its siblings have, 0.9'],
    ['（1）农业', '-'],
    ['（1）农业。', '-'],
    ['（1）农业。|', '-'],
    ['（1）农业\n甲。', '‹农业› alone, stands in a block of its own, 0.95'],
    ['①农业\n甲。', '‹农业› alone, stands in a block of its own, 0.95'],
    ['（1）农业。\n甲。', '-'],
    ['（一）农业。\n甲', '‹农业›。, a short first sentence, as its siblings have, 0.9'],
    ['（一）农业。|1.甲', '‹农业›。 whole, a short sentence above its own provisions, 0.9'],
    ['1.农业。\n甲', '‹农业›。, a short first sentence, as its siblings have, 0.9'],
    ['第一章 总则。', '‹总则›。 alone, stands in a block of its own, 0.95'],
    ['第一章 总则：', '‹总则›： alone, stands in a block of its own, 0.95'],
    ['第一章 总则；', '-'],
    [`第一章 ${'字'.repeat(65)}`, '-'],
    ['第一编 总则\n甲', '‹总则› alone, stands in a block of its own, 0.95'],
    ['第一节 一般规定。\n甲', '‹一般规定›。 alone, stands in a block of its own, 0.95'],
    ['第一条 甲。', '-'],
    ['第一条 【目的】甲。', '‹【目的】› alone, words in brackets before the article, 0.9'],
    ['第一条 【】甲。', '-'],
    [
      `第一条 【${'字'.repeat(24)}】甲`,
      `‹【${'字'.repeat(24)}】› alone, words in brackets before the article, 0.9`,
    ],
    [`第一条 【${'字'.repeat(25)}】甲`, '-'],
    ['第一条 （目的）甲。', '‹（目的）›, words in brackets before the article, 0.9'],
    ['第一条 (目的)甲。', '‹(目的)›, words in brackets before the article, 0.9'],
    ['第一条 （目的） 甲。', '‹（目的）›, words in brackets before the article, 0.9'],
    ['第一条 （目）甲。', '-'],
    [
      `第一条 （${'字'.repeat(20)}）甲`,
      `‹（${'字'.repeat(20)}）›, words in brackets before the article, 0.9`,
    ],
    [`第一条 （${'字'.repeat(21)}）甲`, '-'],
    ['第一条 （目的、范围）甲', '‹（目的、范围）›, words in brackets before the article, 0.9'],
    ['第一条 （目的）', '-'],
    ['第一条 （2012）甲', '-'],
    ['第一条 甲（目的）乙', '-'],
    ['一、农业\n甲。', '‹农业› alone, stands in a block of its own, 0.95'],
    ['一、农业  甲。', '‹农业› alone, stands in a block of its own, 0.95'],
    ['一、农业 甲。', '‹农业› alone, stands in a block of its own, 0.95'],
    ['一、到 2035 年目标\n甲', '‹到 2035 年目标› alone, stands in a block of its own, 0.95'],
    ['一、2035 年目标\n甲', '‹2035 年目标› alone, stands in a block of its own, 0.95'],
    ['一、建 5G 网\n甲', '‹建 5G 网› alone, stands in a block of its own, 0.95'],
    ['一、办法（试行 稿）\n甲', '‹办法（试行 稿）› alone, stands in a block of its own, 0.95'],
    ['一、《甲 乙》实施\n甲', '‹《甲 乙》实施› alone, stands in a block of its own, 0.95'],
    ['一、目标“甲 乙”\n甲', '‹目标“甲 乙”› alone, stands in a block of its own, 0.95'],
    ['一、〔甲 乙〕丙\n甲', '‹〔甲 乙〕丙› alone, stands in a block of its own, 0.95'],
    ['一、农业： 甲', '‹农业›： alone, stands in a block of its own, 0.95'],
    ['一、甲 1.2 乙\n丙', '‹甲 1.2 乙› alone, stands in a block of its own, 0.95'],
    ['一、农业。\n甲。', '‹农业›。, a short first sentence, as its siblings have, 0.9'],
    ['一、农业发展：\n甲', '‹农业发展›： alone, stands in a block of its own, 0.95'],
  ])('of %j is: %s', (text, heading) => {
    expect(headingOf(text)).toBe(heading);
  });
});
