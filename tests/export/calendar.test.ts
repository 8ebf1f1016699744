import { describe, expect, it } from 'vitest';
import { formatCalendar, toLastDay } from '#export/calendar.ts';

const due = {
  id: 'k1@example.org',
  day: '2012-12-31',
  summary: '完成投资2200亿元以上; 一, 二',
  description: '《工作要点》\\第二部分\n第1句',
  address: 'https://example.org/tasks/#k1',
};

describe('a calendar of what is due', () => {
  it('gives each task a whole day, with its words escaped', () => {
    expect(formatCalendar('要点', [due]).split('\r\n')).toEqual([
      'BEGIN:VCALENDAR',
      'VERSION:2.0',
      'PRODID:-//Yaodian//NONSGML tasks//ZH',
      'CALSCALE:GREGORIAN',
      'X-WR-CALNAME:要点',
      'BEGIN:VEVENT',
      'UID:k1@example.org',
      'DTSTAMP:20121231T000000Z',
      'DTSTART;VALUE=DATE:20121231',
      'SUMMARY:完成投资2200亿元以上\\; 一\\, 二',
      'DESCRIPTION:《工作要点》\\\\第二部分\\n第1句',
      'URL:https://example.org/tasks/#k1',
      'TRANSP:TRANSPARENT',
      'END:VEVENT',
      'END:VCALENDAR',
      '',
    ]);
  });

  it('breaks lines of more than 75 bytes between characters, and loses none', () => {
    const text = formatCalendar('要点', [{ ...due, summary: '镇'.repeat(60) }]);
    const lines = text.split('\r\n');
    const longest = Math.max(...lines.map((line) => new TextEncoder().encode(line).length));
    expect([73, 74, 75]).toContain(longest);
    expect(text.replaceAll('\r\n ', '')).toContain(`SUMMARY:${'镇'.repeat(60)}\r\n`);
  });

  it.each([
    ['2012', '2012-12-31'],
    ['2012-02', '2012-02-29'],
    ['2013-02', '2013-02-28'],
    ['2012-06-07', '2012-06-07'],
  ])('takes the last day of %s', (date, day) => {
    expect(toLastDay(date)).toBe(day);
  });
});
