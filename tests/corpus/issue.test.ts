import { describe, expect, it } from 'vitest';
import { formatIssues, toIssue, toLine } from '#corpus/issue.ts';
import { issueKinds } from '#corpus/issue-kinds.ts';

describe('formatIssues', () => {
  const location = { file: 'observations/gdp.csv', line: 12, field: 'value' };
  const later = toIssue('value-and-reason', location, 'the value is empty');
  const warning = toIssue('year-jump', { ...location, line: 3 }, 'the value jumps');
  const whole = toIssue('file-empty', { file: 'a.csv', line: null, field: null }, 'it is empty');

  it('says where, what and the remedy', () => {
    const [where, remedy] = formatIssues([later]).split('\n');
    expect(where).toBe('content/observations/gdp.csv:12 [value] error: the value is empty');
    expect(remedy).toBe(`  -> ${issueKinds['value-and-reason'].remedy}`);
  });

  it('turns no words round that it repeats', () => {
    const turning = toIssue('mention-unresolved', location, 'leads nowhere, in: 投资\u202e001');
    expect(formatIssues([turning])).toContain('warning: leads nowhere, in: 投资[U+202E]001\n');
  });

  it('sorts by file and line and counts', () => {
    const lines = formatIssues([later, warning, whole]).split('\n');
    expect(lines[0]).toBe('content/a.csv error: it is empty');
    expect(lines[2]).toContain('gdp.csv:3 [value] warning');
    expect(lines.at(-1)).toBe('2 error(s), 1 warning(s) in content/');
  });
});

describe('the kinds of issue', () => {
  it.each(Object.entries(issueKinds))(
    'say what %s means and asks',
    (_kind, { meaning, remedy }) => {
      expect(meaning).toMatch(/^[A-Z].*\.$/);
      expect(remedy).toMatch(/^[A-Z].*\.$/);
    },
  );
});

describe('a line of words', () => {
  it('keeps the ends of what is too long', () => {
    expect(toLine(`begin${'x'.repeat(1000)}end`, 20)).toBe(
      'beginxxxxx … 988 characters … xxxxxxxend',
    );
  });

  it('shows by number what would move a cursor or turn the writing', () => {
    expect(toLine('a\u001b[2J\n\u202eb', 100)).toBe('a[U+001B][2J[U+000A][U+202E]b');
  });
});
