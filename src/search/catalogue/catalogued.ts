import type { DocumentRecord } from '#schema/document.ts';
import type { Indicator } from '#schema/indicator.ts';
import type { Town } from '#schema/place.ts';
import type { Target } from '#schema/target.ts';
import type { Term } from '#schema/term.ts';
import type { Suffix } from '#schema/words-in.ts';
import type { EntryAnswer, EntryWords } from './catalogue.ts';

/** A field of a record with those that render it in other languages. */
type Rendered<Kind, Base extends string> = keyof Kind & (Base | `${Base}${Suffix}`);

/** The document to which something belongs. */
export interface Belonging {
  /** The document's id. */
  readonly id: string;
  /** The year in which it was made, or null. */
  readonly year: string | null;
}

/** A document as the catalogue names it. */
export interface CataloguedDocument {
  readonly id: string;
  readonly record: Pick<
    DocumentRecord,
    Rendered<DocumentRecord, 'title'> | 'shortTitle' | 'documentNumber' | 'aliases' | 'date'
  >;
}

/** A target with what is said of it beside its name. */
export interface CataloguedTarget {
  readonly target: Target;
  readonly document: Belonging;
  /** What is promised and for whom: `≥ 2200 亿元 · 试点镇与中心镇`. */
  readonly promise: EntryWords;
  readonly answer?: EntryAnswer;
}

/** An order to act. */
export interface CataloguedTask {
  readonly document: Belonging;
  readonly eId: string;
  /** Its address in the list of tasks, without a language. */
  readonly address: string;
  readonly quote: string;
  /** Who is told to act, in words. */
  readonly actors: EntryWords;
}

/** A sentence that cites another document. */
export interface CataloguedCitation {
  readonly document: Belonging;
  readonly eId: string;
  /** The address of the sentence, without a language. */
  readonly address: string;
  /** Where it stands: `引言第1句`. */
  readonly locator: string;
  readonly text: string;
  /** The cited document by title, number or both, as cited or as its record says. */
  readonly title: string | null;
  readonly number: string | null;
}

/** A town with where it lies, in words. */
export interface CataloguedTown {
  readonly town: Town;
  readonly within: EntryWords;
}

/** A word that the glossary explains. */
export type CataloguedTerm = Pick<
  Term,
  Rendered<Term, 'name'> | 'forms' | 'definition' | 'usage'
> & {
  readonly id: string;
};

/** An indicator with where it is read of, without a language. */
export type CataloguedIndicator = Pick<
  Indicator,
  Rendered<Indicator, 'name'> | 'unit' | 'definition'
> & {
  readonly address: string;
};

/** All that has an entry in the catalogue. */
export interface CataloguedContent {
  readonly documents: readonly CataloguedDocument[];
  readonly targets: readonly CataloguedTarget[];
  readonly tasks: readonly CataloguedTask[];
  readonly citations: readonly CataloguedCitation[];
  readonly indicators: readonly CataloguedIndicator[];
  readonly towns: readonly CataloguedTown[];
  readonly terms: readonly CataloguedTerm[];
}
