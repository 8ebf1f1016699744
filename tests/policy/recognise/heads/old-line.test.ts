import { describe, expect, it } from 'vitest';
import { readOldNumberLine } from '#policy/recognise/old-line.ts';

describe('a number of an old form on its own line', () => {
  it.each([
    ['白手〔66〕第9号', '白手〔1966〕9号'],
    [' 国发 [81] 57号 ', '国发〔1981〕57号'],
    ['粮储字（63）二百零八號', '粮储字〔1963〕208号'],
    ['青府秘字第三十五号', '青府秘字第35号'],
    ['粮储字208号', '粮储字第208号'],
    ['(63)粮储字208号', '〔1963〕粮储字第208号'],
    ['（56）会民字第一三七号', '〔1956〕会民字第137号'],
    ['（31）会民字第137号', null],
    ['（1998）会民字第137号', null],
    ['国发〔31〕57号', null],
    ['国发〔1981〕57号', null],
    ['见国发〔81〕57号文', null],
    ['甲乙第57号', null],
    [`${' '.repeat(21)}国发[81]57号`, '国发〔1981〕57号'],
    [`${' '.repeat(22)}国发[81]57号`, null],
  ])('%j is read as %s', (line, number) => {
    expect(readOldNumberLine(line)).toBe(number);
  });
});
