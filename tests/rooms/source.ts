import { readFileSync } from 'node:fs';
import { glob } from 'node:fs/promises';
import { sep } from 'node:path';

/** A file of ours: its path from the project's root, with `/`, and its text. */
export interface Source {
  readonly path: string;
  readonly text: string;
}

/** What a rule found: which file breaks it, and how. */
export interface Finding {
  readonly path: string;
  readonly message: string;
}

/** Every code file of src/ and scripts/, by path. */
export function readSources(): Promise<Source[]> {
  return readFiles('{src,scripts}/**/*.{ts,mjs,astro}');
}

/** Every style sheet, by path. */
export function readStyles(): Promise<Source[]> {
  return readFiles('src/**/*.css');
}

/** Every code file of tests/, by path. */
export function readTests(): Promise<Source[]> {
  return readFiles('tests/**/*.ts');
}

async function readFiles(pattern: string): Promise<Source[]> {
  const sources: Source[] = [];
  for await (const file of glob(pattern)) {
    sources.push({ path: file.replaceAll(sep, '/'), text: readFileSync(file, 'utf8') });
  }
  return sources.sort((a, b) => (a.path < b.path ? -1 : 1));
}

/** The first folder under src/ (`policy`), the file right under src/ (`queries.ts`), or `scripts`. */
export function toRoom(path: string): string {
  const [top = '', room = ''] = path.split('/');
  return top === 'src' ? room : top;
}
