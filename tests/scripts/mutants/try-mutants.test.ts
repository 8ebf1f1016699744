import { describe, expect, it } from 'vitest';
import { type Switches, tryMutants } from '#scripts/mutants/switched/try-mutants.ts';

/** Code that asks, as what Stryker changed does, whether a change is switched on, and counts what it passes. */
function buildCode(): { switches: Switches; isOn: (id: string) => boolean } {
  const switches: Switches = {};
  const isOn = (id: string): boolean => {
    const { activeMutant, currentTestId, mutantCoverage } = switches;
    if (currentTestId !== undefined) {
      const counts = mutantCoverage?.perTest[currentTestId] ?? {};
      counts[id] = (counts[id] ?? 0) + 1;
    }
    if (activeMutant !== id) return false;
    if (switches.hitCount !== undefined && ++switches.hitCount > (switches.hitLimit ?? 0))
      throw new Error('Hit count limit reached');
    return true;
  };
  return { switches, isOn };
}

/** What a test notices, and what it was tried with. */
async function tryAll(
  test: () => void,
  switches: Switches,
  open = ['1', '2', '3'],
): Promise<{ found: string[]; tried: string[] }> {
  const tried: string[] = [];
  const tell = (id: string): void => {
    if (id !== '') tried.push(id);
  };
  const run = (): Promise<void> => Promise.resolve().then(test);
  const found = await tryMutants(run, switches, { open: new Set(open), tell });
  return { found, tried };
}

describe('a test in a process with all changes', () => {
  it('notices the changes with which it fails, of those that it passes', async () => {
    const { switches, isOn } = buildCode();
    const test = (): void => {
      const sum = (isOn('1') ? 3 : 1) + (isOn('2') ? 1 : 1);
      if (sum !== 2) throw new Error(`${sum} is not 2`);
    };
    expect(await tryAll(test, switches)).toEqual({ found: ['1'], tried: ['1', '2'] });
    expect(switches.activeMutant).toBeUndefined();
  });

  it('is not run with what was noticed before', async () => {
    const { switches, isOn } = buildCode();
    const test = (): void => {
      if (isOn('1') || isOn('2')) throw new Error('on');
    };
    expect(await tryAll(test, switches, ['2'])).toEqual({ found: ['2'], tried: ['2'] });
  });

  it('leaves open what makes it go round without end', async () => {
    const { switches, isOn } = buildCode();
    const test = (): void => {
      for (let round = 0; round < (isOn('1') ? Infinity : 2); round += 1);
    };
    expect(await tryAll(test, switches)).toEqual({ found: [], tried: ['1'] });
  });

  it('notices nothing by what an earlier change left behind', async () => {
    const { switches, isOn } = buildCode();
    let broken = false;
    const test = (): void => {
      if (isOn('1')) broken = true;
      isOn('2');
      if (broken) throw new Error('broken');
    };
    expect(await tryAll(test, switches)).toEqual({ found: [], tried: ['1'] });
  });

  it('fails as it fails without a change', async () => {
    const { switches } = buildCode();
    const test = (): void => {
      throw new Error('as ever');
    };
    await expect(tryAll(test, switches)).rejects.toThrow('as ever');
    expect(switches.currentTestId).toBeUndefined();
  });
});
