import { expect, it } from 'vitest';
import { listMutants } from '#scripts/mutants/list-mutants.ts';
import type { Tested } from '#scripts/mutants/run-stryker.ts';
import { runSwitched } from '#scripts/mutants/switched/run-switched.ts';

const file = 'src/remember.ts';
const other = 'src/policy/text/numerals.ts';
const killer = 'tests/remember.test.ts';

// In each order the changes have other numbers, and nothing of the first run may speak in the second.
it.each([
  [file, other],
  [other, file],
])(
  'tells which changes a test notices that imports their file, and nothing of others',
  async (...files) => {
    const mutants = await listMutants(files);
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
  },
);
