import { describe, expect, it } from 'vitest';
import { isPrintedLine } from '#policy/fidelity/printed-pages.ts';
import { blankStrayMarks } from '#policy/fidelity/stray-marks.ts';

const prose: Readonly<Record<string, string>> = {
  ONE: '一、加强值守。各镇要严格执行二十四小时值班制度，主要负责人在岗带班，',
  TWO: '遇有险情立即上报，不得迟报、漏报、瞒报。防汛物资要备足备齐，',
  THREE: '并落实专人保管。汛期结束以后要做好总结，报市防汛指挥部办公室备案。',
};

/** A text of lines parted by /, with lines of prose by their names and {30} for a line of 30 characters. */
function toText(lines: string): string {
  return lines
    .replaceAll('/', '\n')
    .replace(/[A-Z]+/g, (name) => prose[name] ?? name)
    .replace(/\{(\d+)\}/g, (_, count: string) => '甲'.repeat(Number(count)));
}

/** The lines that are left of such a text, in the same form. */
function leftOf(lines: string): string {
  const left = blankStrayMarks(toText(lines)).split('\n');
  const named = left.map((line) => {
    const text = line.trim();
    if (/^甲{9,}$/.test(text)) return `{${text.length}}`;
    return Object.keys(prose).find((name) => prose[name] === text) ?? text;
  });
  return named.filter((line) => line !== '').join('/');
}

describe('what printing put between lines', () => {
  it.each([
    ['TWO/3/TWO/乙，', 'TWO/TWO/乙，'],
    ['3//达到', '3/达到'],
    ['  — 5 —/4/THREE/TWO/甲|乙/4/乙，/', 'THREE/TWO/甲|乙/4/乙，'],
    ['a，//', 'a，'],
    ['TWO/4/THREE/乙，/ 4 /a，', 'TWO/4/THREE/乙，/4/a，'],
    ['甲|乙/4／9/  — 5 —', '甲|乙'],
    ['（/TWO/3', '（/TWO/3'],
    ['4／9/TWO/丙', '4／9/TWO/丙'],
    ['TWO/5/甲|乙', 'TWO/5/甲|乙'],
    ['5/丙/甲。/— 4 —', '5/丙/甲。'],
    ['12亿元，/12亿元，/THREE', '12亿元，/12亿元，/THREE'],
    ['ONE/3/（/达到', 'ONE/3/（/达到'],
    ['  — 5 —/甲|乙/６', '甲|乙'],
    ['丙/（/4/ONE/ 4 /达到', '丙/（/4/ONE/4/达到'],
    ['  — 5 —/12亿元，/— 4 —/12亿元，', '12亿元，/12亿元，'],
    [
      '６/临江市防汛预案/TWO/TWO/第三节/临江市防汛预案',
      '６/临江市防汛预案/TWO/TWO/第三节/临江市防汛预案',
    ],
    ['  — 5 —/12亿元，/TWO/TWO/临江市防汛预案/THREE/4', '12亿元，/TWO/TWO/临江市防汛预案/THREE/4'],
    ['//3', '3'],
    ['//— 12 —', ''],
    ['ONE/5/ONE', 'ONE/5/ONE'],
    ['— 4 —/5/12亿元，', '12亿元，'],
    ['（一）总则/６/达到/TWO', '（一）总则/６/达到/TWO'],
    ['ONE/ 4 /a，/万人，', 'ONE/4/a，/万人，'],
    ['3/— 4 —/— 4 —/a，/THREE/4', '3/a，/THREE/4'],
    ['5/— 4 —/（一）总则/（一）总则/甲。/ONE/5', '5/（一）总则/（一）总则/甲。/ONE'],
    ['ONE/{31}/4/THREE/，。', 'ONE/{31}/THREE/，。'],
    ['{30}/  ——6——/3/{30}/4/ONE/  ——6——/{30}', '3/{30}/4/ONE'],
    ['防汛/防汛/4/TWO', '防汛/防汛/4/TWO'],
    ['防汛/防汛/ONE/，。', '防汛/防汛/ONE/，。'],
    ['防汛预案/— 5 —/4/TWO/TWO/4/防汛预案/3', '防汛预案/TWO/TWO/4/防汛预案/3'],
    [
      '防汛/— 5 —/，。/ONE/TWO/ONE/THREE/THREE/  ——6——/防汛',
      '防汛/，。/ONE/TWO/ONE/THREE/THREE/防汛',
    ],
    ['{29}/3/THREE/3', '{29}/3/THREE/3'],
    ['防汛/防汛/TWO/3', '防汛/防汛/TWO/3'],
    ['THREE/4/丙/— 5 —', 'THREE/丙'],
    ['，。/{31}/12/{31}/TWO', '，。/{31}/12/{31}/TWO'],
    ['防 汛预案/防 汛预案/，。/TWO', '防 汛预案/防 汛预案/，。/TWO'],
    ['丙/4/  ——6——/ONE', '丙/4/ONE'],
    ['ONE/4/丙/{31}/ONE', 'ONE/4/丙/{31}/ONE'],
    ['甲，/  ——6——/防汛案/THREE/ONE/THREE/— 5 —/防汛案/，。', '甲，/THREE/ONE/THREE/，。'],
    ['ONE/TWO/{30}/— 5 —/{30}', 'ONE/TWO/{30}/{30}'],
    ['4/— 5 —/{31}/{31}/{31}/{31}/THREE/TWO/{31}', '{31}/{31}/{31}/{31}/THREE/TWO/{31}'],
    ['12/，。/甲，/TWO', '12/，。/甲，/TWO'],
    ['防汛/，。/防汛/  ——6——', '防汛/，。/防汛'],
    ['4/防汛预案/THREE/THREE/防汛预案', '4/防汛预案/THREE/THREE/防汛预案'],
    ['TWO/防汛预案/丙/4', 'TWO/防汛预案/丙/4'],
    ['— 5 —/3/THREE/防汛', 'THREE/防汛'],
    ['ONE/防汛/12/甲，/TWO/4/防汛', 'ONE/防汛/12/甲，/TWO/4/防汛'],
    ['3/防汛预案/丙/防汛预案/ONE/4/防汛预案', '3/防汛预案/丙/防汛预案/ONE/4/防汛预案'],
    ['TWO/防汛案/防汛案/4/3/4/— 5 —/防汛案/防汛案', 'TWO/防汛案/4/3/4/防汛案'],
    ['— 5 —/4/防汛/甲，/ONE/ONE/  ——6——/THREE', '4/防汛/甲，/ONE/ONE/THREE'],
    ['— 5 —/防汛案/防汛案/ONE/  ——6——/ONE/防汛案/防汛案/丙/4', '防汛案/ONE/ONE/防汛案/丙/4'],
    ['ONE/3/{31}/{31}/THREE/4', 'ONE/{31}/{31}/THREE'],
  ])('is left out of %j: %j', (lines, left) => {
    expect(leftOf(lines)).toBe(left);
  });

  it.each([
    ['丙/临江市防汛预案/甲。/甲|乙/丙/乙，', 17, '丙', false],
    ['12亿元，/12亿元，/万人，/4', 8, '亿元，', true],
    ['６/达到/2.乙，/万人，', 12, '，', false],
    ['（/乙，/万人，', 4, '/万人', false],
    ['６/甲|乙/６', 6, '６', true],
    ['4/TWO/TWO', 19, '瞒', false],
    ['— 12 —/ONE/— 12 —', 42, '— 12 ', false],
    ['2.乙，/ 4 /６/ONE/TWO/６/4／9', 6, '4', true],
  ] as const)('of %j may go at %i %j: %s', (lines, at, removed, may) => {
    expect(isPrintedLine(toText(lines), at, removed.replaceAll('/', '\n'))).toBe(may);
  });
});
