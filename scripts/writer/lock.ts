import { dirname, join } from 'node:path';
import { errorCode } from '../command/error-code.ts';
import { type Desk, isThere } from './desk.ts';
import { describeOwner, isHere, type Owner, ownerSchema } from './owner.ts';
import type { Tools } from './tools.ts';
import { WriteProblem } from './write-problem.ts';

/** A lock that is held. */
export interface Lock {
  readonly owner: Owner;
  /** Gives it back; what cannot be taken away is broken by the next writer. */
  release(): Promise<void>;
}

/** How often a waiting writer looks, how often it says so, how often a holder shows that it lives, and how long it may fail to where its process cannot be looked for; in milliseconds. */
const times = { look: 100, say: 10_000, beat: 5000, silence: 60_000 };

/**
 * Takes the lock of a desk, waiting for a living holder and breaking the lock of one that is gone; throws a WriteProblem when patience ends.
 * A lock is a folder that holds its owner: it is made under another name and put there by a rename, which fails where a lock is.
 */
export async function takeLock(desk: Desk, tools: Tools): Promise<Lock> {
  const owner = tools.createOwner();
  let waited = 0;
  let word = 0;
  let silence = { beat: '', since: 0 };
  for (;;) {
    const holder = await readHolder(desk.lock, tools);
    const beat = holder?.beat ?? '';
    if (beat !== silence.beat) silence = { beat, since: waited };
    if (holder === null) {
      if (await claim(desk, desk.lock, owner, tools)) break;
    } else if (await hasEnded(holder, waited - silence.since, tools)) {
      // Another may be about to break it, and stuck.
      if (await breakLock(desk, desk.lock, holder, tools)) continue;
    } else if (waited >= word) {
      word = waited + times.say;
      tools.say(`${desk.place} is being written by ${describe(holder)}: waiting for it …`);
    }
    if (waited >= tools.patience) throw toBusy(desk, holder);
    await tools.pause(times.look);
    waited += times.look;
  }
  const timer = setInterval(() => void showLife(desk, tools), times.beat).unref();
  return {
    owner,
    release: async () => {
      clearInterval(timer);
      released.add(owner.token);
      await remove(desk.lock, owner.token, desk, tools).catch(() => undefined);
      await tools.disk.rmdir(desk.folder).catch(() => undefined);
    },
  };
}

/** Whether a living process, so far as can be told at once, holds the lock of a desk. */
export async function isHeld(desk: Desk, tools: Tools): Promise<boolean> {
  const holder = await readHolder(desk.lock, tools);
  return holder !== null && !(await hasEnded(holder, 0, tools));
}

/** The locks that this process gave back, though the system may not have let it take them away. */
const released = new Set<string>();

interface Holder {
  /** Null where the lock does not say who holds it. */
  readonly owner: Owner | null;
  readonly token: string;
  /** When it last showed that it lives. */
  readonly beat: string;
}

const ownerFile = 'owner.json';

async function readHolder(lock: string, { disk }: Tools): Promise<Holder | null> {
  try {
    const file = join(lock, ownerFile);
    const { mtimeMs } = await disk.lstat(file);
    const { data } = ownerSchema.safeParse(parse(await disk.readFile(file, 'utf8')));
    const token = data?.token ?? 'unknown';
    return { owner: data ?? null, token, beat: String(mtimeMs) };
  } catch (error) {
    if (/^(ENOENT|ENOTDIR)$/.test(errorCode(error))) return null;
    throw error;
  }
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

/** A lock comes with its owner whole, so one without an owner was spoilt with its machine. */
async function hasEnded({ owner }: Holder, silent: number, tools: Tools): Promise<boolean> {
  if (owner === null || released.has(owner.token)) return true;
  return isHere(owner) ? tools.isGone(owner) : silent > times.silence;
}

/** How systems refuse to rename a folder onto another, or from a desk that was cleared away. */
const taken =
  process.platform === 'win32' ? /^(EEXIST|EPERM|EACCES|ENOENT)$/ : /^(EEXIST|ENOTEMPTY|ENOENT)$/;

/** Puts a lock in its place; false where there is one already, or where the desk was cleared away meanwhile. */
async function claim(desk: Desk, lock: string, owner: Owner, { disk }: Tools): Promise<boolean> {
  const made = join(desk.folder, `claim-${owner.token}`);
  try {
    // Not both in one call, of which Node tells another reason than the system does.
    await disk.mkdir(desk.folder).catch((error: unknown) => {
      if (errorCode(error) !== 'EEXIST') throw error;
    });
    await disk.mkdir(made);
    const handle = await disk.open(join(made, ownerFile), 'w');
    try {
      await handle.writeFile(JSON.stringify(owner));
      await handle.sync();
    } finally {
      await handle.close();
    }
    await disk.rename(made, lock);
    return true;
  } catch (error) {
    await disk.rm(made, { recursive: true, force: true }).catch(() => undefined);
    if (taken.test(errorCode(error)) && (await isThere(disk, dirname(desk.folder)))) return false;
    await disk.rmdir(desk.folder).catch(() => undefined);
    throw error;
  }
}

/**
 * Takes away the lock of a holder that is gone; false where another is about to. Only who holds a lock upon it may do that: two that both found it stale
 * would else break each other's.
 */
async function breakLock(desk: Desk, lock: string, holder: Holder, tools: Tools): Promise<boolean> {
  const guard = join(desk.folder, `breaking-${holder.token}`);
  const breaker = tools.createOwner();
  if (!(await claim(desk, guard, breaker, tools))) {
    const other = await readHolder(guard, tools);
    if (other !== null && (await hasEnded(other, 0, tools))) {
      await breakLock(desk, guard, other, tools);
    }
    return false;
  }
  const now = await readHolder(lock, tools);
  if (now?.token === holder.token) {
    tools.say(`${describe(holder)} did not end as it should: its lock on ${desk.place} is broken`);
    await remove(lock, holder.token, desk, tools);
  }
  // Who took the lock meanwhile may have cleared the desk.
  await remove(guard, breaker.token, desk, tools).catch(() => undefined);
  return true;
}

/** A lock goes in one step, too. */
async function remove(lock: string, token: string, desk: Desk, { disk }: Tools): Promise<void> {
  const away = join(desk.folder, `gone-${token}`);
  await disk.rename(lock, away);
  await disk.rm(away, { recursive: true, force: true });
}

async function showLife({ lock }: Desk, { disk }: Tools): Promise<void> {
  const now = new Date();
  await disk.utimes(join(lock, ownerFile), now, now).catch(() => undefined);
}

function describe(holder: Holder | null): string {
  const owner = holder?.owner ?? null;
  return owner === null ? 'a command' : describeOwner(owner);
}

function toBusy({ place, lock }: Desk, holder: Holder | null): WriteProblem {
  return new WriteProblem(
    'busy',
    `${place} 正由另一个命令写着：${describe(holder)}。请等它结束或停掉它，再运行一次。\n  ${place} is being written by ${describe(holder)}: let it end or stop it, and run this again. If there is no such process, delete ${lock}`,
  );
}
