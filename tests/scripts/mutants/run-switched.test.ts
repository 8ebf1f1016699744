import { expect, it } from 'vitest';
import { listMutants } from '#scripts/mutants/list-mutants.ts';
import type { Tested } from '#scripts/mutants/run-stryker.ts';
import { runSwitched } from '#scripts/mutants/switched/run-switched.ts';

const file = 'src/remember.ts';
const killer = 'tests/remember.test.ts';

it('tells which changes a test notices that imports their file, and nothing of others', async () => {
  const mutants = await listMutants([file, 'src/policy/text/numerals.ts']);
  const told: Tested[] = [];
  const tests = { include: [killer], exclude: [], withStatic: true };
  await runSwitched(mutants, tests, (tested) => told.push(tested));
  const noticed = mutants.filter((mutant) => mutant.file === file);
  expect(noticed.length).toBeGreaterThan(5);
  expect(told.toSorted((a, b) => (a.key < b.key ? -1 : 1))).toEqual(
    noticed
      .map(({ key }) => ({ file, key, verdict: 'killed', killer }))
      .toSorted((a, b) => (a.key < b.key ? -1 : 1)),
  );
});
