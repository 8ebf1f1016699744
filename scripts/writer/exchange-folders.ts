import { lstat } from 'node:fs/promises';
import { runCommand } from '../command/run-command.ts';

/** The number of Linux's renameat2, which Node does not offer. */
const callNumber: Partial<Record<NodeJS.Architecture, number>> = { x64: 316, arm64: 276 };

/** The current folder as a place from which paths are counted, and the wish to exchange. */
const program = 'exit(syscall($ARGV[0] + 0, -100, $ARGV[1], -100, $ARGV[2], 2) == 0 ? 0 : 1)';

type Way = (one: string, other: string) => [program: string, parameters: string[]];

/** The ways to exchange that a system may know; the one that worked stands first from then on. */
const ways: Way[] = [
  (one, other) => ['mv', ['--exchange', '--no-copy', '--no-target-directory', one, other]],
  (one, other) => {
    return ['perl', ['-e', program, String(callNumber[process.arch] ?? -1), one, other]];
  },
];

/** Puts two folders in each other's places in one step, so that neither is ever missing; false, and nothing done, where the system cannot. */
export async function exchangeFolders(one: string, other: string): Promise<boolean> {
  if (process.platform !== 'linux') return false;
  const before = await inodeOf(one);
  for (const way of [...ways]) {
    await runCommand(...way(one, other));
    // A program may say what it likes: what counts is where the folder is now.
    if ((await inodeOf(other)) !== before) continue;
    ways.splice(ways.indexOf(way), 1);
    ways.unshift(way);
    return true;
  }
  return false;
}

async function inodeOf(path: string): Promise<bigint | null> {
  const found = await lstat(path, { bigint: true }).catch(() => null);
  return found === null ? null : found.ino;
}
