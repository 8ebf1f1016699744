import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { toTally, type Check } from '../../scripts/test/check.ts';
import { checks } from '../../scripts/test/checks.ts';
import { runChecks } from '../../scripts/test/run-checks.ts';

let said: string[];

beforeEach(() => {
  said = [];
  vi.spyOn(console, 'log').mockImplementation((line: string) => void said.push(line));
});

afterEach(() => {
  vi.restoreAllMocks();
});

function checkOf(name: string, run: Check['run'], needsBuild = false, stage = name): Check {
  return { name, stage, needsBuild, run };
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

  it('runs the checks of a stage at the same time', async () => {
    const second = Promise.withResolvers<undefined>();
    const waits = () => second.promise.then(passes);
    const frees = () => {
      second.resolve(undefined);
      return fails();
    };
    const stage = [checkOf('a', waits, false, 'x'), checkOf('b', frees, false, 'x')];
    const tallies = await runChecks([...stage, checkOf('c', passes)]);
    expect([...tallies].map(([name, { failed }]) => [name, failed])).toEqual([
      ['a', 0],
      ['b', 1],
      ['c', 0],
    ]);
    expect(said.indexOf('c …')).toBeGreaterThan(said.indexOf('the reason'));
  });

  it('fails what needs a build that failed', async () => {
    const tallies = await runChecks([checkOf('build', fails), checkOf('verify', passes, true)]);
    expect(tallies.get('verify')).toMatchObject({ passed: 0, failed: 1 });
    expect(said).toContain('verify was not run, as the build failed');
  });
});

describe('checks', () => {
  it('stand in the order that CONTRIBUTING names', () => {
    const names = checks.map(({ name }) => name);
    expect(names).toEqual('format lint types unit build verify determinism e2e'.split(' '));
  });
});
