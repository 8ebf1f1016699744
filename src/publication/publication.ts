import { assess } from '#indicators/assess/assess.ts';
import type { Assessment } from '#indicators/assessment.ts';
import type { Observation } from '#schema/observation.ts';
import type { Scope, Town } from '#schema/place.ts';
import type { Source } from '#schema/source.ts';
import type { Target } from '#schema/target.ts';
import type { Corpus, CorpusDocument, CorpusIndicator } from '#corpus/corpus.ts';
import { findLinks, type CorpusLinks } from '#corpus/links/links.ts';

/** A document as a list names it. */
export type ListedDocument = Pick<CorpusDocument, 'id' | 'record'>;

/** Of a document only what a list says of it. */
export function toListed({ id, record }: ListedDocument): ListedDocument {
  return { id, record };
}

/** A target with the document that makes it and what the published values say of it. */
export interface AssessedTarget {
  readonly target: Target;
  readonly document: CorpusDocument;
  readonly assessment: Assessment;
}

/** The corpus as pages need it: looked up by id, linked, assessed. */
export interface Publication {
  readonly corpus: Corpus;
  readonly documents: ReadonlyMap<string, CorpusDocument>;
  readonly indicators: ReadonlyMap<string, CorpusIndicator>;
  readonly towns: ReadonlyMap<string, Town>;
  readonly scopes: ReadonlyMap<string, Scope>;
  readonly sources: ReadonlyMap<string, Source>;
  readonly targets: ReadonlyMap<string, AssessedTarget>;
  readonly observationsByIndicator: ReadonlyMap<string, readonly Observation[]>;
  readonly observationsByPlace: ReadonlyMap<string, readonly Observation[]>;
  readonly links: CorpusLinks;
  /** The day up to which values were collected (YYYY-MM-DD). */
  readonly asOf: string;
}

/** Everything that pages show, worked out once from a checked corpus. */
export function toPublication(corpus: Corpus): Publication {
  const indicators = byId(corpus.indicators);
  const observationsByIndicator = Map.groupBy(corpus.observations, ({ indicator }) => indicator);
  const asOf = corpus.observations.reduce((last, { vintage }) => maxDate(last, vintage), '');
  return {
    corpus,
    documents: byId(corpus.documents),
    indicators,
    towns: byId(corpus.towns),
    scopes: byId(corpus.scopes),
    sources: byId(corpus.sources),
    targets: assessTargets(corpus, indicators, observationsByIndicator, asOf),
    observationsByIndicator,
    observationsByPlace: Map.groupBy(corpus.observations, ({ place }) => place),
    links: findLinks(corpus),
    asOf,
  };
}

function assessTargets(
  corpus: Corpus,
  indicators: ReadonlyMap<string, CorpusIndicator>,
  observations: ReadonlyMap<string, readonly Observation[]>,
  asOf: string,
): Map<string, AssessedTarget> {
  const targets = byId(corpus.documents.flatMap((document) => document.targets));
  const toEvidence = ({ indicator }: Target) => ({
    indicator: lookUp(indicators, indicator),
    observations: observations.get(indicator) ?? [],
  });
  const assessed = corpus.documents.flatMap((document) =>
    document.targets.map((target): [string, AssessedTarget] => {
      const other = target.alternativeTo === null ? null : lookUp(targets, target.alternativeTo);
      const alternative = other && { target: other, ...toEvidence(other) };
      const context = { ...toEvidence(target), scopes: corpus.scopes, asOf, alternative };
      return [target.id, { target, document, assessment: assess(target, context) }];
    }),
  );
  return new Map(assessed);
}

/** The record of an id that a checked corpus refers to; throws when the corpus was not checked. */
export function lookUp<T>(records: ReadonlyMap<string, T>, id: string): T {
  const record = records.get(id);
  if (record === undefined) {
    throw new Error(`No record "${id}": the corpus was not checked before it was published`);
  }
  return record;
}

function byId<T extends { readonly id: string }>(records: readonly T[]): Map<string, T> {
  return new Map(records.map((record) => [record.id, record]));
}

function maxDate(a: string, b: string): string {
  return a > b ? a : b;
}
