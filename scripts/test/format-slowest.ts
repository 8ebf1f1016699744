import type { FileTime } from './check.ts';

/** The files that took longest, a line each, the slowest first; what a file's hooks took stands beside it where it is a second or more. */
export function formatSlowest(times: readonly FileTime[], most = 10): string[] {
  const slowest = [...times].sort((a, b) => b.seconds - a.seconds).slice(0, most);
  return slowest.map(({ file, seconds, hooks }) => {
    const around = hooks < 1 ? '' : `, of which hooks ${hooks.toFixed(1)} s`;
    return `${seconds.toFixed(1).padStart(7)} s  ${file}${around}`;
  });
}
