/** The files of unit tests that `quick` leaves out: each takes seconds, as it reads long texts or starts commands. */
export const slowTests: readonly string[] = [
  'tests/corpus/stopped-build.test.ts',
  'tests/ingest/hostile.test.ts',
  'tests/ingest/memory.test.ts',
  'tests/ingest/report.test.ts',
  'tests/policy/recognise/any-text.test.ts',
  'tests/policy/recognise/nothing-lost.test.ts',
  'tests/scripts/bench/measure-verify.test.ts',
  'tests/scripts/bootstrap.test.ts',
  'tests/scripts/data-import/read-beside.test.ts',
  'tests/scripts/draft-tasks.test.ts',
  'tests/scripts/ingest.test.ts',
  'tests/scripts/mutants/run-switched.test.ts',
  'tests/scripts/tampered-node.test.ts',
  'tests/scripts/writer/stopped.test.ts',
];

/** Files of browser tests that take a minute or more, the longest first. */
export const longTests: readonly string[] = [
  'tests/e2e/pages.e2e.ts',
  'tests/e2e/search/search-corpus.e2e.ts',
  'tests/e2e/kept-builds.e2e.ts',
  'tests/e2e/engines/old-engines.e2e.ts',
  'tests/e2e/engines/copying.e2e.ts',
  'tests/e2e/search/search.e2e.ts',
  'tests/e2e/sharing/sheet.e2e.ts',
  'tests/e2e/reading/several-documents.e2e.ts',
  'tests/e2e/demo.e2e.ts',
  'tests/e2e/paper/print.e2e.ts',
  'tests/e2e/sharing/other-ways.e2e.ts',
];

const first = [...longTests, ...slowTests];

/** The place of a file among those that take long; all others come after these. */
export function rankFile(path: string): number {
  const at = first.indexOf(path);
  return at < 0 ? first.length : at;
}
