import * as disk from 'node:fs/promises';
import { setTimeout } from 'node:timers/promises';
import { exchangeFolders } from './exchange-folders.ts';
import type { FileSystem } from './file-system.ts';
import { createOwner, isGone, type Owner } from './owner.ts';
import { syncFolder } from './sync.ts';

/** What a writer uses of the machine that it runs on; tests give it another. */
export interface Tools {
  readonly disk: FileSystem;
  /** Names the process that writes. */
  readonly createOwner: () => Owner;
  /** Whether the process of an owner of this machine has ended. */
  readonly isGone: (owner: Owner) => Promise<boolean>;
  /** Puts two folders in each other's places in one step; false, and nothing done, where the system cannot. */
  readonly exchange: (one: string, other: string) => Promise<boolean>;
  /** Makes sure that all files below a folder outlast a loss of power. */
  readonly syncFolder: (folder: string) => Promise<void>;
  readonly say: (words: string) => void;
  readonly pause: (milliseconds: number) => Promise<unknown>;
  /** For how long a writer waits for another, in milliseconds. */
  readonly patience: number;
}

/** The machine itself. */
export const system: Tools = {
  disk,
  createOwner,
  isGone,
  exchange: exchangeFolders,
  syncFolder,
  say: (words) => void process.stderr.write(`${words}\n`),
  pause: setTimeout,
  patience: 600_000,
};
