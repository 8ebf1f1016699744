import type { Query } from '../query/query.ts';
import type { Answer } from './answer.ts';
import type { Library } from './loading/library.ts';
import type { State } from './status.ts';

/** An answer with the query that it answers. */
export interface Given {
  readonly text: string;
  readonly query: Query;
  readonly answer: Answer;
  readonly library: Library;
  /** `done`, or `error` where hits may lack. */
  readonly state: State;
}
