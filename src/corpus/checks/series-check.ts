import type { CorpusDraft } from '../draft.ts';
import type { Issue } from '../issue.ts';
import type { ObservationStore } from './observation-store.ts';

/** A check that compares observations with each other; the draft tells what they are of. */
export type SeriesCheck = (store: ObservationStore, draft: CorpusDraft) => Issue[];
