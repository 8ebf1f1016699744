import { dirname, join } from 'node:path';
import { type Desk, deskBeside, identify, removeEmpty } from './desk.ts';
import { writeJournal } from './journal.ts';
import { takeLock } from './lock.ts';
import { clearUnlessHalfDone, finish, settleDesk } from './settle.ts';
import { syncPath } from './sync.ts';
import { system, type Tools } from './tools.ts';
import { toWriteProblem } from './write-problem.ts';

/**
 * Lets somebody write a folder anew, alone, under another name, and then puts it in its place as a whole; where the place
 * is a symbolic link, behind the link. What is not finished is taken away, and the place stays as it was.
 * Rejects with a WriteProblem where the system refuses, or where another writer does not end.
 */
export async function withFolder<T>(
  place: string,
  work: (folder: string) => Promise<T>,
  tools: Tools = system,
): Promise<T> {
  const refuse = (error: unknown): never => {
    throw toWriteProblem(error, place, 'What stood there is unchanged.');
  };
  const desk = await deskBeside(tools.disk, place).catch(refuse);
  const around = dirname(desk.place);
  const made = await tools.disk.mkdir(around, { recursive: true }).catch(refuse);
  try {
    const lock = await takeLock(desk, tools).catch(refuse);
    try {
      await settleDesk(desk, tools).catch(refuse);
      await removeOld(desk, tools).catch(refuse);
      // Another name each time: what a stopped command set going may still write under the last one.
      const fresh = `fresh-${lock.owner.token}`;
      const result = await work(join(desk.folder, fresh));
      await put(tools, desk, fresh).catch(refuse);
      return result;
    } finally {
      await clearUnlessHalfDone(tools, desk);
      await lock.release();
    }
  } finally {
    await removeEmpty(tools.disk, around, made);
  }
}

/** Lets somebody read a built folder while nobody puts another in its place. */
export async function withBuilt<T>(
  place: string,
  work: () => Promise<T>,
  tools: Tools = system,
): Promise<T> {
  const refuse = (error: unknown): never => {
    throw toWriteProblem(error, place, 'Nothing was changed.');
  };
  const desk = await deskBeside(tools.disk, place).catch(refuse);
  const lock = await takeLock(desk, tools).catch(refuse);
  try {
    await settleDesk(desk, tools).catch(refuse);
    return await work();
  } finally {
    await lock.release();
  }
}

async function put(tools: Tools, desk: Desk, fresh: string): Promise<void> {
  const { disk } = tools;
  const finished = join(desk.folder, fresh);
  await tools.syncFolder(finished);
  const mark = await identify(disk, finished);
  if (mark === null) return;
  await syncPath(disk, desk.folder);
  const journal = { kind: 'folder', fresh, mark } as const;
  await writeJournal(disk, desk, journal);
  await finish(tools, desk, journal);
}

/** What earlier versions wrote beside a folder, and left there when they were stopped. */
async function removeOld({ place }: Desk, { disk }: Tools): Promise<void> {
  for (const end of ['next', 'old']) {
    await disk.rm(`${place}.${end}`, { recursive: true, force: true });
  }
}
