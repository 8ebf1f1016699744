import type { ParagraphRole } from '../tree/tree.ts';

/** A paragraph before the first provision or behind the last, with what it does. */
export interface Line {
  readonly text: string;
  readonly role: ParagraphRole;
}
