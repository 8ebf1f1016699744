import { describe, expect, it } from 'vitest';
import { linkHeadings } from '../../src/charts/link-headings.ts';

const table = {
  caption: '公布过的值',
  columns: [{ text: '时期' }],
  groups: [
    { heading: { text: '贺村镇' }, rows: [[{ text: '2010年' }]] },
    { heading: { text: '小城市培育试点镇' }, rows: [] },
    { heading: null, rows: [] },
  ],
};

describe('headings of a table', () => {
  it('lead to the page of their group', () => {
    const [town] = linkHeadings(table, ['/towns/hecun/', null, null]).groups;
    expect(town?.heading).toEqual({ text: '贺村镇', href: '/towns/hecun/' });
    expect(town?.rows).toEqual([[{ text: '2010年' }]]);
  });

  it('stay as they are without a page', () => {
    const [, scope, none] = linkHeadings(table, ['/towns/hecun/', null, '/towns/']).groups;
    expect(scope?.heading).toEqual({ text: '小城市培育试点镇' });
    expect(none?.heading).toBeNull();
  });
});
