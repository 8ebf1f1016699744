import { describe, expect, it } from 'vitest';
import { checkFidelity } from '#policy/fidelity/check-draft.ts';
import type { Normalisation } from '#schema/normalisation.ts';

const edit = " Restore the seed's characters in text.md; only its structure may be edited.";
const list = ' Run ingest again, or take it off the list.';

/** What the editor is told of a text.md and the normalisations that are listed for it. */
function toldOf(
  seedText: string,
  markdown: string,
  listed: readonly (readonly [number, string, Normalisation['kind']])[],
): string {
  const normalisations = listed.map(([offset, removed, kind]) => ({ offset, removed, kind }));
  return checkFidelity({ seedText, markdown, normalisations })
    .map(({ message }) => message)
    .join(' | ');
}

const none: [number, string, Normalisation['kind']][] = [];

describe('what the editor is told of words', () => {
  it.each([
    ['甲乙。', '甲乙。', none, ''],
    [
      '甲乙。',
      '甲丙。',
      none,
      'changed at offset 1: "乙" of the seed is "丙" in text.md; seed: "甲" ▸ "乙。"; text.md: "甲" ▸ "丙。".',
    ],
    [
      '甲乙。',
      '甲乙丙。',
      none,
      'added at offset 2: text.md has "丙", which the seed does not have here; seed: "甲乙" ▸ "。"; text.md: "甲乙" ▸ "丙。".',
    ],
    [
      '甲乙。',
      '甲。',
      none,
      'dropped at offset 1: "乙" of the seed is missing in text.md; seed: "甲" ▸ "乙。"; text.md: "甲" ▸ "。".',
    ],
    [
      '甲乙。',
      '乙甲。',
      none,
      'moved at offset 0: text.md has "乙" where the seed has "甲"; the same characters stand in another order; seed: "" ▸ "甲乙。"; text.md: "" ▸ "乙甲。".',
    ],
    [
      '甲乙',
      '甲乙丙',
      none,
      'added at offset 2: text.md has "丙", which the seed does not have here; seed: "甲乙" ▸ ""; text.md: "甲乙" ▸ "丙".',
    ],
    [
      '甲乙丙',
      '甲乙',
      none,
      'dropped at offset 2: "丙" of the seed is missing in text.md; seed: "甲乙" ▸ "丙"; text.md: "甲乙" ▸ "".',
    ],
    [
      '一二三四五六七八九十一二三四五六七八九十一二三四五六七八九十一二三四五六七八九十一二三四五六七八九十',
      '一二三四五六七八九十一二三四五六七八九十一二三四五某七八九十一二三四五六七八九十一二三四五六七八九十',
      none,
      'changed at offset 25: "六" of the seed is "某" in text.md; seed: "六七八九十一二三四五六七八九十一二三四五" ▸ "六七八九十一二三四五六七八九十一二三四五"; text.md: "六七八九十一二三四五六七八九十一二三四五" ▸ "某七八九十一二三四五六七八九十一二三四五".',
    ],
    [
      ' 甲乙 ',
      '甲丙',
      [
        [0, ' ', 'block-space'],
        [3, ' ', 'block-space'],
      ],
      'changed at offset 2: "乙" of the seed is "丙" in text.md; seed: " 甲" ▸ "乙 "; text.md: "甲" ▸ "丙".',
    ],
    [
      '甲 乙 丙',
      '甲乙丁',
      [
        [1, ' ', 'inner-space'],
        [3, ' ', 'inner-space'],
      ],
      'changed at offset 4: "丙" of the seed is "丁" in text.md; seed: "甲 乙 " ▸ "丙"; text.md: "甲乙" ▸ "丁".',
    ],
    [
      '甲  乙',
      '甲乙',
      [
        [1, ' ', 'inner-space'],
        [2, ' ', 'inner-space'],
      ],
      '',
    ],
    ['甲\n乙', '甲乙', [[1, '\n', 'line-break']], ''],
    [
      '甲 乙',
      '甲乙',
      none,
      'dropped at offset 1: " " of the seed is missing in text.md; seed: "甲" ▸ " 乙"; text.md: "甲" ▸ "乙".',
    ],
    [
      '甲 乙 ',
      '甲乙',
      [[1, ' ', 'inner-space']],
      'dropped at offset 3: " " of the seed is missing in text.md; seed: "甲 乙" ▸ " "; text.md: "甲乙" ▸ "".',
    ],
  ] as const)('of the seed %j in %j is plain', (seed, markdown, listed, told) => {
    expect(toldOf(seed, markdown, listed)).toBe(told === '' ? '' : told + edit);
  });
});

describe('what the editor is told of a list', () => {
  it.each([
    [
      '甲 乙',
      '甲乙',
      [
        [1, ' ', 'inner-space'],
        [1, ' ', 'inner-space'],
      ],
      'normalisation 2 at offset 1 begins before the end of the one listed before it (offset 1); seed: "甲" ▸ " 乙".',
    ],
    [
      '甲乙',
      '甲',
      [[1, '乙', 'stray-mark']],
      'normalisation 1 at offset 1 removes "乙", which a stray-mark may not; seed: "甲" ▸ "乙".',
    ],
    [
      '甲乙',
      '甲',
      [[1, '丙', 'stray-mark']],
      'normalisation 1 at offset 1 says that "丙" was removed, but the seed has "乙" there; seed: "甲" ▸ "乙".',
    ],
    [
      '甲',
      '甲',
      [[1, ' ', 'inner-space']],
      'normalisation 1 at offset 1 says that " " was removed, but the seed has the end of the text there; seed: "甲" ▸ "".',
    ],
    [
      '甲 乙',
      '甲乙',
      [[1, ' ', 'line-break']],
      'normalisation 1 at offset 1 removes " ", which a line-break may not; seed: "甲" ▸ " 乙".',
    ],
  ] as const)('for the seed %j and %j is plain', (seed, markdown, listed, told) => {
    expect(toldOf(seed, markdown, listed)).toBe(told + list);
  });
});
