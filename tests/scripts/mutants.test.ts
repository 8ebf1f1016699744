import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { drawMutants } from '#scripts/mutants/draw-mutants.ts';
import { equivalents, findStale } from '#scripts/mutants/equivalent.ts';
import { formatScore } from '#scripts/mutants/format-score.ts';
import { listMutants } from '#scripts/mutants/list-mutants.ts';
import { openMemory } from '#scripts/mutants/memory.ts';
import { type Mutant, toKey } from '#scripts/mutants/mutant.ts';
import { parseOptions } from '#scripts/mutants/options.ts';
import { findFiles, toTests } from '#scripts/mutants/rooms.ts';
import { toInterval, toScore } from '#scripts/mutants/score.ts';

const file = 'src/indicators/measure/measure.ts';
const mutants = await listMutants([file]);

function buildMutant(line: number): Mutant {
  const key = `${line}`;
  return { file, line, column: 1, code: '', original: `a${line}`, replacement: 'b', key };
}

const hundred = Array.from({ length: 100 }, (_, at) => buildMutant(at + 1));

describe('the mutants of a file', () => {
  it('say where they are and what they change', () => {
    const text = readFileSync(file, 'utf8').split('\n');
    expect(mutants.length).toBeGreaterThan(3);
    for (const { line, column, code, original } of mutants) {
      expect(text[line - 1]).toContain(code);
      const [first = ''] = original.split('\n');
      expect(text[line - 1]?.slice(column - 1)).toMatch(first);
    }
  });

  it('are called the same from 0 and from 1', () => {
    const place = (first: number): Parameters<typeof toKey>[0] => ({
      id: '1',
      fileName: file,
      mutatorName: 'any',
      replacement: 'true',
      location: {
        start: { line: 3 + first, column: first },
        end: { line: 3 + first, column: 4 + first },
      },
    });
    expect(toKey(place(1), 1)).toBe(toKey(place(0), 0));
  });
});

describe('a draw', () => {
  it('is the same again with its seed', () => {
    const drawn = drawMutants(hundred, 10, 7);
    expect(drawn).toHaveLength(10);
    expect(drawMutants(hundred, 10, 7)).toEqual(drawn);
    expect(drawMutants(hundred, 10, 8)).not.toEqual(drawn);
  });

  it('stays as it is where others move', () => {
    const drawn = drawMutants(hundred, 10, 7);
    const moved = hundred.map((mutant) => ({ ...mutant, line: mutant.line + 5 }));
    expect(drawMutants(moved, 10, 7).map(({ key }) => key)).toEqual(drawn.map(({ key }) => key));
  });

  it('takes all where more are asked for', () => {
    expect(drawMutants(hundred, 500, 1)).toHaveLength(100);
  });
});

describe('a score', () => {
  const [one, two, three, four] = hundred as [Mutant, Mutant, Mutant, Mutant];
  const score = toScore([
    [one, 'killed'],
    [two, 'timeout'],
    [three, 'survived'],
    [four, 'error'],
  ]);

  it('counts what could be noticed and was', () => {
    expect(score).toMatchObject({ noticed: 2, timeouts: 1, errors: 1, survivors: [three] });
    expect(score.share).toBeCloseTo(2 / 3);
  });

  it('bounds the whole by what was drawn', () => {
    const [low, high] = toInterval(0.9, 300);
    expect(low).toBeCloseTo(0.861, 3);
    expect(high).toBeCloseTo(0.929, 3);
    expect(toInterval(1, 10)[1]).toBeCloseTo(1);
  });

  it('says whether all were run or some', () => {
    const whole = formatScore({ room: 'src/indicators', all: 4, seed: null, own: true }, score);
    expect(whole[0]).toBe('src/indicators: all 4 mutants');
    expect(whole[1]).toBe('  66.7 % noticed by its own tests');
    expect(whole.at(-1)).toBe(`  ${file}:3:1  a3  ->  b`);
    const part = formatScore({ room: 'src/indicators', all: 100, seed: 7, own: false }, score);
    expect(part[0]).toBe('src/indicators: 4 of 100 mutants, drawn with seed 7');
    expect(part[1]).toMatch(/^ {2}66\.7 % noticed, of all between 20\.8 % and 93\.9 % \(95 %\)$/);
  });
});

describe('what is remembered', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'yaodian-mutants-'));
  });
  afterEach(() => {
    rmSync(folder, { recursive: true });
  });

  const [first, second] = mutants as [Mutant, Mutant];

  it('is there for the next run', () => {
    const verdict = { file, key: first.key, verdict: 'killed', killer: null } as const;
    openMemory([file], folder).keep(verdict, 'own');
    const memory = openMemory([file], folder);
    expect(memory.recall(first)).toMatchObject({ verdict: 'killed', reach: 'own' });
    expect(memory.recall(second)).toBeNull();
  });

  it('is forgotten where what it rests on changed', () => {
    const killer = 'tests/indicators/pace.test.ts';
    const verdict = { file, key: first.key, verdict: 'killed', killer } as const;
    openMemory([file], folder).keep(verdict, 'own');
    const [name = ''] = readdirSync(folder);
    const line = readFileSync(join(folder, name), 'utf8');
    writeFileSync(join(folder, name), line.replace(/"hash":"./, '"hash":"-'));
    expect(openMemory([file], folder).recall(first)).toBeNull();
  });
});

describe('the list of mutants of no effect', () => {
  it('names code that is there', () => {
    for (const { file, code, original } of equivalents) {
      expect(readFileSync(file, 'utf8')).toContain(code);
      expect(code).toContain(original);
    }
  });

  it('is held to the mutants of its files', () => {
    const files = [...new Set(equivalents.map((entry) => entry.file))];
    expect(findStale(files, [])).toHaveLength(equivalents.length);
    expect(findStale([], [])).toEqual([]);
  });
});

describe('the command line', () => {
  it('names rooms, a sample and a seed', () => {
    expect(parseOptions(['src/policy', '--sample', '20', '--seed', '4'], 9)).toEqual({
      paths: ['src/policy'],
      sample: 20,
      seed: 4,
      own: false,
    });
    expect(parseOptions(['src/policy'], 9)).toMatchObject({ sample: null, seed: 9 });
    expect(parseOptions(['src/policy', '--own'], 9).own).toBe(true);
  });

  it('is refused where it says nothing useful', () => {
    expect(() => parseOptions([], 9)).toThrow('No folder or file was named.');
    expect(() => parseOptions(['a', '--sample', '0'], 9)).toThrow('--sample 0: expected');
    expect(() => findFiles(['src/nowhere'])).toThrow('src/nowhere is not there');
    expect(() => findFiles(['src/styles'])).toThrow(
      'src/styles holds no TypeScript that unit tests run',
    );
  });

  it('takes files by room with the tests that mirror them', () => {
    const found = findFiles(['src/indicators/measure', file, 'scripts/data-import/csv']);
    expect([...found.keys()]).toEqual(['scripts/data-import', 'src/indicators']);
    expect(found.get('src/indicators')).toContain(file);
    expect(new Set(found.get('src/indicators')).size).toBe(found.get('src/indicators')?.length);
    expect(findFiles(['src/charts']).get('src/charts')?.join()).not.toContain('/browser/');
    expect(toTests('src/indicators')).toBe('tests/indicators');
    expect(toTests('scripts/data-import')).toBe('tests/scripts/data-import');
  });
});
