import { createHash } from 'node:crypto';
import { appendFileSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'astro/zod';
import type { Mutant } from './mutant.ts';
import { toRoom, toTests } from './rooms.ts';
import type { Tested } from './run-stryker.ts';

const usualFolder = join('node_modules', '.cache', 'mutants');

/** The tests of the room itself, or all of the project's. */
export type Reach = 'own' | 'all';

const keptSchema = z.strictObject({
  key: z.string(),
  verdict: z.enum(['killed', 'timeout', 'survived', 'error']),
  reach: z.enum(['own', 'all']),
  killer: z.string().nullable(),
  /** The hash of what the verdict rests on. */
  hash: z.string(),
});

/** What is remembered of a mutant. */
export type Kept = z.infer<typeof keptSchema>;

/** What earlier runs found, as long as it holds. */
export interface Memory {
  /** What is known of a mutant; null where its file, or a test on which the verdict rests, is no longer the same. */
  readonly recall: (mutant: Mutant) => Kept | null;
  /** Remembers what the tests said, at once, so that a run that is stopped loses nothing. */
  readonly keep: (tested: Tested, reach: Reach) => void;
}

/**
 * Opens what is remembered of these files. A mutant that a test noticed is noticed for as long as its file and that file
 * of tests stay the same; any other verdict holds until a test of its room changes.
 */
export function openMemory(files: readonly string[], folder = usualFolder): Memory {
  const toPath = (file: string): string => join(folder, `${file.replaceAll('/', '+')}.jsonl`);
  mkdirSync(folder, { recursive: true });
  // What is read now is what the tests are about to run, whatever changes meanwhile.
  const texts = new Map(listTests().map((name) => [name, readFileSync(name, 'utf8')]));
  const sources = new Map(files.map((file) => [file, readFileSync(file, 'utf8')]));
  const hashes = new Map<string, string>();
  const toHash = (file: string, killer: string | null): string => {
    const rests = killer ?? toTests(toRoom(file));
    const known = hashes.get(`${file} ${rests}`);
    if (known !== undefined) return known;
    const read = [...texts].filter(([name]) => name === killer || name.startsWith(`${rests}/`));
    const all = [sources.get(file) ?? '', ...read.flat()];
    const hash = createHash('sha256').update(all.join('\0')).digest('hex');
    hashes.set(`${file} ${rests}`, hash);
    return hash;
  };
  const kept = new Map(files.map((file) => [file, readKept(toPath(file))]));
  return {
    recall: ({ file, key }) => {
      const found = kept.get(file)?.get(key) ?? null;
      return found?.hash === toHash(file, found?.killer ?? null) ? found : null;
    },
    keep: ({ file, key, verdict, killer }, reach) => {
      const entry: Kept = { key, verdict, reach, killer, hash: toHash(file, killer) };
      kept.get(file)?.set(key, entry);
      appendFileSync(toPath(file), `${JSON.stringify(entry)}\n`);
    },
  };
}

function listTests(): string[] {
  return readdirSync('tests', { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => join('tests', name))
    .sort();
}

/** Of several lines on one mutant the last holds. */
function readKept(path: string): Map<string, Kept> {
  let text = '';
  try {
    text = readFileSync(path, 'utf8');
  } catch {
    // Nothing was kept of this file yet.
  }
  const lines = text.split('\n').filter((line) => line !== '');
  const entries = lines.map((line) => keptSchema.parse(JSON.parse(line)));
  return new Map(entries.map((entry) => [entry.key, entry]));
}
