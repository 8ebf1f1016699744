import { describe, expect, it } from 'vitest';
import { parseDocument } from '#policy/markdown/parse-document.ts';
import { findNoteMarks } from '#policy/references/note-marks.ts';
import { findNode } from '#policy/tree/walk.ts';

/** Where the notes of lines parted by / are called: each mark with the words before it and the note's own words. */
function marksIn(lines: string): string[] {
  const tree = parseDocument(`# 题\n\n${lines.split('/').join('\n\n')}\n`);
  return [...findNoteMarks(tree)].flatMap(([eId, marks]) =>
    marks.map(({ start, end, note }) => {
      const sentence = findNode(tree, eId);
      const text = sentence?.type === 'sentence' ? sentence.text : '';
      const words = findNode(tree, `${note}__p_1__s_1`);
      return `${text.slice(0, start)}(${text.slice(start, end)}) ${words?.type === 'sentence' ? words.text : ''}`;
    }),
  );
}

describe('the marks of notes', () => {
  it.each([
    ['甲¹。/乙。', []],
    ['甲¹。/[^¹]: 丙。', ['甲(¹) 丙。']],
    ['甲¹。乙¹。/[^¹]: 丙。', ['乙(¹) 丙。']],
    ['甲¹乙¹。/[^¹]: 丙。', ['甲¹乙(¹) 丙。']],
    ['甲¹乙¹。/[^¹]: 丙。/[^¹]: 丁。', ['甲¹乙(¹) 丙。', '甲(¹) 丁。']],
    ['¹甲¹。/[^¹]: 丙。/[^¹]: 丁。', ['¹甲(¹) 丙。', '(¹) 丁。']],
    ['¹¹甲。/[^¹¹]: 丙。/[^¹]: 丁。', ['(¹¹) 丙。']],
    ['甲¹²。/[^¹]: 丙。/[^²]: 丁。', ['甲(¹) 丙。', '甲¹(²) 丁。']],
    ['甲。/[^¹]: 丙。/乙¹。', []],
    ['甲¹。/[^1]: 丙。', ['甲(¹) 丙。']],
    ['甲①。/乙。/[^①]: 丙。', ['甲(①) 丙。']],
  ])('in %s are: %s', (lines, marks) => {
    expect(marksIn(lines)).toEqual(marks);
  });
});
