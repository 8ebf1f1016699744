import type { Observation } from '#schema/observation.ts';
import type { Nature } from '#schema/natures.ts';
import type { Locale, Unit } from '#schema/text.ts';

/** Where a value was read: the id of its entry on the page, and what is known of it. */
export interface SourceMention {
  readonly id: string;
  readonly text: string;
  /** Its publisher, by which a table names it, or the host of its page. */
  readonly publisher: string;
  /** What kind of page it is; null where that is not known. */
  readonly nature: Nature | null;
  /** Its page on the web; null where none is known. */
  readonly href: string | null;
}

/** One observation as a chart and its table need it; `value` is as published, null where there is none. */
export interface ChartPoint {
  readonly year: number;
  readonly period: string;
  readonly value: string | null;
  readonly unit: Unit;
  readonly status: Observation['status'];
  readonly missingReason: Observation['missingReason'];
  readonly boundaryVersion: string | null;
  readonly confidence: Observation['confidence'];
  readonly confidenceReason: Observation['confidenceReason'];
  readonly note: string | null;
  /** The figure that stood in its place before, with its unit; only where it was revised. */
  readonly before?: string;
  readonly source: SourceMention;
}

/** All observations of one place: `label` is drawn beside the dots, `name` stands in tables and sentences. */
export interface ChartSeries {
  /** What the marks and the rows of the table are known by: the place, or the indicator in a town's chart. */
  readonly id: string;
  readonly label: string;
  readonly name: string;
  /** The address of its own page, or null. */
  readonly href: string | null;
  readonly points: readonly ChartPoint[];
  /** True for what stands in the table and is not drawn: a sum over many towns beside single ones. */
  readonly aside?: boolean;
}

/** A promised value drawn as a line; `words` say comparator, value, year and scope. */
export interface ChartGoal {
  /** The address of the sentence that promises it, or of the page of the target where the text is not held; left out where it is only drawn. */
  readonly href?: string;
  readonly year: number;
  readonly value: string;
  readonly unit: Unit;
  readonly words: string;
}

/** The people of the whole county in which a town lies, at each census of which a count was found: surroundings, never values of the town. */
export interface Surrounding {
  /** The id of the town. */
  readonly town: string;
  /** The county and the town in it, in words. */
  readonly name: string;
  readonly counts: readonly {
    readonly year: number;
    /** In single persons. */
    readonly people: string;
    readonly source: SourceMention;
  }[];
}

/** One indicator over the years for one town or several. */
export interface SeriesInput {
  readonly locale: Locale;
  /** The indicator's name. */
  readonly title: string;
  /** The unit of the axis; a point in another unit of the same kind is labelled with its own. */
  readonly unit: Unit;
  readonly series: readonly ChartSeries[];
  readonly goals: readonly ChartGoal[];
  /** Whether the places' names are drawn beside their values. */
  readonly named: boolean;
  /** True for a rank, where 1 stands at the top. */
  readonly ranked: boolean;
  /** True where equal ratios stand at equal distances; all amounts are above 0 then. */
  readonly logarithmic?: boolean;
  /** True where the values were worked out from published ones, so that what lacks is not what nobody published. */
  readonly measured?: boolean;
  /** True where the places are some of those that have values, so that nothing can be said of all. */
  readonly partial?: boolean;
  /** What lies around the places, drawn behind their values; none where nobody asked for it. */
  readonly around?: readonly Surrounding[];
  /** The series that a reader told apart from the others, in the order in which they got their colours; none where all are alike. */
  readonly picked?: readonly string[];
}

/** All indicators of one town: small multiples on one axis of years. */
export interface TownInput {
  readonly locale: Locale;
  /** The town's name. */
  readonly title: string;
  /** One input an indicator, each with the indicator as its only series. */
  readonly indicators: readonly SeriesInput[];
}

/** What was published for a place in a year: a value, only forecasts or derived ones, only parts of a year or spans, nothing. */
export type DrawnState = 'actual' | 'estimate' | 'part' | 'none';

/** An indicator of which a town has values, and for which years. */
export interface KnownIndicator {
  readonly name: string;
  readonly years: readonly number[];
}

/** One row of the coverage matrix; `cells` run along the columns. */
export interface CoverageRow {
  readonly id: string;
  readonly name: string;
  readonly label: string;
  readonly href: string | null;
  readonly cells: readonly DrawnState[];
  /** How many values were published in all. */
  readonly total: number;
  readonly indicators: readonly KnownIndicator[];
}

/** Who published something for which year; `targetYear` is drawn as the year that the document speaks of. */
export interface CoverageInput {
  readonly locale: Locale;
  readonly years: readonly number[];
  readonly rows: readonly CoverageRow[];
  readonly targetYear: number | null;
}
