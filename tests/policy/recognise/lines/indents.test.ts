import { describe, expect, it } from 'vitest';
import { createIndents } from '#policy/recognise/lines/indents.ts';

/** A line by its shape: > or - for with or without an indent, then how many characters with the mark at its ends, or its words. */
function toLine(shape: string): string {
  const [, place = '', width = '0', comma = '', mark = '', own = ''] =
    /^([>-])(?:(\d+)(，?)(。?)|(.*))$/.exec(shape) ?? [];
  const rest = '字'.repeat(Math.max(0, Number(width) - comma.length - mark.length));
  return `${place === '>' ? '\u3000\u3000' : ''}${own === '' ? comma + rest + mark : own}`;
}

/** For each end of these lines whether it only wraps (w), or none where the text is not laid out by indents. */
function wrapsIn(shapes: string): string {
  const text = ['题', ...shapes.split(' ').map(toLine)].join('\n');
  const judge = createIndents(text);
  if (judge === null) return 'none';
  return [...text.matchAll(/\s+/g)]
    .map(({ 0: space, index }) => (judge(index, index + space.length) ? 'w' : '.'))
    .join('');
}

describe('the line ends of a text whose paragraphs have an indent', () => {
  it.each([
    ['>20。 >20。 >20。', 'none'],
    ['>20， -5。 >20， -5。', 'none'],
    ['>20， -20 -5。 >20， -20 -5。 >15 -5。', '.ww.ww.w'],
    ['>24， -24 -5。 >24， -24 -5。 >16 -5。', '.ww.ww..'],
    ['>20， -20 -5。 >20， -20 -5。 >5 -20 -5。', '.ww.ww...'],
    ['>20， -20 -5。 -5。 >20， -20 -5。 >20， -5。', 'none'],
    ['>20， -20， -20， -20， -5。 -5。 -5。 >20， -20 -5。 >20， -5。', '.wwww...ww.w'],
    ['>20， -20 -5。 >20， -20 -5。 >20， -附件', '.ww.ww..'],
    ['>20， -20 -5。 >20， -20 -5。 >20， -附表件', '.ww.ww.w'],
    ['>20， -20 -5。 >20， -20 -5。 >20， -一、万人', '.ww.ww..'],
    ['>20， -20 -5。 >20， -20 -5。 >20， -1.8万人字字', '.ww.ww.w'],
    ['>20， -20 -5。 >20， -20 -5。 >20， -1.8字万人', '.ww.ww..'],
    ['>20， -20 -5。 >20， -20 -5。 >一、字字字字字字字字字字字字字字 -5。', '.ww.ww..'],
  ])('%s wrap: %s', (shapes, wraps) => {
    expect(wrapsIn(shapes)).toBe(wraps);
  });
});
