import { describe, expect, it } from 'vitest';
import { findLostWords } from '#policy/fidelity/find-lost-words.ts';

/** What of some lines parted by /, whose pieces are parted by +, is lost; <N> stands for N other characters that are kept. */
function lostOf(shown: string, kept: string, leftOut: string, added: string): string {
  const lines = shown.split('/').map((line, at) => {
    return { place: `${at + 1}`, runs: line.split('+') };
  });
  const words = kept.replace(/<(\d+)>/g, (_, count: string) => '丑'.repeat(Number(count)));
  const lost = findLostWords(lines, words, leftOut, added);
  if (lost === null) return 'none';
  const stretches = lost.stretches.map((stretch) => `${stretch.place} ${stretch.words}`);
  return [`${lost.count} missing`, ...stretches].join(' | ');
}

describe('what is lost', () => {
  it.each([
    ['; 12+２０', '２０12', '', '甲', '1 missing | 1 ２０'],
    ['; 3', '3', '', '3', '1 missing'],
    [
      '; 5/……+……/甲。乙/ 甲 乙，丙+甲乙丙丁戊己庚',
      '5…… 甲 乙，丙甲乙丙丁戊己庚',
      '',
      '',
      '2 missing',
    ],
    ['; 甲乙丙丁戊己庚辛', '', '', '', '8 missing | 1 甲乙丙丁戊己庚辛'],
    [
      '; ……+12/甲乙丙丁戊己庚辛+２０/２０',
      '<399>２０甲乙丙丁戊己庚辛12……12',
      '12',
      '',
      '1 missing | 2 ２０ | 3 ２０',
    ],
    [';  甲 乙，丙', '', '', '', '3 missing | 1 甲 乙 | 1 丙'],
    ['; 子丑寅卯', '<399>子丑寅卯', '乙丙', '3', '1 missing'],
    [
      ';  甲 乙，丙/乙丙/甲乙丙丁戊己庚辛/甲',
      '<5>甲乙丙丁戊己庚辛乙丙 甲 乙，丙',
      '',
      '',
      '1 missing',
    ],
  ])(
    'of %s, where %j is kept, %j left out and %j added: %s',
    (shown, kept, leftOut, added, lost) => {
      expect(lostOf(shown, kept, leftOut, added)).toBe(lost);
    },
  );
});
