import type { DocumentTree } from '#policy/tree/tree.ts';
import type { DocumentRecord } from '#schema/document.ts';
import type { Normalisation } from '#schema/normalisation.ts';
import type { Observation } from '#schema/observation.ts';
import type { Area, CountyCensus, Grade, Prefecture, Scope, Town } from '#schema/place.ts';
import type { Site } from '#schema/site.ts';
import type { KeptWords } from '#schema/search/kept-words.ts';
import type { OfficialDomain, Source } from '#schema/source.ts';
import type { Target } from '#schema/target.ts';
import type { Bilingual } from '#schema/text.ts';
import type { Task } from '#schema/task.ts';
import type { CorpusExplanation, CorpusIndicator, CorpusRequest, CorpusTerm } from './corpus.ts';
import type { Registry } from './addresses/registry.ts';
import type { Issue, IssueLocation } from './issue.ts';
import type { ViewLock } from './view-lock.ts';

/** A parsed record that knows where each of its fields stands. */
export interface Located<T> {
  readonly value: T;
  /** Where a field stands, or the record itself for null. */
  readonly at: (field: string | null) => IssueLocation;
}

/** A folder of documents/ as far as it could be read. */
export interface ParsedDocument {
  readonly id: string;
  readonly record: Located<DocumentRecord> | null;
  readonly text: string | null;
  readonly tree: DocumentTree | null;
  readonly normalisations: readonly Normalisation[];
  readonly targets: readonly Located<Target>[];
  readonly tasks: readonly Located<Task>[];
}

/** What could be read of content/, before the checks that compare one record with another. */
export interface ParsedContent {
  readonly documents: readonly ParsedDocument[];
  readonly indicators: readonly Located<CorpusIndicator>[];
  readonly observations: readonly Located<Observation>[];
  readonly towns: readonly Located<Town>[];
  readonly scopes: readonly Located<Scope>[];
  readonly prefectures: readonly Located<Prefecture>[];
  readonly sources: readonly Located<Source>[];
  readonly officialDomains: readonly Located<OfficialDomain>[];
  readonly areas: readonly Located<Area>[];
  readonly grades: readonly Located<Grade>[];
  readonly countyCensus: readonly Located<CountyCensus>[];
  readonly terms: readonly Located<CorpusTerm>[];
  readonly explanations: readonly Located<CorpusExplanation>[];
  readonly requests: readonly Located<CorpusRequest>[];
  readonly registry: Registry;
  readonly viewLock: ViewLock;
  /** Null where site.yml could not be read. */
  readonly site: Located<Site> | null;
  readonly keptWords: readonly Located<KeptWords>[];
  readonly notice: Bilingual | null;
}

/** A check looks at the draft and reports; it changes and prints nothing. */
export type Check = (draft: ParsedContent) => Issue[];
