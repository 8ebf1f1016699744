import type { DocumentTree } from '#policy/tree/tree.ts';
import type { DocumentRecord } from '#schema/document.ts';
import type { Explanation } from '#schema/explanations/explanation.ts';
import type { Indicator } from '#schema/indicator.ts';
import type { Normalisation } from '#schema/normalisation.ts';
import type { Observation } from '#schema/observation.ts';
import type { Area, CountyCensus, Grade, Prefecture, Scope, Town } from '#schema/place.ts';
import type { Site } from '#schema/site.ts';
import type { KeptWords } from '#schema/search/kept-words.ts';
import type { OfficialDomain, Source } from '#schema/source.ts';
import type { Target } from '#schema/target.ts';
import type { Request } from '#schema/requests/request.ts';
import type { Bilingual } from '#schema/text.ts';
import type { Task } from '#schema/task.ts';
import type { Term } from '#schema/term.ts';
import type { Registry } from './addresses/registry.ts';
import type { ViewLock } from './view-lock.ts';

/** An official document with everything that content/documents/<id>/ holds about it. */
export interface CorpusDocument {
  /** The folder's name, the last part of /documents/<id>/. */
  readonly id: string;
  readonly record: DocumentRecord;
  /** text.md as it stands, or null where the text is not held. */
  readonly text: string | null;
  /** text.md parsed, or null where the text is not held. */
  readonly tree: DocumentTree | null;
  readonly normalisations: readonly Normalisation[];
  readonly targets: readonly Target[];
  /** Its orders to act, in reading order. */
  readonly tasks: readonly Task[];
}

/** A document whose text is held. */
export type TextDocument = CorpusDocument & { readonly tree: DocumentTree };

/** Whether a document's text is held. */
export function hasText(document: CorpusDocument): document is TextDocument {
  return document.tree !== null;
}

/** An indicator with the id that its file name gives it. */
export type CorpusIndicator = Indicator & { readonly id: string };

/** A glossary term with the id that its file name gives it. */
export type CorpusTerm = Term & { readonly id: string };

/** What a source says that a word means, with the id that its file name gives it. */
export type CorpusExplanation = Explanation & { readonly id: string };

/** A request for a missing number, with the id that its file name gives it. */
export type CorpusRequest = Request & { readonly id: string };

/** Everything under content/ that passed the checks; lists stand in the order of their files. */
export interface Corpus {
  readonly documents: readonly CorpusDocument[];
  readonly indicators: readonly CorpusIndicator[];
  readonly observations: readonly Observation[];
  readonly towns: readonly Town[];
  readonly scopes: readonly Scope[];
  /** Where prefectures stand in a scheme of tiles; empty where content/ does not say. */
  readonly prefectures: readonly Prefecture[];
  readonly sources: readonly Source[];
  /** The domains whose pages are official. */
  readonly officialDomains: readonly OfficialDomain[];
  /** What is kept of towns beside their values. */
  readonly areas: readonly Area[];
  readonly grades: readonly Grade[];
  /** The county around each town: surroundings, never a value of the town. */
  readonly countyCensus: readonly CountyCensus[];
  readonly terms: readonly CorpusTerm[];
  readonly explanations: readonly CorpusExplanation[];
  readonly requests: readonly CorpusRequest[];
  /** Every address that was ever published, and the words for which it was. */
  readonly registry: Registry;
  /** Every state of a view of figures that was ever published. */
  readonly viewLock: ViewLock;
  /** What the site is called, and what it says of the documents and the area that it is about. */
  readonly site: Site;
  /** What people type for what the site calls otherwise. */
  readonly keptWords: readonly KeptWords[];
  /** What every page and file must say first, as that the figures are made up; null for the real content. */
  readonly notice: Bilingual | null;
}
