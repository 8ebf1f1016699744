import { describe, expect, it } from 'vitest';
import { dropSigns, findSigns, hasSigns, showSigns, toLooks } from '#schema/signs.ts';
import { processorSeconds } from '../processor-seconds.ts';

const named = (text: string): string[] =>
  [...findSigns(text)].map(({ start, kind, name }) => `${start} ${kind} ${name}`);

describe('signs that are not what they seem', () => {
  it.each([
    ['投资\u202e001', ['2 direction U+202E RIGHT-TO-LEFT OVERRIDE']],
    [
      '\u2067a\u2069',
      ['0 direction U+2067 RIGHT-TO-LEFT ISOLATE', '2 direction U+2069 POP DIRECTIONAL ISOLATE'],
    ],
    ['a\u200bb', ['1 unseen U+200B ZERO WIDTH SPACE']],
    ['甲\ufeff', ['1 unseen U+FEFF ZERO WIDTH NO-BREAK SPACE']],
    ['甲\u{e0041}乙', ['1 unseen U+E0041']],
    ['甲\u3164', ['1 unseen U+3164 HANGUL FILLER']],
    ['字\ufe0f', ['1 unseen U+FE0F']],
    ['1\ue010', ['1 private U+E010']],
    ['甲\u{f0001}', ['1 private U+F0001']],
    ['甲\u0085', ['1 control U+0085']],
    ['甲\uffff\ud800', ['1 unassigned U+FFFF', '2 unassigned U+D800']],
    ['١٢亿', ['0 look-alike U+0661, not 1', '1 look-alike U+0662, not 2']],
    ['९', ['0 look-alike U+096F, not 9']],
    ['𝟗', ['0 look-alike U+1D7D7, not 9']],
    ['2О12年', ['1 look-alike U+041E, not O']],
    ['GDР', ['2 look-alike U+0420, not P']],
    ['２О１２', ['1 look-alike U+041E, not O']],
    ['Α1', ['0 look-alike U+0391, not A']],
    ['2O12年', ['1 look-alike U+004F, not 0']],
    ['二O一二年', ['1 look-alike U+004F, not 0']],
    ['⼀、要求', ['0 look-alike U+2F00, not 一']],
    ['⺀', ['0 look-alike U+2E80']],
    ['ニ、任务', ['0 look-alike U+30CB, not 二']],
  ])('are found in %j', (text, expected) => {
    expect(named(text)).toEqual(expected);
    expect(hasSigns(text)).toBe(true);
  });

  it.each([
    '２０１２年，ＧＤＰ增长１０％',
    '二〇一二年、二○一二年',
    '5kΩ、10μm、α粒子、Δt',
    'ГОСТ2012',
    '①②Ⅲ½m²',
    '葛\u{e0100}城',
    '❤\ufe0f、👨\u200d👩',
    'カニ、ハム',
    'OK、CO2、H2O、10l',
    '\ufeff开头的字节序标记',
    '甲\t乙\r\n丙\f丁',
  ])('are none in %j', (text) => {
    expect(named(text)).toEqual([]);
    expect(hasSigns(text)).toBe(false);
  });

  it('are written by their number, but for those that are seen', () => {
    expect(showSigns('a\u202e٣\u{e0041}b')).toBe('a[U+202E]٣[U+E0041]b');
    expect(dropSigns('a\u202e٣\u{e0041}b')).toBe('a٣b');
  });

  it('are read as they look', () => {
    expect(toLooks('2О12年\u200b⼀、١٢')).toBe('2012年一、12');
    expect(toLooks('2012年⺀')).toBe('2012年⺀');
  });

  it('are found in time in a text made of nothing else', () => {
    const text = `${'А'.repeat(300_000)}1`;
    let found = 0;
    const seconds = processorSeconds(() => {
      found = [...findSigns(text)].length;
    });
    expect(found).toBe(300_000);
    expect(seconds).toBeLessThan(3);
  });
});
