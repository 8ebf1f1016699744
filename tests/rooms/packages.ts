import { findImports } from './imports.ts';
import type { Finding, Source } from './source.ts';

/** Every import of a package that package.json does not name, and so could vanish by an update of another. */
export function findUndeclared(
  sources: readonly Source[],
  declared: ReadonlySet<string>,
): Finding[] {
  return sources.flatMap((source) =>
    findImports(source)
      .filter(({ specifier, path }) => path === null && !/^(node|astro|virtual):/.test(specifier))
      .map(({ specifier }) => toPackage(specifier))
      .filter((name) => !declared.has(name) && !declared.has(`@types/${name}`))
      .map((name) => ({ path: source.path, message: `package.json does not name ${name}` })),
  );
}

function toPackage(specifier: string): string {
  return specifier.split('/', specifier.startsWith('@') ? 2 : 1).join('/');
}
