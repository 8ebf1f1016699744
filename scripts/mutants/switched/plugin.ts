import { resolve } from 'node:path';
import type { Plugin } from 'vitest/config';
import type { Job } from './job.ts';

/** Gives the tests the code with all changes in place of the files. */
export function loadSwitched({ code }: Job): Plugin {
  const byPath = new Map(Object.entries(code).map(([file, text]) => [resolve(file), text]));
  return {
    name: 'switched-mutants',
    enforce: 'pre',
    load: (id) => byPath.get(id.replace(/\?.*$/, '')) ?? null,
  };
}
