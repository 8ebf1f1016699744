import { readFileSync } from 'node:fs';
import { relative } from 'node:path';
import { type Checker, type CheckResult, CheckStatus } from '@stryker-mutator/api/check';
import type { Mutant, MutantResult } from '@stryker-mutator/api/core';
import { declareClassPlugin, declareValuePlugin, PluginKind } from '@stryker-mutator/api/plugin';
import { toKey } from './mutant.ts';

/** The environment variable that names the file in which the wanted mutants are listed, each by file and key. */
export const wantedVariable = 'MUTANTS_WANTED';

let listener: (result: MutantResult) => void = () => undefined;

/** Has the listener called with each mutant that Stryker is done with. */
export function onTested(listen: (result: MutantResult) => void): void {
  listener = listen;
}

/** Lets through the mutants that are wanted: Stryker by itself runs all of a file. */
class Wanted implements Checker {
  readonly #wanted = new Set<string>();

  init(): Promise<void> {
    const list = readFileSync(process.env[wantedVariable] ?? '', 'utf8');
    for (const name of list.split('\0')) this.#wanted.add(name);
    return Promise.resolve();
  }

  group(mutants: Mutant[]): Promise<string[][]> {
    return Promise.resolve([mutants.map(({ id }) => id)]);
  }

  check(mutants: Mutant[]): Promise<Record<string, CheckResult>> {
    const results = mutants.map((mutant): [string, CheckResult] => {
      const name = `${relative(process.cwd(), mutant.fileName)} ${toKey(mutant, 0)}`;
      return [
        mutant.id,
        this.#wanted.has(name)
          ? { status: CheckStatus.Passed }
          : { status: CheckStatus.CompileError, reason: 'not wanted' },
      ];
    });
    return Promise.resolve(Object.fromEntries(results));
  }
}

/** What Stryker finds in this file: a checker and a reporter. */
export const strykerPlugins = [
  declareClassPlugin(PluginKind.Checker, 'wanted', Wanted),
  declareValuePlugin(PluginKind.Reporter, 'told', {
    onMutantTested: (result) => {
      listener(result);
    },
  }),
];
