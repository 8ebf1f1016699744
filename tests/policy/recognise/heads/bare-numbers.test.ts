import { describe, expect, it } from 'vitest';
import { findBareNumber } from '#policy/recognise/bare-number.ts';

/** The number without a code at the head of a document: its title, then its lines, parted by /. */
function numberOf(head: string): string | null {
  const [title = '', ...lines] = head.split('/');
  return findBareNumber(
    title === '' ? null : title,
    lines.map((text) => ({ text, role: 'text' })),
  );
}

describe('a number that names no code', () => {
  it.each([
    ['甲市人民政府公告/【2024】018', '甲市人民政府公告〔2024〕18号'],
    ['纪要甲/【2024】018', null],
    ['关于乙的通告/(2024年)第3期', '〔2024〕3期'],
    ['纪要甲/第03号', null],
    ['甲市 人民政府公告/第03号', '甲市人民政府公告第3号'],
    ['甲市人民政府公告/第十八号', '甲市人民政府公告第十八号'],
    ['甲市会议纪要/〔2024〕018', '〔2024〕18号'],
    ['甲市会议纪要/2024年第018期', '2024年第18期'],
    ['/〔2024〕18号', '〔2024〕18号'],
    ['/〔2024〕18', null],
    ['/第18期', null],
    ['/甲市简报）/第18期（总第5期）', '第18期'],
    ['/甲/乙/丙/丁/戊/〔2024〕18号', '〔2024〕18号'],
    ['/甲/乙/丙/丁/戊/己/〔2024〕18号', null],
  ])('at the head %s is %s', (head, number) => {
    expect(numberOf(head)).toBe(number);
  });
});
