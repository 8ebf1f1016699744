import type { Label } from '#policy/tree/labels.ts';
import { listLocatorSteps, type LocatorStep } from '#policy/tree/locator.ts';
import type { DocumentTree } from '#policy/tree/tree.ts';
import type { Bilingual } from '#schema/text.ts';
import { wordsIn } from '#schema/words-in.ts';

/** The language of APA and Chicago, whatever the page speaks. */
export const english = 'en';

const months =
  'January February March April May June July August September October November December'.split(
    ' ',
  );

/** How many parts of a date are known, and each of them in words. */
interface EnglishDate {
  readonly year: string;
  /** `April 5`, `April`, or empty. */
  readonly rest: string;
}

/** A date as exactly as it is known, the year apart from month and day. */
export function readDate(date: string): EnglishDate {
  const [year = '', month, day] = date.split('-');
  const name = month === undefined ? '' : (months[Number(month) - 1] ?? '');
  return { year, rest: day === undefined ? name : `${name} ${Number(day)}` };
}

/** A date in running text: April 5, 2012; June 2008; 2010. */
export function formatEnglishDate(date: string): string {
  const { year, rest } = readDate(date);
  if (rest === '') return year;
  return /\d$/.test(rest) ? `${rest}, ${year}` : `${rest} ${year}`;
}

/** What citations call this site in English. */
export function nameInEnglish(site: Bilingual): string {
  return wordsIn(site, english);
}

const stretches = { notice: 'issuing notice', preamble: 'preamble', closing: 'closing lines' };

/** The kinds of provision as they are called elsewhere on the site. */
const provisions = {
  part: 'book',
  chapter: 'chapter',
  division: 'division',
  section: 'section',
  article: 'article',
  clause: 'clause',
  point: 'point',
  subpoint: 'subpoint',
  item: 'item',
  subitem: 'subitem',
};

/** Names a place in English, step for step as formatLocator does: Section 2, clause 6, sentence 4. */
export function formatEnglishLocator(tree: DocumentTree, eId: string): string {
  const words = listLocatorSteps(tree, eId)
    .map(nameStep)
    .filter((step) => step !== '')
    .join(', ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** 1.2.3 of a plan stays so; 第一百二十条之一 of a law is 120-1. */
function formatLabel({ branches, ordinal, style }: Label): string {
  return [ordinal, ...branches].join(style === 'decimal' ? '.' : '-');
}

function nameStep(step: LocatorStep): string {
  switch (step.type) {
    case 'stretch':
      return stretches[step.name];
    case 'provision':
      return step.label === null
        ? `the part “${step.heading}”`
        : `${provisions[step.kind]} ${formatLabel(step.label)}`;
    case 'paragraph':
      return step.number === null ? '' : `paragraph ${step.number}`;
    case 'footnote':
      return `note ${step.mark}`;
    case 'cell':
      return `column ${step.number}`;
    default:
      return `${step.type} ${step.number}`;
  }
}
