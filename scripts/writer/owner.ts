import { readFile, readlink } from 'node:fs/promises';
import { hostname } from 'node:os';
import { basename } from 'node:path';
import { randomUUID } from 'node:crypto';
import { z } from 'astro/zod';
import { errorCode } from '../command/error-code.ts';

/** Who holds a lock. */
export const ownerSchema = z.strictObject({
  /** Another one for each lock that was ever taken. */
  token: z.string(),
  pid: z.number().int(),
  /** The command, as npm calls it or as its file is called. */
  command: z.string(),
  /** When the lock was asked for. */
  since: z.string(),
  /** The machine, or the part of it in which process numbers count. */
  machine: z.string(),
  /** When the process began, as the system counts it; null where it does not say. A number may be given to another process. */
  birth: z.string().nullable(),
});

export type Owner = z.infer<typeof ownerSchema>;

let here: { readonly machine: string; readonly birth: string | null } | null = null;

/** Names this process, with the time by the clock; what the system says of it is asked once. */
export function createOwner(): Owner {
  here ??= { machine: machineName, birth: ownBirth };
  return {
    token: randomUUID(),
    pid: process.pid,
    command: basename(process.argv[1] ?? 'node').replace(/\.\w+$/, ''),
    since: new Date().toISOString(),
    ...here,
  };
}

/** Whether the process of an owner has ended; only to be asked of this machine. */
export async function isGone({ pid, birth }: Owner): Promise<boolean> {
  try {
    process.kill(pid, 0);
  } catch (error) {
    if (errorCode(error) === 'ESRCH') return true;
  }
  const { state, birth: now } = await readProcess(pid);
  // A zombie has ended; nobody has asked yet how.
  return state === 'Z' || (birth !== null && now !== null && birth !== now);
}

/** An owner as a person would look for it. */
export function describeOwner({ command, pid, since, machine }: Owner): string {
  const elsewhere = machine === machineName ? '' : ` on ${machine.split(' ')[0] ?? ''}`;
  return `${command} (process ${pid}${elsewhere}, since ${since.slice(11, 19)} UTC)`;
}

/** Whether an owner's process can be looked for from here. */
export function isHere({ machine }: Owner): boolean {
  return machine === machineName;
}

const space = await readlink('/proc/self/ns/pid').catch(() => '');
const machineName = `${hostname()} ${space}`.trim();
const ownBirth = (await readProcess(process.pid)).birth;

/** What Linux says of a process: its state and the moment of its start. */
async function readProcess(pid: number): Promise<{ state: string | null; birth: string | null }> {
  const text = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => '');
  // The name of the program stands in brackets and may hold anything.
  const fields = text.slice(text.lastIndexOf(')') + 2).split(' ');
  return { state: fields[0] ?? null, birth: fields[19] ?? null };
}
