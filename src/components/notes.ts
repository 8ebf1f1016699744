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

/** A sentence that speaks of something, with where it stands and its address without language. */
export interface MentionNote {
  readonly path: string;
  /** The title of its document. */
  readonly document: string;
  readonly locator: string;
  readonly text: string;
}

/** A document with its relation to the one that is shown. */
export interface RelatedNote extends CitationNote {
  readonly kind: DocumentRecord['relations'][number]['kind'];
}
