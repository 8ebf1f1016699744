import { describe, expect, it } from 'vitest';
import { mutateContent } from '#scripts/bench/mutations/mutate-content.ts';
import { readMutated } from '#scripts/bench/mutations/read-mutated.ts';
import { buildContent } from '../tiny-content.ts';

const seed = Number(process.env['SEED'] ?? 12);
const count = 300;

describe(`content changed in ${count} ways (SEED=${seed})`, () => {
  const files = buildContent();
  const readings = mutateContent(files, seed, count).map((mutation) => ({
    mutation,
    reading: readMutated(files, mutation),
  }));

  it('never ends in an exception', () => {
    const thrown = readings.filter(({ reading }) => reading.outcome === 'thrown');
    expect(thrown.map(({ mutation, reading }) => `${mutation.name}\n${reading.words}`)).toEqual([]);
  });

  it('is told of with place and remedy, on lines that a terminal can show', () => {
    const told = readings.filter(({ reading }) => reading.outcome === 'refused');
    expect(told.length).toBeGreaterThan(count / 2);
    for (const { mutation, reading } of told) {
      const lines = reading.words.split('\n');
      const [first = '', second = ''] = lines;
      expect(first, mutation.name).toMatch(/^content\/\S.* (error|warning): \S/);
      expect(second, mutation.name).toMatch(/^ {2}-> \S/);
      expect(lines.length % 2, mutation.name).toBe(1);
      expect(Math.max(...lines.map(({ length }) => length)), mutation.name).toBeLessThan(2000);
      expect(reading.words, mutation.name).not.toMatch(/[\0\u001b\u202e]/);
    }
  });
});
