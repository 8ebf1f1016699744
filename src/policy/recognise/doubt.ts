/** A place of the source where the recogniser chose but could be wrong, with what an editor is to do. */
export interface Doubt {
  /** Offset into the source text. */
  readonly offset: number;
  /** The words around it, about twenty characters to either side. */
  readonly context: string;
  readonly kind: DoubtKind;
  /** What to do, in words. */
  readonly remedy: string;
}

/** Every kind of doubt, with its remedy. */
export const doubtRemedies = {
  'no-title': 'no title was found; put # before it',
  'before-title':
    'these words stand before the title; strike them if they belong to the page and not to the document',
  'heading-end':
    'nothing parts this heading from its text; check where it ends and move the rest into a paragraph',
  'heading-unknown':
    'its siblings have headings but no end was found for this one; part heading and text by hand',
  'number-jump': 'the numbering jumps here; look for a label that was missed or is misprinted',
  'label-in-prose':
    'this looks like a label and was read as prose; mark it if it begins a provision',
  'contents-list':
    'this run of labels repeats the headings that follow; it was kept as a table of contents in plain paragraphs',
  'date-form':
    'this year is printed with a digit among Chinese numerals and was read as if with 〇; compare with the print',
  'table-lost':
    'this table stands within a line of text and is kept as its words; compare with the print and write its rows in text.md',
  'news-lead':
    'what a news page says before the document is kept before its title, apart from it; see that none of it is of the document',
  'second-document': 'a second document seems to begin here; check that its title is right',
} as const;

/** The name of a kind of doubt. */
export type DoubtKind = keyof typeof doubtRemedies;

/** Makes a doubt about a place of the source. */
export function createDoubt(source: string, offset: number, kind: DoubtKind): Doubt {
  const context = source.slice(Math.max(0, offset - 20), offset + 24).replace(/\s+/g, ' ');
  return { offset, context, kind, remedy: doubtRemedies[kind] };
}
