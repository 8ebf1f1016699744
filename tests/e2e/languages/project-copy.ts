import { cp, mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { execFile } from 'node:child_process';

const run = promisify(execFile);

/** What a build reads. */
const parts = ['src', 'content', 'public', 'astro.config.mjs', 'package.json', 'tsconfig.json'];

/** A copy of the project in a folder of its own, to be changed and built there. */
export interface ProjectCopy {
  readonly dist: string;
  /** Puts words in the place of others that must stand in a file. */
  readonly change: (file: string, before: string, after: string) => Promise<void>;
  readonly write: (file: string, text: string) => Promise<void>;
  readonly build: () => Promise<void>;
  readonly remove: () => Promise<void>;
}

/** Copies the project; it uses the packages of the original and keeps what Astro remembers to itself. */
export async function copyProject(): Promise<ProjectCopy> {
  const root = await mkdtemp(join(tmpdir(), 'yaodian-copy-'));
  for (const part of parts) await cp(part, join(root, part), { recursive: true });
  await mkdir(join(root, 'node_modules'));
  for (const name of await readdir('node_modules')) {
    if (!name.startsWith('.'))
      await symlink(resolve('node_modules', name), join(root, 'node_modules', name));
  }
  const write = async (file: string, text: string) => {
    await mkdir(join(root, file, '..'), { recursive: true });
    await writeFile(join(root, file), text);
  };
  return {
    dist: join(root, 'dist'),
    write,
    change: async (file, before, after) => {
      const text = await readFile(join(root, file), 'utf8');
      if (!text.includes(before)) throw new Error(`${file} does not hold ${before}`);
      await write(file, text.replace(before, after));
    },
    build: async () => {
      const program = join('node_modules', 'astro', 'bin', 'astro.mjs');
      const env = { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', NODE_ENV: 'production' };
      await run(process.execPath, [program, 'build'], { cwd: root, env, maxBuffer: 1e8 });
    },
    remove: () => rm(root, { recursive: true }),
  };
}
