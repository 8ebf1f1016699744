import { describe, expect, it } from 'vitest';
import { listIssues } from '../list-issues.ts';

const file = 'requests/first.yml';
const request = `target: whole
place: alpha
body: 甲镇人民政府
askedOn: '2026-12-01'
answeredOn: null
result: null
address: null
`;
const list = (before = '', after = ''): string[] =>
  listIssues({ [file]: request.replace(before, after) }).filter((one) => one.includes(file));

describe('a request that was sent', () => {
  it('is kept with its day, its body and its answer', () => {
    expect(list()).toEqual([]);
    const answered = list(
      'answeredOn: null\nresult: null',
      "answeredOn: '2026-12-20'\nresult: not-held",
    );
    expect(answered).toEqual([]);
  });

  it.each([
    ['names no target that exists', 'target: whole', 'target: other', 'target'],
    ['names no place that exists', 'place: alpha', 'place: other', 'place'],
    ['has a result without a day', 'result: null', 'result: given', 'result'],
    ['has a day without a result', 'answeredOn: null', "answeredOn: '2026-12-20'", 'result'],
    [
      'was answered before it was asked',
      'answeredOn: null\nresult: null',
      "answeredOn: '2026-11-20'\nresult: given",
      'answeredOn',
    ],
  ])('is refused where it %s', (_, before, after, field) => {
    expect(list(before, after)).toHaveLength(1);
    expect(list(before, after)[0]).toContain(`[${field}]`);
  });
});
