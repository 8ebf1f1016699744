import { describe, expect, it } from 'vitest';
import { findNormalisations, type LinesLeftOut } from '#policy/fidelity/find-normalisations.ts';

/** Where the words between two marks stand, without the marks. */
function read(marked: string) {
  let source = '';
  const kept: { part: 'text' | 'label'; span: { start: number; end: number }[] }[] = [];
  const others: LinesLeftOut[] = [];
  for (const [, words = '', mark] of marked.matchAll(/([^<>[\]{}]*)([<>[\]{}]|$)/g)) {
    const start = source.length;
    source += words;
    const range = { start, end: source.length };
    if (mark === '>') kept.push({ part: 'label', span: [range] });
    if (mark === ']') kept.push({ part: 'text', span: [range] });
    if (mark === '}') others.push({ ...range, kind: 'other-language' as const });
  }
  return { source, kept, others };
}

/** What is left out of a text whose labels stand in <>, its words in [], and other languages in {}. */
function leftOut(marked: string): string {
  const { source, kept, others } = read(marked);
  return findNormalisations(source, kept as never, others)
    .map(({ offset, removed, kind }) => `${offset} ${JSON.stringify(removed)} ${kind}`)
    .join(', ');
}

describe('what stands between words that are kept', () => {
  it.each([
    ['<一、>\r[总则]', '2 "\\r" line-break'],
    ['<一、>\u2028[总则]', '2 "\u2028" line-break'],
    ['[总则]\r[附则]', '2 "\\r" block-space'],
    ['\n[总则]', '0 "\\n" block-space'],
    [' [总则]', '0 " " block-space'],
    [
      '[总则] {General} [附则]',
      '2 " " block-space, 3 "General" other-language, 10 " " block-space',
    ],
    ['[总则]{General}[附则]', '2 "General" other-language'],
    [
      '[总则]{General}[附则]{Final} [罚则]',
      '2 "General" other-language, 11 "Final" other-language, 16 " " block-space',
    ],
    ['[总则]\n3\n[附则]', '2 "\\n" block-space, 3 "3" page-number, 4 "\\n" block-space'],
    ['[总则] \ufeff [附则]', '2 " " block-space, 3 "\ufeff" byte-order-mark, 4 " " block-space'],
    ['[总则]|-[附则]', '2 "|-" table-rule'],
    ['[总则]-|[附则]', '2 "-|" table-rule'],
    ['[总则]||[附则]', '2 "||" stray-mark'],
    ['[总则]3甲[附则]', '2 "3甲" running-head'],
    ['[总则]甲3[附则]', '2 "甲3" running-head'],
    ['[总则]3/9[附则]', '2 "3/9" page-number'],
    ['[总则]３／９[附则]', '2 "３／９" page-number'],
    ['[总则]Page 3 of 9[附则]', '2 "Page 3 of 9" page-number'],
    ['[总则]— 3 —[附则]', '2 "— 3 —" page-number'],
  ])('is told of %j: %s', (marked, told) => {
    expect(leftOut(marked)).toBe(told);
  });

  it('is told as within a paragraph where it parts the words of one', () => {
    const span = [
      { start: 0, end: 1 },
      { start: 2, end: 3 },
      { start: 4, end: 5 },
    ];
    const told = findNormalisations('甲 乙\n丙', [{ part: 'text', span }] as never);
    expect(told.map(({ kind }) => kind)).toEqual(['inner-space', 'line-break']);
  });

  it('is never told twice: words that overlap are an error', () => {
    const blocks = [
      {
        part: 'text',
        span: [
          { start: 0, end: 3 },
          { start: 2, end: 4 },
        ],
      },
    ];
    expect(() => findNormalisations('总则附则', blocks as never)).toThrow(
      'blocks overlap at offset 2',
    );
  });
});
