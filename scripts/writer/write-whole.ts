import { basename, dirname, join } from 'node:path';
import { append } from './append.ts';
import { syncPath } from './sync.ts';
import { system, type Tools } from './tools.ts';
import { toWriteProblem } from './write-problem.ts';

/**
 * Writes a single file beside its place and moves it there, so that it is never there by half and needs no lock: several may
 * write into a folder at once. Rejects with a WriteProblem where the system refuses.
 */
export async function writeWhole(
  path: string,
  pieces: Iterable<string>,
  tools: Tools = system,
): Promise<void> {
  const { disk } = tools;
  const folder = dirname(path);
  const beside = join(folder, `.${process.pid}-${count}.tmp`);
  count += 1;
  try {
    await disk.mkdir(folder, { recursive: true });
    await clear(folder, tools);
    await append(disk, beside, pieces);
    await syncPath(disk, beside);
    await disk.rename(beside, path);
  } catch (error) {
    await disk.rm(beside, { force: true }).catch(() => undefined);
    throw toWriteProblem(error, path, 'What stood there is unchanged.');
  }
}

let count = 0;
const cleared = new Set<string>();

/** Takes away, once a folder, what processes that were stopped left there. */
async function clear(folder: string, { disk, createOwner, isGone }: Tools): Promise<void> {
  if (cleared.has(folder)) return;
  cleared.add(folder);
  for (const name of await disk.readdir(folder)) {
    const pid = Number(/^\.(\d+)-\d+\.tmp$/.exec(basename(name))?.[1]);
    const isLeft = pid > 0 && (await isGone({ ...createOwner(), pid, birth: null }));
    if (isLeft) await disk.rm(join(folder, name), { force: true });
  }
}
