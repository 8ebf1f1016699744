import { describe, expect, it } from 'vitest';
import { findMixedLanguage } from '#policy/fidelity/mixed-languages.ts';

const chinese = '第一条 为了促进投资，制定本办法。';
const english = 'These Measures are made to promote investment.';

/** The lines of a text (parted by /) that are in two languages, each behind its letters; stretches may stand apart as cells do. */
function mixedIn(text: string, ...apart: readonly string[]): string {
  const source = text.replaceAll('/', '\n');
  const stretches = apart.map((words) => {
    const start = source.indexOf(words.replaceAll('/', '\n'));
    return { start, end: start + words.length };
  });
  return findMixedLanguage(source, stretches)
    .map(({ script, start, end }) => `${script}: ${source.slice(start, end)}`)
    .join(' | ');
}

describe('a line in two languages', () => {
  it.each([
    `${chinese}${english}`,
    `${english}${chinese}`,
    `${chinese}Alpha of Beta Gamma Delta`,
    `${chinese}of Beta Alpha Gamma Delta`,
    `${english}${chinese}Alpha,  of  Beta.  Gamma;  Delta`,
    `${chinese}（甲${english}`,
    `${chinese}（甲）${english}（乙）`,
    `八个汉字在此处啊。${english}`,
  ])('holds a sentence in each: %s', (line) => {
    expect(mixedIn(line)).toBe(`Latin: ${line}`);
    expect(mixedIn(`甲。/ ${line} /乙。`)).toBe(`Latin: ${line}`);
  });

  it.each(
    'the of and to in for shall is are be by with on de la le et der die und The SHALL'.split(' '),
  )('is told by the word %s among five words', (word) => {
    const line = `${chinese}${word} Beta Alpha Gamma Delta`;
    expect(mixedIn(line)).toBe(`Latin: ${line}`);
    expect(mixedIn(`${chinese}Alpha Beta ${word} Gamma Delta`)).not.toBe('');
    expect(mixedIn(`${chinese}Alpha Beta x${word} Gamma Delta`)).toBe('');
    expect(mixedIn(`${chinese}Alpha Beta ${word}x Gamma Delta`)).toBe('');
  });

  it.each([
    ['Hangul', '한국어 문장입니다 그리고 더'],
    ['Cyrillic', 'Это предложение на русском'],
    ['Arabic', 'ئۇيغۇر تىلى بىلەن يېزىلغان'],
    ['Yi', 'ꆈꌠꁱꂷꆈꌠꁱꂷꆈꌠꁱꂷ'],
    ['Tibetan', 'བོད་ཡིག་གི་ཡི་གེ་འདི་ནི་བོད་སྐད་'],
    ['Mongolian', 'ᠮᠣᠩᠭᠣᠯ ᠬᠡᠯᠡ ᠪᠢᠴᠢᠭ ᠪᠣᠯ'],
  ])('may hold %s: %s', (script, words) => {
    expect(mixedIn(`${chinese}${words}`)).toBe(`${script}: ${chinese}${words}`);
    expect(mixedIn(`${chinese}${words.slice(0, 6)}`)).toBe('');
  });

  it.each([
    ['a line of Chinese', chinese],
    ['a line in another language', english],
    ['lines that stand below each other', `${chinese}/${english}`],
    ['words in brackets', `${chinese}（${english}）`],
    ['words in half-width brackets', `${chinese}(${english})`],
    ['a title', `${chinese}《${english}》`],
    ['a quotation', `${chinese}“${english}”`],
    ['a half-width quotation', `${chinese}"${english}"`],
    ['too few words in Chinese', `七个汉字在此处。${english}`.replace('处', '')],
    ['four words', `${chinese}Alpha of Beta Gamma`],
    ['words far apart', `${chinese}Alpha    of    Beta    Gamma    Delta`],
    ['names with figures', `${chinese}A1 of B2 C3 D4`],
    ['words of no sentence', `${chinese}ABC DEF GHI JKL MNO PQR`],
    ['nothing', ''],
  ])('is not %s', (_, text) => {
    expect(mixedIn(text)).toBe('');
  });
});

describe('a cell in another language', () => {
  const cell = `甲乙${english}`;

  it('is told where it stands apart', () => {
    expect(mixedIn(cell)).toBe('');
    expect(mixedIn(cell, cell)).toBe(`Latin: ${cell}`);
    expect(mixedIn(`甲。/${cell}/乙。`, cell)).toBe(`Latin: ${cell}`);
    expect(mixedIn(`${cell}/丙`, '甲乙')).toBe(`Latin: ${cell}`);
  });

  it('is none where what stands apart begins behind it or ends before it', () => {
    expect(mixedIn(`${cell}/丙`, '丙')).toBe('');
    expect(mixedIn(`甲丁/${cell}`, '甲丁/')).toBe('');
    expect(mixedIn(cell, english)).toBe('');
  });
});
