import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold } from '#search/characters/fold.ts';
import { findHits } from '#search/hits/find-hits.ts';
import { quoteHit, toSnippets, type Snippet } from '#search/hits/snippet.ts';
import { toFoldedOf } from '../records/record-of.ts';

const record = toFoldedOf([
  '推行“亩产效益”评价。',
  `${'长'.repeat(200)}亩产，为先${'尾'.repeat(200)}。`,
  '亩产、亩产。',
]);

function hitOf(...phrases: string[]) {
  const [hit] = findHits([record], { phrases: phrases.map((phrase) => [phrase]), excluded: [] });
  if (hit === undefined) throw new Error(`no hit for ${phrases.join()}`);
  return hit;
}

function textOf({ segments }: Snippet): string {
  return segments.map((part) => (part.marked ? `[${part.text}]` : part.text)).join('');
}

function snippetOf(...phrases: string[]) {
  const { main } = toSnippets(hitOf(...phrases));
  return { ...main, text: textOf(main) };
}

describe('toSnippets', () => {
  it('shows the sentence with the phrase marked', () => {
    expect(snippetOf('亩产效益')).toMatchObject({
      eId: 'sec_1__p_1__s_1',
      text: '推行“[亩产效益]”评价。',
    });
  });

  it('lists each other sentence with its address', () => {
    const { others, further } = toSnippets(hitOf('亩产'));
    expect(further).toBe(3);
    expect(others.map((other) => [other.eId, textOf(other).replaceAll(/[长尾]/g, '')])).toEqual([
      ['sec_1__p_1__s_2', '…[亩产]，为先…'],
      ['sec_1__p_1__s_3', '[亩产]、[亩产]。'],
    ]);
    expect(toSnippets(hitOf('亩产效益'))).toMatchObject({ others: [], further: 0 });
  });

  it('cuts a long sentence around the phrase', () => {
    const { eId, text } = snippetOf('亩产为先');
    expect(eId).toBe('sec_1__p_1__s_2');
    expect(text).toBe(`…${'长'.repeat(40)}[亩产，为先]${'尾'.repeat(115)}…`);
  });

  it.each([
    [160, '', ''],
    [161, '', '…'],
  ])('shows a sentence of %s characters up to its end or a mark', (length, start, end) => {
    const text = `${'长'.repeat(40)}亩产${'尾'.repeat(length - 43)}。`;
    expect(text).toHaveLength(length);
    const [hit] = findHits([toFoldedOf([text])], { phrases: [['亩产']], excluded: [] });
    if (!hit) throw new Error('no hit');
    const shown = textOf(toSnippets(hit).main);
    expect(shown.startsWith(`${start}长`)).toBe(true);
    expect(shown.replace(/[[\]]/g, '')).toBe(end === '' ? text : `${text.slice(0, 160)}…`);
  });

  it('shows a phrase whole where it is longer than the rest', () => {
    const long = '亩产'.repeat(90);
    const [hit] = findHits([toFoldedOf([`${'长'.repeat(50)}${long}尾。`])], {
      phrases: [[long]],
      excluded: [],
    });
    if (!hit) throw new Error('no hit');
    expect(textOf(toSnippets(hit).main)).toBe(`…${'长'.repeat(40)}[${long}]…`);
  });

  it('prefers the occurrence that cuts no number', () => {
    const [hit] = findHits([toFoldedOf(['共2200亿元。', '其中200亿元。'])], {
      phrases: [['200亿']],
      excluded: [],
    });
    if (!hit) throw new Error('no hit');
    expect(toSnippets(hit).main.eId).toBe('sec_1__p_1__s_2');
    expect(quoteHit(hit).words).toBe('其中200亿元。');
    expect(() => toSnippets({ ...hit, occurrences: [] })).toThrow(
      'a hit without an occurrence: sec_1',
    );
  });

  it('marks a phrase whole across two sentences', () => {
    expect(snippetOf('评价长').text).toContain('[评价。长]');
    expect(snippetOf('尾亩产').text).toContain('[尾。亩产]');
  });

  it('marks phrases that overlap as one', () => {
    expect(snippetOf('亩产效', '产效益').text).toBe('推行“[亩产效益]”评价。');
  });

  it('marks exactly what was asked for', () => {
    const { text } = record.record;
    fc.assert(
      fc.property(fc.nat(text.length - 1), fc.integer({ min: 1, max: 12 }), (start, length) => {
        const phrase = fold(text.slice(start, start + length));
        fc.pre(phrase !== '');
        const marks = snippetOf(phrase).segments.filter(({ marked }) => marked);
        expect(marks.length).toBeGreaterThan(0);
        expect(marks.every((mark) => fold(mark.text) === phrase)).toBe(true);
      }),
      { seed: 20120405 },
    );
  });
});

describe('quoteHit', () => {
  it('gives the whole sentence with its address', () => {
    const { eId, words } = quoteHit(hitOf('亩产为先'));
    expect(eId).toBe('sec_1__p_1__s_2');
    expect(words).toBe(`${'长'.repeat(200)}亩产，为先${'尾'.repeat(200)}。`);
  });

  it('gives both sentences that a phrase crosses', () => {
    expect(quoteHit(hitOf('尾亩产')).words).toMatch(/^长.*尾。亩产、亩产。$/);
  });
});
