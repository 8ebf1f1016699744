import type { Assessment } from '#indicators/assessment.ts';
import type { DocumentRecord } from '#schema/document.ts';
import type { Indicator } from '#schema/indicator.ts';
import type { Observation } from '#schema/observation.ts';
import type { Area, CountyCensus, Grade, Scope, Town } from '#schema/place.ts';
import type { Site } from '#schema/site.ts';
import type { Source } from '#schema/source.ts';
import type { Bilingual } from '#schema/text.ts';
import type { Target } from '#schema/target.ts';

/** A target with the id of the document that makes it and what became of it. */
export interface TargetRecord {
  readonly document: string;
  readonly target: Target;
  readonly assessment: Assessment;
}

/** Everything that is published as data. */
export interface DataRecords {
  readonly indicators: readonly (Indicator & { readonly id: string })[];
  readonly observations: readonly Observation[];
  readonly towns: readonly Town[];
  readonly scopes: readonly Scope[];
  readonly sources: readonly Source[];
  /** What is kept of towns beside their values. */
  readonly areas: readonly Area[];
  readonly grades: readonly Grade[];
  readonly countyCensus: readonly CountyCensus[];
  readonly documents: readonly { readonly id: string; readonly record: DocumentRecord }[];
  readonly targets: readonly TargetRecord[];
  /** What the site and its data are called. */
  readonly site: Pick<Site, 'name' | 'area' | 'dataTitle'>;
  /** What every file must say first, as that the figures are made up; else null. */
  readonly notice: Bilingual | null;
  /** The day up to which values were collected (YYYY-MM-DD). */
  readonly asOf: string;
}
