import { existsSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { toTally, type Check } from '#scripts/test/check.ts';
import { checks } from '#scripts/test/checks.ts';
import { chooseChecks } from '#scripts/test/choose-checks.ts';
import { formatSlowest } from '#scripts/test/format-slowest.ts';
import { quickChecks } from '#scripts/test/quick-checks.ts';
import { runChecks } from '#scripts/test/run-checks.ts';
import { longTests, rankFile, slowTests } from '#scripts/test/slow-tests.ts';

let said: string[];

beforeEach(() => {
  said = [];
  vi.spyOn(console, 'log').mockImplementation((line: string) => void said.push(line));
});

afterEach(() => {
  vi.restoreAllMocks();
});

function checkOf(
  name: string,
  run: Check['run'],
  after: readonly string[] = [],
  needsBuild = false,
): Check {
  return { name, after, needsBuild, run };
}

const passes = () => Promise.resolve(toTally(true, 'quiet'));
const fails = () => Promise.resolve(toTally(false, 'the reason'));

describe('runChecks', () => {
  it('goes on after a failure and shows its words', async () => {
    const tallies = await runChecks([checkOf('a', fails), checkOf('b', passes)]);
    expect([...tallies.values()].map(({ passed, failed }) => [passed, failed])).toEqual([
      [0, 1],
      [1, 0],
    ]);
    expect(said).toContain('the reason');
    expect(said).not.toContain('quiet');
  });

  it('counts a check that breaks as failed', async () => {
    const broken = checkOf('a', () => Promise.reject(new Error('broken')));
    const tallies = await runChecks([broken]);
    expect(tallies.get('a')).toMatchObject({ passed: 0, failed: 1 });
    expect(said.join('\n')).toContain('broken');
  });

  it('runs at the same time what waits for nothing', async () => {
    const second = Promise.withResolvers<undefined>();
    const waits = () => second.promise.then(passes);
    const frees = () => {
      second.resolve(undefined);
      return fails();
    };
    const tallies = await runChecks([
      checkOf('a', waits),
      checkOf('b', frees),
      checkOf('c', passes, ['a', 'b']),
    ]);
    expect([...tallies].map(([name, { failed }]) => [name, failed])).toEqual([
      ['a', 0],
      ['b', 1],
      ['c', 0],
    ]);
    expect(said.indexOf('c …')).toBeGreaterThan(said.indexOf('the reason'));
  });

  it('begins a check without waiting for strangers', async () => {
    const last = Promise.withResolvers<undefined>();
    const frees = () => {
      last.resolve(undefined);
      return passes();
    };
    const slow = checkOf('slow', () => last.promise.then(passes));
    const tallies = await runChecks([slow, checkOf('a', passes), checkOf('b', frees, ['a', 'x'])]);
    expect([...tallies.keys()]).toEqual(['slow', 'a', 'b']);
  });

  it('fails what needs a build that failed', async () => {
    const tallies = await runChecks([
      checkOf('build', fails),
      checkOf('verify', passes, ['build'], true),
    ]);
    expect(tallies.get('verify')).toMatchObject({ passed: 0, failed: 1 });
    expect(said).toContain('verify was not run, as the build failed');
  });
});

describe('checks', () => {
  it('stand in the order that docs name', () => {
    const names = checks.map(({ name }) => name);
    expect(names).toEqual('format lint types unit build verify determinism e2e'.split(' '));
  });

  it.each([
    ['all', checks],
    ['quick', quickChecks],
  ])('come after what stands before them: %s', (_, all) => {
    const names = all.map(({ name }) => name);
    for (const { name, after, needsBuild } of all) {
      const before = names.slice(0, names.indexOf(name));
      expect(before).toEqual(expect.arrayContaining([...after]));
      expect(!needsBuild || before.includes('build')).toBe(true);
    }
  });
});

describe('chooseChecks', () => {
  const namesOf = (...wanted: string[]) => chooseChecks(wanted).map(({ name }) => name);

  it('takes all where nothing is asked for', () => {
    expect(chooseChecks([])).toBe(checks);
  });

  it('takes what is named in its order', () => {
    expect(namesOf('e2e', 'build')).toEqual(['build', 'e2e']);
    expect(namesOf('walk')).toEqual(['walk']);
  });

  it('takes the quick ones by one word', () => {
    expect(chooseChecks(['quick'])).toBe(quickChecks);
  });

  it.each([[['colour']], [['quick', 'e2e']]])('names what is no check: %j', (wanted) => {
    expect(() => chooseChecks(wanted)).toThrow(/There is no check (colour|quick)/);
  });
});

describe('the tests that quick leaves out', () => {
  it('are there and never those of the rooms', () => {
    expect(slowTests.filter((file) => !existsSync(file))).toEqual([]);
    expect(slowTests.filter((file) => file.includes('rooms'))).toEqual([]);
  });
});

describe('the order of the files of tests', () => {
  it('begins with those that take longest', () => {
    expect(longTests.filter((file) => !existsSync(file))).toEqual([]);
    const files = ['tests/rooms.test.ts', ...slowTests, ...longTests];
    const sorted = files.toSorted((a, b) => rankFile(a) - rankFile(b));
    expect(sorted).toEqual([...longTests, ...slowTests, 'tests/rooms.test.ts']);
  });
});

describe('formatSlowest', () => {
  const times = [
    { file: 'a.test.ts', seconds: 0.5, hooks: 0 },
    { file: 'b.e2e.ts', seconds: 120.26, hooks: 100.5 },
    { file: 'c.test.ts', seconds: 7, hooks: 0.9 },
  ];

  it('lists the slowest first with their hooks', () => {
    expect(formatSlowest(times, 2)).toEqual([
      '  120.3 s  b.e2e.ts, of which hooks 100.5 s',
      '    7.0 s  c.test.ts',
    ]);
  });

  it('lists ten at most, of few all', () => {
    expect(formatSlowest(times)).toHaveLength(3);
    expect(formatSlowest(Array.from({ length: 12 }, () => times).flat())).toHaveLength(10);
  });
});
