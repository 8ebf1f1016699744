import type { CorpusMeasure, EngineMeasure } from './bench-search.ts';
import type { Engine } from './engines.ts';

/** A figure of the table: ours, the most that it may be, and the rivals'. */
interface Row {
  readonly name: string;
  readonly bound: number | null;
  readonly values: readonly (number | null)[];
  readonly digits: number;
}

/** The most that a corpus of up to so many clauses may take. */
interface Bounds {
  readonly clauses: number;
  readonly firstKilobytes: number;
  readonly warm: number;
  readonly slow: number | null;
}

/** SEARCH.md's figures to reach. */
const allBounds: readonly Bounds[] = [
  { clauses: 100, firstKilobytes: 100, warm: 20, slow: 200 },
  { clauses: 1000, firstKilobytes: 150, warm: 20, slow: null },
  { clauses: 4000, firstKilobytes: 180, warm: 40, slow: null },
  { clauses: 16_000, firstKilobytes: 300, warm: 120, slow: null },
];
const perThousand = { megabytes: 0.8, seconds: 2, memory: 110 };
const titles: Readonly<Record<Engine, string>> = {
  ours: 'ours',
  pagefind: 'Pagefind',
  minisearch: 'MiniSearch',
};
const width = 12;

/** The table of one corpus, line by line, and whether a figure is above its bound. */
export function formatMeasure(measured: CorpusMeasure, first: CorpusMeasure): [string[], boolean] {
  const rows = toRows(measured, first);
  const heads = ['bound', ...measured.engines.map(({ engine }) => titles[engine])];
  const lines = [
    measured.words,
    `${''.padEnd(52)}${heads.map((head) => head.padStart(width)).join('')}`,
    ...rows.map(formatRow),
  ];
  return [lines, rows.some(isAbove)];
}

function toRows(measured: CorpusMeasure, first: CorpusMeasure): Row[] {
  const { clauses, engines, slow } = measured;
  const bounds = allBounds.find((one) => clauses <= one.clauses) ?? allBounds.at(-1);
  const thousands = clauses / 1000;
  // A handful of clauses says nothing of what a thousand take.
  const large = clauses >= 500;
  const row = (
    name: string,
    bound: number | null | undefined,
    digits: number,
    toValue: (one: EngineMeasure) => number | null,
  ): Row => ({ name, bound: bound ?? null, digits, values: engines.map(toValue) });
  return [
    row('recall', null, 3, ({ quality }) => quality.recall),
    row('precision', null, 3, ({ quality }) => quality.precision),
    row(
      'whole phrase marked in the hits that are listed',
      null,
      3,
      ({ quality }) => quality.marked,
    ),
    row('first query, KB, median', bounds?.firstKilobytes, 0, (one) =>
      toKilobytes(shareOf(one.queries.firstBytes, 0.5)),
    ),
    row('first query, KB, largest', null, 0, (one) =>
      toKilobytes(shareOf(one.queries.firstBytes, 1)),
    ),
    row('warm query, ms, 95 of 100 are faster', bounds?.warm, 1, ({ queries }) =>
      shareOf(queries.warm, 0.95),
    ),
    row('the same with words to fetch, ms', null, 1, ({ queries }) =>
      shareOf(
        queries.answers.map(({ milliseconds }) => milliseconds),
        0.95,
      ),
    ),
    row('index, MB', null, 2, ({ bytes }) => bytes / 1_000_000),
    row('index build, s', null, 2, ({ build }) => build.seconds),
    row('index build, memory at its most, MB', null, 0, ({ build }) => build.megabytes),
    ...(large ? toLargeRows() : []),
    own('slow 4G: typed a second after the page came, ms', bounds?.slow, slow.typed),
    own('slow 4G: typed at once, ms', null, slow.atOnce),
    own('slow 4G: by a link with the query, page included, ms', null, slow.linked),
  ];

  function toLargeRows(): Row[] {
    return [
      row(
        'index, MB for 1,000 clauses',
        perThousand.megabytes,
        2,
        ({ bytes }) => bytes / 1_000_000 / thousands,
      ),
      row(
        'index build, s for 1,000 clauses',
        perThousand.seconds,
        2,
        ({ build }) => build.seconds / thousands,
      ),
      row(
        'memory above that of the first corpus, for 1,000, MB',
        perThousand.memory,
        0,
        (one) => toGrowth(one, first) / thousands,
      ),
    ];
  }
}

function own(name: string, bound: number | null | undefined, value: number): Row {
  return { name, bound: bound ?? null, digits: 0, values: [value] };
}

/** The programs themselves take most of what an index of a few clauses takes. */
function toGrowth({ engine, build }: EngineMeasure, first: CorpusMeasure): number {
  const before = first.engines.find((one) => one.engine === engine)?.build.megabytes;
  return (build.megabytes ?? Number.NaN) - (before ?? Number.NaN);
}

/** The value that so large a share of the values does not exceed. */
function shareOf(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.ceil(sorted.length * share) - 1)] ?? Number.NaN;
}

function toKilobytes(bytes: number): number {
  return bytes / 1024;
}

function isAbove({ bound, values: [value] }: Row): boolean {
  return bound !== null && typeof value === 'number' && !(value <= bound);
}

function formatRow(row: Row): string {
  const { name, bound, values, digits } = row;
  const cells = values.map((value) => (value === null ? '-' : value.toFixed(digits)));
  const limit = bound === null ? '' : `<= ${bound}`;
  const all = [limit, ...cells].map((cell) => cell.padStart(width)).join('');
  return `  ${name.padEnd(50)}${all}${isAbove(row) ? '  ABOVE' : ''}`;
}
