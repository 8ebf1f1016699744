import { describe, expect, it } from 'vitest';
import { formatIssues } from '#corpus/issue.ts';
import { parseCorpus } from '#corpus/parse/parse-corpus.ts';
import { parseYaml } from '#corpus/parse/parse-yaml.ts';
import { buildContent, writeScopes, writeSite } from '../tiny-content.ts';
import { findOnlyIssue, listIssues } from '../list-issues.ts';

const bomb = ['a: &a [x, x, x, x, x, x, x, x, x, x]'];
for (const [name, last] of ['ba', 'cb', 'dc', 'ed', 'fe'].map(([one, two]) => [one, two])) {
  bomb.push(`${name}: &${name} [${Array.from({ length: 10 }, () => `*${last}`).join(', ')}]`);
}

const records = [...buildContent().keys()].filter((file) => file.endsWith('.yml'));

describe.each(records)('hostile YAML in %s', (file) => {
  it.each([
    ['a cycle', 'a: 1\nb: &x\n  c: [*x]\n', 3, 'the alias *x stands within what it repeats'],
    ['a cycle at the top', '&x\na: *x\n', 2, 'the alias *x stands within what it repeats'],
    ['an unknown alias', 'a: 1\nb: *gone\n', 2, 'the alias *gone leads to no anchor'],
    ['a bomb', `${bomb.join('\n')}\n`, 5, 'repeats more than 100000 values'],
    ['brackets without end', `a: 1\nb: ${'['.repeat(5000)}`, 2, 'nested too deep'],
    ['lists without end', `a: 1\nb:\n  ${'- '.repeat(9000)}x`, 3, 'nested too deep'],
    ['two documents', 'a: 1\n---\nb: 1\n', 2, 'multiple documents'],
  ])('is told of with its line: %s', (_, text, line, words) => {
    const { issues } = parseCorpus(buildContent({ [file]: text }));
    const issue = issues.find((one) => one.file === file);
    expect(issue).toMatchObject({ kind: 'yaml-syntax', line });
    expect(issue?.message).toContain(words);
  });
});

describe('sound YAML', () => {
  it('may repeat itself by an alias', () => {
    const { value, issues } = parseYaml('a.yml', 'a: &same [1, 2]\nb: *same\nc: *same\n');
    expect({ value, issues }).toEqual({ value: { a: [1, 2], b: [1, 2], c: [1, 2] }, issues: [] });
  });
});

describe('the line of what is wrong', () => {
  it('is that of most marks, not the longest', () => {
    const { issues } = parseYaml('a.yml', `# ${'x'.repeat(20_000)}\nb: ${'['.repeat(5000)}`);
    expect(issues.map(({ line }) => line)).toEqual([2]);
  });

  it('is that of a key, of an item, or of what holds what is not there', () => {
    const { lineOf } = parseYaml('a.yml', '# head\na:\n  b: 1\n\n  c:\n    - x\n    - y\n');
    const paths = [
      ['a'],
      ['a', 'b'],
      ['a', 'c'],
      ['a', 'c', 0],
      ['a', 'c', 1],
      ['a', 'd'],
      ['e'],
      [],
    ];
    expect(paths.map(lineOf)).toEqual([2, 3, 5, 6, 7, 2, 1, 1]);
  });
});

describe('a message', () => {
  const long = '长'.repeat(1000);

  it('shows the ends of a long value and how much lies between', () => {
    const { message } = findOnlyIssue({ 'site.yml': `${writeSite()}\n${long}: 1\n` });
    expect(message).toContain('characters …');
    expect(message.length).toBeLessThan(1100);
  });

  it('shows by number what would move the cursor or turn the writing', () => {
    const { issues } = parseCorpus(
      buildContent({ 'places/scopes.yml': writeScopes('id:', '"\\e[2J\\u202E\\n":') }),
    );
    const words = formatIssues(issues);
    expect(words).toMatch(/\\u\{001b\}|\\u001b/);
    expect(words).not.toMatch(/[\u001b\u202e]/);
    expect(words.split('\n')).toHaveLength(2 * issues.length + 1);
  });
});

describe('the head of an editorial page', () => {
  const guide = (head: string): Record<string, string> => ({ 'guides/about-en.mdx': head });

  it('is told of with its line', () => {
    expect(findOnlyIssue(guide('---\ntitle: *x\nlocale: en\n---\ntext\n'))).toMatchObject({
      kind: 'yaml-syntax',
      line: 2,
    });
    expect(findOnlyIssue(guide('---\ntitle: A\nlocale: none\n---\ntext\n'))).toMatchObject({
      kind: 'field-invalid',
      line: 3,
      field: 'locale',
    });
    for (const head of ['---\ntitle: A\nlocale: en\n---', '---\ntitle: A\nlocale: en\n--- \n\nB\n'])
      expect(listIssues(guide(head))).toEqual([]);
    for (const text of [' ---\ntitle: A\nlocale: en\n---\n', '---\ntitle: A\nlocale: en\n---x\n'])
      expect(listIssues(guide(text))).toEqual(['yaml-syntax at guides/about-en.mdx:1 [null]']);
    expect(findOnlyIssue(guide('text\n')).message).toContain('between two lines of ---');
  });
});
