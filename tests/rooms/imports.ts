import { posix } from 'node:path';
import ts from 'typescript';
import { toCode } from './code.ts';
import type { Source } from './source.ts';

/** One import, export-from or dynamic import. */
export interface Import {
  /** As written. */
  readonly specifier: string;
  /** The path from the project's root that a relative or `#room/…` specifier means, else null for a package. */
  readonly path: string | null;
  /** Whether only types come in by it, so that nothing of the file runs. */
  readonly typeOnly: boolean;
}

/** All imports of a file, of types too. */
export function findImports(source: Source): Import[] {
  const code = toCode(source);
  const found = ts.preProcessFile(code, true, true).importedFiles;
  const types = findTypeImports(code);
  return found.map(({ fileName }) => ({
    specifier: fileName,
    path: toPath(source, fileName.replace(/\?.*$/, '')),
    typeOnly: types.has(fileName),
  }));
}

/** `#` stands for `src/`, before `scripts/` for the project's root, as package.json says under `imports`. */
function toPath({ path }: Source, specifier: string): string | null {
  if (specifier.startsWith('#scripts/')) return specifier.slice(1);
  if (specifier.startsWith('#')) return posix.join('src', specifier.slice(1));
  return specifier.startsWith('.') ? posix.join(posix.dirname(path), specifier) : null;
}

/** The specifiers of `import type …`; the linter sees to it that an import of nothing but types is written so. */
function findTypeImports(code: string): Set<string> {
  const types = code.matchAll(/^import type [^;]*? from '([^']+)';/gm);
  return new Set([...types].map(([, specifier = '']) => specifier));
}
