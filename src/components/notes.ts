import type { Status } from '#indicators/status.ts';
import type { Paragraph, Provision } from '#policy/tree/tree.ts';
import type { PageNode } from '#policy/tree/walk.ts';
import type { DocumentRecord } from '#schema/document.ts';
import type { Target } from '#schema/target.ts';
import type { Force, Task } from '#schema/task.ts';
import type { Observation } from '#schema/observation.ts';
import type { Term } from '#schema/term.ts';
import type { Bilingual } from '#schema/text.ts';

/** A target as the margin shows it: with the scopes in which its sentence can be read and what became of it. */
export interface PromiseNote {
  readonly target: Target;
  readonly status: Status;
  readonly scopes: readonly Bilingual[];
}

/** A cited document as the margin shows it. */
export interface CitationNote {
  readonly id: string;
  readonly record: DocumentRecord;
}

/** A glossary term as margins and previews show it. */
export type TermNote = Term & { readonly id: string };

/** A provision to which a sentence leads. */
export interface ProvisionNote {
  /** The id of its document. */
  readonly document: string;
  readonly eId: string;
  readonly path: string;
  /** Its document's title where that is another document, else empty. */
  readonly title: string;
  readonly locator: string;
  /** Its first words. */
  readonly text: string;
}

/** What the margin says of one sentence: whom it speaks of, and the ids of its tasks. */
export interface SentenceNote {
  readonly eId: string;
  /** Its place among the sentences of the page, from 1. */
  readonly ordinal: number;
  readonly groups: readonly TermNote[];
  readonly tasks: readonly string[];
}

/** A page's own text with what it promises, cites and names, each once, in reading order. */
export interface ReadingPart {
  readonly page: PageNode;
  readonly blocks: readonly (Paragraph | Provision)[];
  readonly targets: readonly PromiseNote[];
  readonly citations: readonly CitationNote[];
  readonly terms: readonly TermNote[];
  readonly provisions: readonly ProvisionNote[];
  readonly sentences: readonly SentenceNote[];
  readonly referredBy: readonly MentionNote[];
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
  /** True where it is the other document that rests on this one, comes after it, and so on. */
  readonly incoming: boolean;
  /** On what we base it; null where a text says so. */
  readonly note: Bilingual | null;
}

/** A part of a document with all that its sentences lead to. */
export interface MapRowNote {
  readonly page: PageNode;
  readonly targets: readonly PromiseNote[];
  readonly cites: readonly CitationNote[];
  /** The eIds of the parts to which it refers. */
  readonly refersTo: readonly string[];
}

/** A published value of a group of towns as a whole, with the name of what it measures. */
export interface GroupValueNote {
  readonly observation: Observation;
  readonly indicator: Bilingual;
}

/** A sentence with the place of a term in its text. */
export interface TermSentenceNote extends MentionNote {
  readonly start: number;
  readonly end: number;
}

/** A task as a list shows it. */
export interface TaskRowNote {
  readonly task: Task;
  /** Its place among the tasks of its document, from 1. */
  readonly number: number;
  readonly sentence: MentionNote;
  /** Who is told to act; empty where the sentence names nobody. */
  readonly actors: readonly string[];
  /** The keys by which filters know them. */
  readonly actorKeys: readonly string[];
  readonly measure: PromiseNote | null;
}

/** One value by which tasks can be filtered, with how many have it. */
interface FacetNote<T> {
  readonly key: string;
  readonly value: T;
  readonly count: number;
}

/** The values by which tasks are filtered. */
export interface TaskFacetNotes {
  readonly actors: readonly FacetNote<string | null>[];
  readonly forces: readonly FacetNote<Force>[];
  readonly sections: readonly FacetNote<string>[];
}
