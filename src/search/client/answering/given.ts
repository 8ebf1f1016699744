import type { Query } from '../../query/query.ts';
import type { Answer } from './answer.ts';
import type { Further } from './further.ts';
import type { Library } from '../loading/library.ts';

/** What the search is doing; `error` means that the answer may lack hits. */
export type State = 'idle' | 'busy' | 'done' | 'error';

/** An answer with the query that it answers. */
export interface Given {
  readonly text: string;
  readonly query: Query;
  readonly answer: Answer;
  /** What answers it otherwise, where neither words nor names do; else null. */
  readonly further: Further | null;
  readonly library: Library;
  /** `done`, or `error` where hits may lack. */
  readonly state: State;
}
