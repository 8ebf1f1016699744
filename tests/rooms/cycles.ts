import { findImports } from './imports.ts';
import type { Finding, Source } from './source.ts';

/** Each circle of imports once, named by the file at which it was entered. */
export function findCycles(sources: readonly Source[]): Finding[] {
  const imports = new Map(sources.map((source) => [source.path, toTargets(source)]));
  const done = new Set<string>();
  const findings: Finding[] = [];
  const visit = (path: string, trail: readonly string[]): void => {
    const start = trail.indexOf(path);
    if (start >= 0) {
      const circle = [...trail.slice(start), path].join(' -> ');
      findings.push({ path, message: `imports go in a circle: ${circle}` });
      return;
    }
    if (done.has(path)) return;
    for (const target of imports.get(path) ?? []) visit(target, [...trail, path]);
    done.add(path);
  };
  for (const path of imports.keys()) visit(path, []);
  return findings;
}

function toTargets(source: Source): string[] {
  return findImports(source).flatMap(({ path }) => path ?? []);
}
