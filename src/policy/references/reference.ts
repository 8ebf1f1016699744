/** The units that a path to a provision counts (第三条第二款第(一)项). */
export type StepUnit = '编' | '章' | '节' | '部分' | '条' | '款' | '项' | '目' | '点';

/** One step of a path to a provision: 第三条之一 is unit 条, ordinal 3, branch 1. */
export interface PathStep {
  readonly unit: StepUnit;
  readonly ordinal: number;
  readonly branch: number | null;
}

/** What a reference starts from. */
export type Anchor =
  /** 《…》(…): a document by title, number or both. */
  | { readonly kind: 'cited'; readonly title: string | null; readonly number: string | null }
  /**
   * Characters before a path that end as a title does (刑法第三条); the first `lead` of them seem to stand before the name.
   * `end` is where the name ends in the text, or null where other paths stand between.
   */
  | {
      readonly kind: 'name';
      readonly words: string;
      readonly lead: number;
      readonly end: number | null;
    }
  /** 附件1: an attachment of this document; null where there can be but one. */
  | { readonly kind: 'attachment'; readonly ordinal: number | null }
  /** 该法, 该办法, 上述文件: a document cited before, whose title ends so. */
  | { readonly kind: 'last'; readonly ending: string }
  /** 本办法, or a path alone (stated false). */
  | { readonly kind: 'self'; readonly stated: boolean }
  /** 本条第二款, 本章: the unit around the sentence. */
  | { readonly kind: 'around'; readonly unit: StepUnit }
  /** 前款, 前两条: so many units before the one around the sentence. */
  | { readonly kind: 'before'; readonly unit: StepUnit; readonly back: number }
  /** 上述规定, 前述措施: what stands just before the sentence. */
  | { readonly kind: 'above' };

/** A place where a text points to a document or to a provision of one. */
export interface Reference {
  /** Offsets of the words that are linked, in UTF-16 code units of the text. */
  readonly start: number;
  readonly end: number;
  readonly anchor: Anchor;
  /** The way from the anchor to the provision; none when the document or unit itself is meant. */
  readonly steps: readonly PathStep[];
  /** The steps to the first provision of the range of which this is the last (第三条至第五条); absent where it ends none. */
  readonly since?: readonly PathStep[];
}

/** A level that contains those of a greater rank; a path only goes down. */
export const stepRanks: Readonly<Record<StepUnit, number>> = {
  编: 1,
  章: 2,
  节: 3,
  部分: 3,
  条: 4,
  款: 5,
  项: 6,
  点: 7,
  目: 7,
};

/** Whether a word is a unit that a path counts. */
export function isStepUnit(word: string | undefined): word is StepUnit {
  return word !== undefined && word in stepRanks;
}
