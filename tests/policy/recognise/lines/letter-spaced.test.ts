import { describe, expect, it } from 'vitest';
import { closeLetters } from '#policy/recognise/lines/letter-spaced.ts';
import { readSpan } from '#policy/recognise/lines/spans.ts';

/** The words of a paragraph, parted by + where a space was left out. */
function close(text: string): string {
  const span = closeLetters(text, [{ start: 0, end: text.length }]);
  return span.map((range) => readSpan(text, [range])).join('+');
}

describe('a paragraph whose letters stand apart', () => {
  it.each([
    [
      '为 加 快 推 进 A B 甲 市 建 设 ， 制 定 本 办 法 。',
      '为+加+快+推+进+A B+甲+市+建+设+，+制+定+本+办+法+。',
    ],
    [' 为 加 快 推 进 甲 市 建 设 ，', '为+加+快+推+进+甲+市+建+设+，'],
    ['为 加 快 推 进 甲 建 设 ，甲乙丙丁戊己', '为 加 快 推 进 甲 建 设 ，甲乙丙丁戊己'],
    ['为 加 快 推 进 甲 市 建 设 、 甲', '为 加 快 推 进 甲 市 建 设 、 甲'],
  ])('%j is closed up to: %j', (text, closed) => {
    expect(close(text)).toBe(closed);
  });
});
