/** What code with all changes looks up, by the names that Stryker gives. */
export interface Switches {
  /** The change that is switched on. */
  activeMutant?: string | undefined;
  /** How often the change that is switched on was passed, and how often it may be. */
  hitCount?: number | undefined;
  hitLimit?: number | undefined;
  /** Under which name what is passed is counted; without one it is counted as run while modules load. */
  currentTestId?: string | undefined;
  mutantCoverage?: {
    static: Record<string, number>;
    perTest: Record<string, Record<string, number>>;
  };
}

/** Which changes are to be tried. */
export interface Wanted {
  readonly open: ReadonlySet<string>;
  /** Is told of each change before it is tried, and of '' where none is. */
  readonly tell: (id: string) => void;
}

/** So many milliseconds a test may take with all changes that it passes; a quicker one may notice the same. */
const longest = 60_000;

/**
 * Runs a test as it is and then with each of the wanted changes that it passed: those with which it fails, and without
 * which it passes right after. A change with which the test goes round many times as often is not among them,
 * and a test that would take long with all of them is run with none.
 * Throws what the test throws where it fails as it is.
 */
export async function tryMutants(
  test: () => Promise<void>,
  switches: Switches,
  { open, tell }: Wanted,
): Promise<string[]> {
  const start = performance.now();
  const passed = await countPassed(test, switches);
  const time = performance.now() - start;
  const wanted = Object.entries(passed).filter(([id]) => open.has(id));
  if (wanted.length * time > longest) return [];
  const found: string[] = [];
  for (const [id, hits] of wanted) {
    tell(id);
    const fails = await failsWith(test, switches, id, hits);
    tell('');
    if (!fails) continue;
    // What a change leaves behind in the process must not speak for the next one.
    if (!(await passes(test))) return found;
    found.push(id);
  }
  return found;
}

/** How often a test passes each change. */
async function countPassed(
  test: () => Promise<void>,
  switches: Switches,
): Promise<Record<string, number>> {
  const name = 'test';
  switches.mutantCoverage ??= { static: {}, perTest: {} };
  switches.mutantCoverage.perTest[name] = {};
  switches.currentTestId = name;
  try {
    await test();
    return { ...switches.mutantCoverage.perTest[name] };
  } finally {
    switches.currentTestId = undefined;
  }
}

/** So many times as often as without a change a test may pass it, and so many times more. */
const rounds = { times: 100, more: 1000 };

async function failsWith(
  test: () => Promise<void>,
  switches: Switches,
  id: string,
  hits: number,
): Promise<boolean> {
  const limit = hits * rounds.times + rounds.more;
  Object.assign(switches, { activeMutant: id, hitCount: 0, hitLimit: limit });
  const fails = !(await passes(test));
  const ends = (switches.hitCount ?? 0) <= limit;
  Object.assign(switches, { activeMutant: undefined, hitCount: undefined, hitLimit: undefined });
  return fails && ends;
}

async function passes(test: () => Promise<void>): Promise<boolean> {
  try {
    await test();
    return true;
  } catch {
    return false;
  }
}
