import { expect, it } from 'vitest';
import { readSite } from '../../scripts/verify/site.ts';
import { crossRender } from './cross-render.ts';

it('gives one number the same in chart, table, words and files', async () => {
  const { figures, mismatches } = await crossRender(await readSite('dist'), 'dist');
  expect(mismatches).toEqual([]);
  expect(figures).toBeGreaterThan(100);
});
