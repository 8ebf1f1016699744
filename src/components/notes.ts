import type { Status } from '../indicators/status.ts';
import type { Paragraph, Provision } from '../policy/tree.ts';
import type { PageNode } from '../policy/walk.ts';
import type { DocumentRecord } from '../schema/document.ts';
import type { Target } from '../schema/target.ts';
import type { Bilingual } from '../schema/text.ts';

/** A target as the margin shows it: with the name of its scope and what became of it. */
export interface PromiseNote {
  readonly target: Target;
  readonly status: Status;
  readonly scope: Bilingual;
}

/** A cited document as the margin shows it. */
export interface CitationNote {
  readonly id: string;
  readonly record: DocumentRecord;
}

/** A page's own text with what it promises and cites, each once, in reading order. */
export interface ReadingPart {
  readonly page: PageNode;
  readonly blocks: readonly (Paragraph | Provision)[];
  readonly targets: readonly PromiseNote[];
  readonly citations: readonly CitationNote[];
}
