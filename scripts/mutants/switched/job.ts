import { readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** The environment variable that names the folder of what a process with all changes is to do and what it found. */
export const jobVariable = 'MUTANTS_SWITCHED';

/** What a process with all changes is to do. */
export interface Job {
  /** The code with all changes, by the file's path from the root of the project. */
  readonly code: Readonly<Record<string, string>>;
  /** By what each of the wanted changes is switched on. */
  readonly wanted: readonly string[];
}

/** A change with which a test failed that passed without it, before and after. */
export interface Found {
  readonly id: string;
  /** The path of the file of the test. */
  readonly killer: string;
}

/** Writes down in a folder what is to be done. */
export function writeJob(folder: string, job: Job): void {
  writeFileSync(join(folder, 'job.json'), JSON.stringify(job));
  writeFileSync(toFound(folder), '');
  writeFileSync(toTried(folder), '');
}

/** What is to be done by the process in which this is called; null where it has no such job. */
export function readJob(): { readonly folder: string; readonly job: Job } | null {
  const folder = process.env[jobVariable];
  if (folder === undefined) return null;
  return { folder, job: JSON.parse(readFileSync(join(folder, 'job.json'), 'utf8')) as Job };
}

/** The file in which each change that a test noticed stands on a line. */
export function toFound(folder: string): string {
  return join(folder, 'found.jsonl');
}

/** Writes down which change is switched on in this process; '' where none is. */
export function writeTried(folder: string, id: string): void {
  writeFileSync(toTried(folder), `${process.pid} ${id}`);
}

/** Which change is switched on, in which process and since when; null where none is. */
export function readTried(folder: string): { id: string; process: number; since: number } | null {
  const [number = '', id = ''] = readFileSync(toTried(folder), 'utf8').split(' ');
  if (id === '') return null;
  return { id, process: Number(number), since: statSync(toTried(folder)).mtimeMs };
}

function toTried(folder: string): string {
  return join(folder, 'tried');
}
