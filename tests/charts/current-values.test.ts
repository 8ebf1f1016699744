import { describe, expect, it } from 'vitest';
import { keepCurrent } from '../../src/charts/current-values.ts';
import { readMaterial } from './content.ts';

const rows = readMaterial('zh').observations;
const chongfu = rows.filter(
  ({ indicator, place, year }) => indicator === 'gdp' && place === 'chongfu' && year === 2024,
);

describe('current values', () => {
  it('keep both sides of a conflict', () => {
    expect(keepCurrent(chongfu).map(({ value }) => value)).toEqual(['100.3', '93.95']);
  });

  it('drop a row that a later one replaces', () => {
    const revised = chongfu
      .filter(({ status }) => status === 'actual')
      .map((row) => ({ ...row, value: '101', vintage: '2027-01-01', supersedes: row.vintage }));
    const values = keepCurrent([...chongfu, ...revised]).map(({ value }) => value);
    expect(values.toSorted()).toEqual(['101', '93.95']);
  });
});
