import { describe, expect, it } from 'vitest';
import { checkBudgets } from '#scripts/verify/checks/budgets.ts';
import { siteOf } from './site-of.ts';

// Digits of square roots do not compress well and are the same each time.
const digits = (count: number) =>
  Array.from({ length: count }, (_, index) => String(Math.sqrt(index + 2))).join('');

const weigh = (files: Readonly<Record<string, string>>) => checkBudgets(siteOf(files));

describe('checkBudgets', () => {
  it('tells of each sort the file nearest to its budget', () => {
    const { uses, issues } = weigh({
      '/documents/index.html': 'a'.repeat(3000),
      '/en/documents/by/year/2012/index.html': 'a'.repeat(7000),
      '/documents/page/2/index.html': 'a'.repeat(5000),
      '/documents/a-law/index.html': digits(100_000),
    });
    expect(issues).toEqual([]);
    expect(uses.find(({ name }) => name === 'list of documents')).toMatchObject({
      ...{ files: 3, path: '/en/documents/by/year/2012/index.html', raw: 7000 },
      ...{ rawBudget: 120_000, gzipBudget: 16_000 },
    });
  });

  it.each([
    ['/documents/index.html', 'a'.repeat(130_000), 'a hundred documents'],
    ['/en/targets/clause/page/3/index.html', digits(4000), 'a hundred targets or clauses'],
    ['/compare-text/index.html', digits(12_000), 'each document is named once'],
    ['/glossary/a-term/index.html', digits(5000), 'fifty or a hundred a page'],
    ['/documents/a-law/cited-by/page/2/index.html', digits(4000), 'fifty sentences'],
    ['/search/catalogue.json', digits(6000), 'cut into parts'],
    ['/search/grams/3.json', digits(6000), 'about 16,000 numbers'],
    ['/sitemap-1.xml', 'a'.repeat(3_100_000), '5,000 addresses'],
  ])('names %s where it weighs too much', (path, text, because) => {
    const [issue, ...others] = weigh({ [path]: text }).issues;
    expect(issue).toMatchObject({ check: 'budgets', place: path });
    expect(issue?.message).toContain(because);
    expect(issue?.message).toContain(`weighs ${text.length} bytes`);
    expect(others).toEqual([]);
  });

  it('names each file that weighs too much', () => {
    const heavy = 'a'.repeat(130_000);
    const { issues, uses } = weigh({
      '/documents/index.html': `${heavy}a`,
      '/documents/page/2/index.html': heavy,
      '/documents/page/3/index.html': 'a',
    });
    expect(issues.map(({ place }) => place)).toEqual([
      '/documents/index.html',
      '/documents/page/2/index.html',
    ]);
    expect(uses).toContainEqual(
      expect.objectContaining({ files: 3, path: '/documents/index.html', raw: 130_001 }),
    );
  });

  it('allows a document with many tasks more', () => {
    const page = (rows: number) => `${'a'.repeat(590_000)}${'<tr>'.repeat(rows)}`;
    const issuesOf = (rows: number) => weigh({ '/tasks/a-plan/index.html': page(rows) }).issues;
    expect(issuesOf(300)).toHaveLength(1);
    expect(issuesOf(600)).toEqual([]);
  });
});
