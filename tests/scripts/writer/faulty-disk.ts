import * as disk from 'node:fs/promises';
import { exchangeFolders } from '#scripts/writer/exchange-folders.ts';
import { createOwner } from '#scripts/writer/owner.ts';
import { system, type Tools } from '#scripts/writer/tools.ts';

/** What becomes of the calls of a file system: from one of them on nothing happens any more, as in a process that was killed; or one alone is refused, of two neighbours one for want of room and one for want of a right; or the disk is full from one on. */
export type Fault = 'killed' | 'refused' | 'full from there on';

/** Tools whose calls are counted and fail from `at` on; each sync is counted and not done. */
export interface FaultyTools {
  readonly tools: Tools;
  /** How many calls there were. */
  count(): number;
  /** What was said. */
  readonly said: readonly string[];
}

/** No process bears so high a number. */
const deadPid = 2 ** 30;

/** Creates tools of a process that meets a fault at a call, counted from 1; at 0 at none. */
export function createFaultyTools(fault: Fault, at: number, canExchange = true): FaultyTools {
  let calls = 0;
  const said: string[] = [];
  const isRefused = (): boolean => {
    calls += 1;
    if (at === 0) return false;
    return fault === 'killed' || fault === 'full from there on' ? calls >= at : calls === at;
  };
  const toError = (): Error => {
    const code = fault === 'refused' && at % 2 === 0 ? 'EACCES' : 'ENOSPC';
    return Object.assign(new Error(`${code}: refused`), { code });
  };
  const wrap =
    <P extends unknown[], R>(call: (...parameters: P) => Promise<R>) =>
    async (...parameters: P): Promise<R> => {
      if (isRefused()) throw toError();
      return call(...parameters);
    };
  const open: typeof disk.open = async (...parameters) => {
    if (isRefused()) throw toError();
    const handle = await disk.open(...parameters);
    return new Proxy(handle, {
      get: (target, name) => {
        if (name === 'sync') return wrap(() => Promise.resolve());
        if (name === 'close') return () => target.close();
        if (name !== 'writeFile') return Reflect.get(target, name) as unknown;
        return async (text: string): Promise<void> => {
          if (!isRefused()) return target.writeFile(text);
          // Who is stopped while writing has written a part.
          await target.writeFile(text.slice(0, text.length / 2));
          throw toError();
        };
      },
    });
  };
  const faulty = {
    copyFile: wrap(disk.copyFile),
    link: wrap(disk.link),
    lstat: wrap(disk.lstat as (path: string) => Promise<unknown>),
    mkdir: wrap(disk.mkdir),
    open,
    readdir: wrap(disk.readdir as (path: string) => Promise<unknown>),
    readFile: wrap(disk.readFile),
    readlink: wrap(disk.readlink),
    realpath: wrap(disk.realpath),
    rename: wrap(disk.rename),
    rm: wrap(disk.rm),
    rmdir: wrap(disk.rmdir),
    unlink: wrap(disk.unlink),
    utimes: wrap(disk.utimes),
  } as unknown as Tools['disk'];
  const exchange = async (one: string, other: string): Promise<boolean> => {
    if (!canExchange) return false;
    if (isRefused()) throw toError();
    const isDone = await exchangeFolders(one, other);
    if (isRefused()) throw toError();
    return isDone;
  };
  const ends = fault === 'killed' || fault === 'full from there on';
  const pid = ends && at > 0 ? deadPid : process.pid;
  return {
    said,
    count: () => calls,
    tools: {
      ...system,
      disk: faulty,
      exchange,
      createOwner: () => ({ ...createOwner(), pid, birth: null }),
      syncFolder: wrap(() => Promise.resolve()),
      say: (words) => void said.push(words),
      pause: () => new Promise((resolve) => setTimeout(resolve, 1)),
    },
  };
}
