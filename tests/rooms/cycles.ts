import { findImports } from './imports.ts';
import type { Finding, Source } from './source.ts';

/** Each circle of imports between files once, named by the file at which it was entered. */
export function findImportCycles(sources: readonly Source[]): Finding[] {
  return findCycles(
    new Map(
      sources.map((source) => [source.path, findImports(source).flatMap(({ path }) => path ?? [])]),
    ),
  );
}

/** Each circle of arrows once, named by the place at which it was entered. */
export function findCycles(arrows: ReadonlyMap<string, Iterable<string>>): Finding[] {
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
    for (const target of arrows.get(path) ?? []) visit(target, [...trail, path]);
    done.add(path);
  };
  for (const path of arrows.keys()) visit(path, []);
  return findings;
}
