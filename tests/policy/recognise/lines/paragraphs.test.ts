import { describe, expect, it } from 'vitest';
import { joinLines, splitParagraphs } from '#policy/recognise/lines/paragraphs.ts';
import { findSpaces } from '#policy/recognise/lines/spaces.ts';
import { readSpan, type Range } from '#policy/recognise/lines/spans.ts';

const wide = '字'.repeat(30);

describe('paragraphs', () => {
  it.each([
    ['1\n2', '1|2', '1+2'],
    ['1\na', '1|a', '1\na'],
    ['a\n\nb', 'a|b', 'a+b'],
    ['a，\n，a', 'a，|，a', 'a，+，a'],
    ['甲。 乙', '甲。|乙', '甲。 乙'],
    ['甲。 5乙', '甲。 5乙', '甲。 5乙'],
    ['甲” 乙', '甲” 乙', '甲” 乙'],
    ['甲。” 乙', '甲。”|乙', '甲。” 乙'],
    ['甲  乙', '甲|乙', '甲  乙'],
    ['甲 乙', '甲 乙', '甲 乙'],
  ])('of %j are %j, and as one block: %j', (text, apart, joined) => {
    const range: Range = { start: 0, end: text.length };
    const spans = splitParagraphs(text, findSpaces(text), range);
    expect(spans.map((span) => readSpan(text, span)).join('|')).toBe(apart);
    const words = joinLines(text, range).map((one) => readSpan(text, [one]));
    expect(words.join('+')).toBe(joined);
  });

  it.each([
    [wide, wide, wide + wide],
    [`${wide}a`, `b${wide}`, `${wide}a\nb${wide}`],
    [`${wide}1`, `2${wide}`, `${wide}12${wide}`],
  ])('go on over the wrapped line %j and %j', (line, next, joined) => {
    const text = [wide, wide, wide, line, next, wide, wide, wide].join('\n');
    const [own = []] = splitParagraphs(text, findSpaces(text), { start: 0, end: text.length });
    expect(readSpan(text, own)).toBe(wide.repeat(3) + joined + wide.repeat(3));
  });
});
