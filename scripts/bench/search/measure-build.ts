import { execFile } from 'node:child_process';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { z } from 'astro/zod';
import type { Engine } from './engines.ts';

/** What it takes to index. */
export interface BuildMeasure {
  readonly seconds: number;
  /** The most that the process and the programs it starts held at once, Node's own included; null where the system does not tell. */
  readonly megabytes: number | null;
}

const run = promisify(execFile);
const program = join('scripts', 'bench', 'search', 'index-once.ts');
const measureSchema = z.object({ seconds: z.number() });
const often = 20;
const pageBytes = 4096;

/** Indexes the clauses of a folder in a process of its own. */
export async function measureBuild(engine: Engine, folder: string): Promise<BuildMeasure> {
  const running = run(process.execPath, [program, engine, folder]);
  let most = 0;
  const timer = setInterval(() => {
    most = Math.max(most, readMemory(running.child.pid ?? 0));
  }, often);
  const { stdout } = await running.finally(() => {
    clearInterval(timer);
  });
  const { seconds } = measureSchema.parse(JSON.parse(stdout));
  return { seconds, megabytes: most === 0 ? null : most / 1_000_000 };
}

/** Bytes in memory of a process and all below it, by Linux's /proc; 0 elsewhere. */
function readMemory(id: number): number {
  const folder = join('/proc', String(id));
  if (!existsSync(folder)) return 0;
  try {
    const [, resident = '0'] = readFileSync(join(folder, 'statm'), 'utf8').split(' ');
    const tasks = readdirSync(join(folder, 'task'));
    const below = tasks.flatMap((task) => {
      const children = readFileSync(join(folder, 'task', task, 'children'), 'utf8');
      return children.split(' ').filter(Boolean).map(Number);
    });
    return below.reduce((sum, child) => sum + readMemory(child), Number(resident) * pageBytes);
  } catch {
    // It ended while it was looked at.
    return 0;
  }
}
