import type { Indicator } from '#schema/indicator.ts';
import type { Observation } from '#schema/observation.ts';
import type { Prefecture, Scope, Town } from '#schema/place.ts';
import type { Source } from '#schema/source.ts';
import type { Target } from '#schema/target.ts';
import type { Locale } from '#schema/text.ts';

/** An indicator with its id. */
export type ChartIndicator = Indicator & { readonly id: string };

/** A target with the address of the sentence that makes it, the language left out; null where the text is not held. */
export type ChartTarget = Target & { readonly sentence?: string | null };

/** The checked records that a chart is made from; lists in the order in which they are to be shown. */
export interface ChartMaterial {
  readonly locale: Locale;
  readonly indicators: readonly ChartIndicator[];
  readonly observations: readonly Observation[];
  readonly towns: readonly Town[];
  readonly scopes: readonly Scope[];
  readonly prefectures: readonly Prefecture[];
  readonly sources: readonly Source[];
  readonly targets: readonly ChartTarget[];
}
