import { describe, expect, it } from 'vitest';
import { findOtherLanguage, isOtherLanguage, scriptOf } from '#policy/fidelity/other-languages.ts';

const chinese = ['第一条 为了促进投资，制定本办法。', '第二条 本办法适用于本市的投资活动。'];
const english = [
  'Article 1 These Measures are made to promote investment.',
  'Article 2 These Measures apply to investment in the city.',
];

/** The lines in another language, each behind its letters. */
function othersOf(lines: readonly string[], apart: readonly string[] = []): string[] {
  const source = lines.join('\n');
  const stretches = apart.map((line) => {
    const start = source.indexOf(line);
    return { start, end: start + line.length };
  });
  return findOtherLanguage(source, stretches).map(
    ({ script, start, end }) => `${script ?? '-'}: ${source.slice(start, end)}`,
  );
}
const latin = english.map((line) => `Latin: ${line}`);

describe('the letters of a line', () => {
  it.each([
    ['abc', 'Latin'],
    ['Türkçe', 'Latin'],
    ['བོད་ཡིག', 'Tibetan'],
    ['ئۇيغۇر', 'Arabic'],
    ['ᠮᠣᠩᠭᠣᠯ', 'Mongolian'],
    ['한국어', 'Hangul'],
    ['ꆈꌠꁱꂷ', 'Yi'],
    ['Русский', 'Cyrillic'],
    ['abc Русский', 'Cyrillic'],
    ['Latin Рус', 'Latin'],
    ['ab', null],
    ['汉字', null],
    ['12—3', null],
    ['abcde汉', 'Latin'],
    ['abcd汉', null],
    ['abcdefghij汉字', 'Latin'],
    ['abcdefghi汉字', null],
    ['http://example.org/abc', null],
    ['https:abc', null],
    ['HTTPS://EXAMPLE.ORG', null],
    ['www.example.org', null],
    ['mail@example.org', null],
    ['see www.example.org', 'Latin'],
    ['write mail@example.org', 'Latin'],
    ['mail@example.org please', 'Latin'],
  ])('%s are %s', (text, script) => {
    expect(scriptOf(text)).toBe(script);
  });

  it.each([
    ['abc', true],
    ['12—3', true],
    ['', true],
    ['汉字', false],
    ['ab', false],
    ['abc\nabc', false],
    ['abc\rabc', false],
  ])('of %j may be left out as another language: %s', (text, may) => {
    expect(isOtherLanguage(text)).toBe(may);
  });
});

describe('the lines of a text in another language', () => {
  it('are found with their places, without the white space around them', () => {
    const lines = [
      chinese[0] ?? '',
      `  ${english[0] ?? ''} `,
      '',
      chinese[1] ?? '',
      ` ${english[1] ?? ''}`,
    ];
    expect(othersOf(lines)).toEqual(latin);
  });

  it.each([
    ['Tibetan', ['བོད་རང་སྐྱོང་ལྗོངས་ཀྱི', 'སྲིད་གཞུང་བོད་རང་སྐྱོང་']],
    ['Arabic', ['شىنجاڭ ئۇيغۇر', 'ئاپتونوم رايونى']],
    ['Mongolian', ['ᠮᠣᠩᠭᠣᠯ ᠬᠡᠯᠡ ᠮᠣᠩᠭᠣᠯ', 'ᠮᠣᠩᠭᠣᠯ ᠪᠢᠴᠢᠭ ᠮᠣᠩᠭᠣᠯ']],
    ['Hangul', ['연변조선족자치주투자촉진', '이조례는자치주에적용한다']],
    ['Yi', ['ꆈꌠꁱꂷꆈꌠꁱꂷꆈꌠ', 'ꁱꂷꆈꌠꁱꂷꆈꌠꁱꂷ']],
    ['Cyrillic', ['О поощрении инвестиций', 'Порядок действует здесь']],
  ])('may be in %s letters', (script, others) => {
    expect(othersOf([...chinese, ...others])).toEqual(others.map((line) => `${script}: ${line}`));
  });

  it('have lines without letters among them, not beside the Chinese', () => {
    const [one = '', two = ''] = english;
    expect(othersOf(['1', ...chinese, '2', one, '3', two, '4'])).toEqual([
      `Latin: ${one}`,
      '-: 3',
      `Latin: ${two}`,
    ]);
    expect(othersOf([...chinese, one, 'ab', two])).toEqual(latin);
  });

  it('are none in cells and what else stands apart', () => {
    expect(othersOf([...chinese, ...english, 'Table One'], ['Table One'])).toEqual(latin);
    expect(othersOf([...chinese, ...english], [english[0] ?? ''])).toEqual([]);
  });

  it('are none up to the end of what stands apart', () => {
    const source = [...chinese, ...english, 'End'].join('\n');
    const start = source.indexOf('End');
    const found = (from: number, to: number) =>
      findOtherLanguage(source, [{ start: from, end: to }]).length;
    expect(found(start, start + 1)).toBe(2);
    expect(found(start - 1, start)).toBe(3);
    expect(found(start + 1, start + 3)).toBe(3);
  });

  it.each([
    ['one line of Chinese', [chinese.join(''), ...english], 0],
    ['two', [...chinese, ...english], 2],
    ['one line of prose', [...chinese, english.join(' ')], 0],
    [
      'one line of prose and a name',
      [...chinese, english.join(' '), 'Linjiang City Government'],
      0,
    ],
    ['prose and a name', [...chinese, ...english, 'Linjiang City'], 3],
    [
      'two lines of four words',
      [
        ...chinese,
        'Measures promoting investment environments',
        'Procedures governing development activities',
      ],
      0,
    ],
    [
      'two lines of five words',
      [
        ...chinese,
        'Measures promoting the investment environment',
        'Procedures governing all development activities',
      ],
      2,
    ],
    [
      'single letters that are no words',
      [...chinese, 'a b c d e f g h i j k l m n', 'a b c d e f g h i j k l m n o p'],
      0,
    ],
    ['19 Chinese characters', ['甲'.repeat(10), '乙'.repeat(9), ...english], 0],
    ['20 Chinese characters', ['甲'.repeat(10), '乙'.repeat(10), ...english], 2],
    [
      'Chinese in lines of English',
      ['甲'.repeat(10), '乙'.repeat(9), ...english.map((line) => `${line} 甲`)],
      0,
    ],
    [
      'four letters for five characters',
      [
        '甲'.repeat(50),
        '乙'.repeat(50),
        'aaaaaaaa aaaaaaaa aaaaaaaa aaaaaaaa aaaaaaaa',
        'aaaaaaaa aaaaaaaa aaaaaaaa aaaaaaaa aaaaaaaa',
      ],
      2,
    ],
    [
      'fewer',
      [
        '甲'.repeat(50),
        '乙'.repeat(51),
        'aaaaaaaa aaaaaaaa aaaaaaaa aaaaaaaa aaaaaaaa',
        'aaaaaaaa aaaaaaaa aaaaaaaa aaaaaaaa aaaaaaaa',
      ],
      0,
    ],
    [
      'half as many of other letters',
      ['甲'.repeat(10), '乙'.repeat(10), '연변조선', '연변조선투자'],
      0,
    ],
    [
      'two lines of eight letters',
      ['甲'.repeat(16), '乙'.repeat(16), '연변조선투자촉진', '연변조선투자촉진'],
      2,
    ],
    [
      'two lines of seven letters',
      ['甲'.repeat(14), '乙'.repeat(14), '연변조선투자촉', '연변조선투자촉'],
      0,
    ],
    [
      'fewer than half',
      ['甲'.repeat(16), '乙'.repeat(17), '연변조선투자촉진', '연변조선투자촉진'],
      0,
    ],
    ['Chinese alone', chinese, 0],
    ['English alone', english, 0],
  ])('are told with %s', (_, lines, count) => {
    expect(othersOf(lines)).toHaveLength(count);
  });
});
