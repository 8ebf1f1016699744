import { describe, expect, it } from 'vitest';
import { findBroken } from '#corpus/addresses/find-broken.ts';
import { toNamedWords, type Registry } from '#corpus/addresses/registry.ts';
import { mostTasksTogether, toTasksPath } from '#corpus/addresses/task-addresses.ts';

const withTasks = (...counts: number[]) =>
  counts.map((length, at) => ({ id: `doc-${at}`, tasks: Array.from({ length }) }));

describe('toTasksPath', () => {
  it.each([
    ['few tasks together', [100, 100], '/tasks/'],
    ['as many as fit together', [mostTasksTogether - 1, 1], '/tasks/'],
    ['more of several documents apart', [mostTasksTogether, 1, 0], '/tasks/doc-1/'],
    ['any number of one document together', [0, 5000], '/tasks/'],
  ])('keeps %s', (_, counts, path) => {
    expect(toTasksPath(withTasks(...counts), 'doc-1')).toBe(path);
  });
});

describe('findBroken', () => {
  it('finds a task again that moved to its document', () => {
    const words = '认真贯彻实施';
    const published = ['/tasks/#b-k1', '/tasks/#a-k1'];
    const registry: Registry = new Map(
      published.map((address) => [address, { since: '2026-01-01', names: toNamedWords(words) }]),
    );
    const named = new Map([
      ['/tasks/a/#a-k1', words],
      ['/tasks/b/#b-k1', words],
    ]);
    expect(findBroken(registry, named).map(({ address, proposal }) => [address, proposal])).toEqual(
      [
        ['/tasks/#b-k1', { kind: 'moved', to: '/tasks/b/#b-k1', alike: 1 }],
        ['/tasks/#a-k1', { kind: 'moved', to: '/tasks/a/#a-k1', alike: 1 }],
      ],
    );
  });
});
