import type { Check } from './check.ts';
import { cacheFolder, checkFormat, checkStyle } from './format-and-lint.ts';
import { runTool } from './run-tool.ts';
import { runVitest } from './run-vitest.ts';
import { slowTests } from './slow-tests.ts';

/** The steps of `npm test -- quick`, for while one works: what can be said within half a minute. `npm test` says the rest. */
export const quickChecks: readonly Check[] = [
  { name: 'format', after: [], needsBuild: false, run: checkFormat },
  { name: 'lint', after: ['format'], needsBuild: false, run: checkChangedStyle },
  { name: 'types', after: [], needsBuild: false, run: checkChangedTypes },
  { name: 'unit', after: ['types'], needsBuild: false, run: runQuickTests },
];

/** Only files that changed are linted: what a change does to the types that others import is left to `npm test`. */
function checkChangedStyle(): ReturnType<Check['run']> {
  return checkStyle(
    '--cache',
    '--cache-strategy=content',
    `--cache-location=${cacheFolder}/eslint`,
  );
}

/** TypeScript remembers what it found in files that nothing changed for; components are left to `npm test`. */
function checkChangedTypes(): ReturnType<Check['run']> {
  const memory = `${cacheFolder}/types.tsbuildinfo`;
  return runTool('typescript/bin/tsc', '--noEmit', '--incremental', '--tsBuildInfoFile', memory);
}

function runQuickTests(): ReturnType<Check['run']> {
  return runVitest(
    'unit',
    {},
    slowTests.flatMap((file) => ['--exclude', file]),
  );
}
