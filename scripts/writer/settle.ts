import { join } from 'node:path';
import { type Desk, deskBeside, deskInside, isThere } from './desk.ts';
import { type Journal, readJournal } from './journal.ts';
import { findLeftOvers } from './left-overs.ts';
import { isHeld, takeLock } from './lock.ts';
import { moveFiles, moveFilesBack } from './move-files.ts';
import { moveFolderBack, swapFolder } from './swap-folder.ts';
import { system, type Tools } from './tools.ts';
import { toWriteProblem } from './write-problem.ts';

/** Finishes or takes back what a stopped command left half done on a desk, and clears it. Only the holder of its lock may do so. */
export async function settleDesk(desk: Desk, tools: Tools): Promise<void> {
  const { disk, say } = tools;
  const undone = await readJournal(disk, desk.undoing);
  if (undone !== null) {
    await takeBack(tools, desk, undone);
    say(`${desk.place}: what a stopped command had begun to write was taken back`);
  }
  const journal = await readJournal(disk, desk.journal);
  if (journal !== null) {
    await finish(tools, desk, journal);
    say(`${desk.place}: what a stopped command had begun to write was finished`);
  }
  await clearDesk(tools, desk);
}

/** Does what a journal says, or where the system refuses, takes it back and rejects with a WriteProblem. */
export async function finish(tools: Tools, desk: Desk, journal: Journal): Promise<void> {
  const { disk } = tools;
  try {
    if (journal.kind === 'files') await moveFiles(disk, desk, journal);
    else await swapFolder(tools, desk, journal);
    await disk.unlink(desk.journal);
  } catch (error) {
    try {
      await disk.rename(desk.journal, desk.undoing);
      await takeBack(tools, desk, journal);
    } catch {
      const outcome = 'It is half done; the next command finishes it or takes it back.';
      throw toWriteProblem(error, desk.place, outcome);
    }
    throw toWriteProblem(error, desk.place, 'What stood there is unchanged.');
  }
}

async function takeBack({ disk }: Tools, desk: Desk, journal: Journal): Promise<void> {
  if (journal.kind === 'files') await moveFilesBack(disk, desk, journal);
  else await moveFolderBack(disk, desk, journal);
  await disk.unlink(desk.undoing);
}

/** Takes away all but the lock. */
export async function clearDesk({ disk }: Tools, desk: Desk): Promise<void> {
  for (const name of await disk.readdir(desk.folder)) {
    const path = join(desk.folder, name);
    if (path !== desk.lock) await disk.rm(path, { recursive: true, force: true });
  }
}

/** Takes away what was not put in its place, unless something is half done and has to be finished. */
export async function clearUnlessHalfDone(tools: Tools, desk: Desk): Promise<void> {
  const { disk } = tools;
  try {
    for (const path of [desk.journal, desk.undoing]) if (await isThere(disk, path)) return;
    await clearDesk(tools, desk);
  } catch {
    // The next writer clears it.
  }
}

/** Finishes or takes back what stopped commands left half done in a content folder, before it is read; writes nothing where nothing is left. */
export async function settleContent(folder: string, tools: Tools = system): Promise<void> {
  const desk = await deskInside(tools.disk, folder);
  const leftOvers = await findLeftOvers(tools.disk, desk.place);
  if (leftOvers.length > 0 || (await isThere(tools.disk, desk.folder)))
    await settle(desk, tools, leftOvers);
}

/** The same for a folder that is written as a whole. */
export async function settleBuilt(folder: string, tools: Tools = system): Promise<void> {
  const desk = await deskBeside(tools.disk, folder);
  if (await isThere(tools.disk, desk.folder)) await settle(desk, tools, []);
}

async function settle(desk: Desk, tools: Tools, leftOvers: readonly string[]): Promise<void> {
  // Who writes just now clears up too.
  if (await isHeld(desk, tools)) return;
  try {
    const lock = await takeLock(desk, tools);
    try {
      await settleDesk(desk, tools);
      await removeLeftOvers(desk, tools, leftOvers);
    } finally {
      await lock.release();
    }
  } catch (error) {
    throw toWriteProblem(error, desk.place, 'A stopped command left it half done.');
  }
}

/** Takes away the half-written files that stopped commands left in a folder, and says so. */
export async function removeLeftOvers(
  { place }: Desk,
  { disk, say }: Tools,
  paths: readonly string[],
): Promise<void> {
  for (const path of paths) {
    await disk.rm(join(place, path), { force: true });
    say(`${join(place, path)}: left half written by a stopped command, removed`);
  }
}
