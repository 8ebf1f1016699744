import { medianOf } from '../measure.ts';
import type { KindCost, QuerySite } from './bench-queries.ts';

/** No kind of query may cost more. */
const bounds = { requests: 25, milliseconds: 2000 };

/** What the dearest query of a kind costs, each cost by itself. */
interface Row {
  readonly name: string;
  readonly requests: number;
  readonly kilobytes: number;
  readonly rounds: number;
  readonly modelled: number;
  readonly milliseconds: number;
}

/** The table of a site, line by line, and whether a kind costs more than it may. Time is held by what was counted: a busy machine is no fault of the search. */
export function formatQueries({ name, kilobytes, kinds }: QuerySite): [string[], boolean] {
  const rows = kinds.map(toRow);
  const isAbove = (row: Row): boolean =>
    row.requests > bounds.requests ||
    row.modelled > bounds.milliseconds ||
    row.kilobytes > (kilobytes.each ?? Number.POSITIVE_INFINITY);
  const median = medianOf(rows.map((row) => row.kilobytes));
  const most = kilobytes.each === undefined ? '' : `, each at most ${kilobytes.each}`;
  const lines = [
    `${name}: at most ${bounds.requests} requests and ${bounds.milliseconds} ms${most}`,
    formatCells('dearest query of a kind', ['requests', 'KB', 'rounds', 'ms', 'ms shown']),
    ...rows.map((row) => formatRow(row) + (isAbove(row) ? '  ABOVE' : '')),
    `  half of the kinds load up to ${median.toFixed(0)} KB (bound ${kilobytes.median})`,
  ];
  return [lines, rows.some(isAbove) || median > kilobytes.median];
}

function toRow({ kind, costs }: KindCost): Row {
  const most = (toCost: (cost: KindCost['costs'][number]) => number): number =>
    Math.max(...costs.map(toCost));
  return {
    name: kind.name,
    requests: most(({ requests }) => requests),
    kilobytes: most(({ bytes }) => bytes / 1024),
    rounds: most(({ rounds }) => rounds),
    modelled: most(({ modelled }) => modelled),
    milliseconds: most(({ milliseconds }) => milliseconds),
  };
}

function formatRow({ name, requests, kilobytes, rounds, modelled, milliseconds }: Row): string {
  const numbers = [requests, kilobytes, rounds, modelled, milliseconds];
  return formatCells(
    name,
    numbers.map((number) => number.toFixed(0)),
  );
}

function formatCells(name: string, cells: readonly string[]): string {
  return `  ${name.padEnd(32)}${cells.map((cell) => cell.padStart(10)).join('')}`;
}
